/** What most rules of a return have in common, said once: a rule's file then holds what is its own. */
import type {
  CrossFileRule,
  FileRule,
  HeaderRule,
  RecordRule,
  RowRule,
  RuleSource,
  UncheckedRule,
} from '../types';

/** The fields that may come from the return's defaults. */
type Defaulted = 'scope' | 'needs' | 'source' | 'severity';
type Written<R> = Omit<R, Defaulted> &
  Partial<Pick<R, Extract<keyof R, 'needs' | 'source'>>> & {
    readonly severity: RowRule['severity'];
  };

/** A row rule; it needs its own columns and was read where its return was, unless it says otherwise. */
export interface Makers {
  row(rule: Written<RowRule>): RowRule;
  file(rule: Written<FileRule>): FileRule;
  crossFile(rule: Written<CrossFileRule>): CrossFileRule;
  record(rule: Written<RecordRule>): RecordRule;
  headers(rule: Written<HeaderRule>): HeaderRule;
  unchecked(rule: Written<UncheckedRule>): UncheckedRule;
}

/** @param source where the return's rules were read, when a rule does not say */
export function makersFor(source: RuleSource): Makers {
  const defaults = <R extends { readonly column: string }>(
    rule: R,
  ): { readonly needs: readonly string[]; readonly source: RuleSource } => ({
    needs: rule.column.split('/'),
    source,
  });
  return {
    row: (rule) => ({ scope: 'row', ...defaults(rule), ...rule }),
    file: (rule) => ({ scope: 'file', ...defaults(rule), ...rule }),
    crossFile: (rule) => ({ scope: 'cross-file', ...defaults(rule), ...rule }),
    record: (rule) => ({ scope: 'record', ...defaults(rule), ...rule }),
    headers: (rule) => ({ scope: 'headers', ...defaults(rule), needs: [], ...rule }),
    unchecked: (rule) => ({ scope: 'unchecked', ...defaults(rule), ...rule }),
  };
}
