/** What was made of a sheet's columns, for reading. */
import { headersOf } from '../../core/rules/headers';
import { ruleNumber } from '../../core/rules/registry';
import type { Rule } from '../../core/rules/types';
import { isTaken } from './read-part';
import type { CheckedPart } from './run-checks';
import { words } from './words';

/** Numbers of the rules about columns that every return may have. */
export const MISSING = 'x-missing-columns';
const UNKNOWN = 'x-unknown-columns';

/** So many columns stand in a message itself. */
const FEW = 3;

/** A column that was read, and the header that was taken for it. */
interface ReadColumn {
  readonly column: string;
  readonly header: string;
}

/** In the return's order. */
export function columnsRead({ plan, head }: CheckedPart): readonly ReadColumn[] {
  return plan.proposals
    .filter(isTaken)
    .map(({ item, position }) => ({ column: item.column, header: head.headers[position] ?? '' }));
}

/** Columns that the return wants and the sheet does not have. */
export function missingColumns({ plan, cells }: CheckedPart): readonly string[] {
  const headers = headersOf(plan.return, plan.edition, cells);
  return headers?.missing.map(({ column }) => column) ?? [];
}

/** Headers that stand for a column of another name, and those that stand for none. */
export function columnLines(part: CheckedPart): readonly string[] {
  const { plan, result } = part;
  const renamed = columnsRead(part).filter(({ column, header }) => header.trim() !== column);
  const said = result.findings.some(({ rule }) => ruleNumber(rule) === UNKNOWN);
  return [
    ...(renamed.length > 0 ? [words.readAs(renamed)] : []),
    ...(said || plan.unknownHeaders.length === 0 ? [] : [words.notRead(plan.unknownHeaders)]),
  ];
}

/** Messages name a few columns; here all of them stand. */
export function allColumns(rule: Rule, part: CheckedPart): readonly string[] {
  const number = ruleNumber(rule);
  const missing = number === MISSING ? missingColumns(part) : [];
  const unknown = number === UNKNOWN ? part.plan.unknownHeaders : [];
  return [
    ...(missing.length > FEW ? [words.allMissing(missing)] : []),
    ...(unknown.length > FEW ? [words.allUnknown(unknown)] : []),
  ];
}
