/** Why rules did not run, for reading: one line a reason, with what would make them run. */
import { itemsIn, ruleKey, ruleNumber } from '../../core/rules/registry';
import type { NotRun } from '../../core/rules/types';
import { words as ruleWords } from '../../core/rules/words';
import { many, named } from '../print';
import { MISSING, missingColumns } from './columns';
import type { CheckedPart } from './run-checks';
import { words } from './words';

export function notRunLines(part: CheckedPart): readonly string[] {
  const { notRun } = part.result;
  const columns = new Set<string>();
  const short: NotRun[] = [];
  const byReason = new Map<string, NotRun[]>();
  for (const one of notRun) {
    const needed = columnsWanted(one, part);
    const others = byReason.get(one.why);
    if (needed.length > 0) {
      short.push(one);
      for (const column of needed) columns.add(column);
    } else if (others) {
      others.push(one);
    } else {
      byReason.set(one.why, [one]);
    }
  }
  return [
    words.notRun(notRun.length),
    ...(short.length > 0 ? [`  ${whyShort([...columns], part)} ${keysOf(short)}`] : []),
    ...[...byReason].map(([why, rules]) => `  ${why} ${keysOf(rules)}`),
    ...hints([...byReason.values()].flat()),
  ];
}

/** The columns for want of which a rule did not run; none when there was another reason. */
function columnsWanted({ rule, why }: NotRun, { plan, table }: CheckedPart): readonly string[] {
  const own = new Set(itemsIn(plan.part, plan.edition).map(({ column }) => column));
  const needed = rule.needs.filter((column) => own.has(column) && !table.has(column));
  return why === ruleWords.columnsMissing(needed) ? needed : [];
}

/** Columns that a finding has named already are not named again. */
function whyShort(columns: readonly string[], part: CheckedPart): string {
  const said = part.result.findings.some(({ rule }) => ruleNumber(rule) === MISSING)
    ? new Set(missingColumns(part))
    : undefined;
  if (said && columns.every((column) => said.has(column))) return words.columnsAbove;
  return words.columnsWanted(many(columns));
}

function keysOf(rules: readonly NotRun[]): string {
  return `(${named(rules.map(({ rule }) => ruleKey(rule)))})`;
}

/** What to type so that more rules run. */
function hints(notRun: readonly NotRun[]): readonly string[] {
  const others = notRun.some(({ rule }) => rule.scope === 'cross-file');
  const record = notRun.some(({ rule, why }) => rule.scope === 'record' && why === rule.notRun);
  return [...(others ? [`  ${words.hintWith}`] : []), ...(record ? [`  ${words.hintRecord}`] : [])];
}
