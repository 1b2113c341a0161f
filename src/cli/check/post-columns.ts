/** Columns of a post list that the coder reads and that go by no name of the list's own. */
import { itemsIn } from '../../core/rules/registry';
import type { Proposal } from '../../core/rules/match/types';
import { findTable } from '../../core/sheet/find-table';
import type { ContextField } from '../../core/sheet/types';
import { isTaken, type PlannedPart } from './read-part';
import { words } from './words';

/** What a post list calls them. */
const COLUMNS: ReadonlyMap<ContextField, string> = new Map<ContextField, string>([
  ['title', 'Job title'],
  ['department', 'Department'],
  ['employer', 'Employer'],
  ['grade', 'Grade'],
  ['jobCode', 'Job code'],
]);

/**
 * The part with those columns as `rolecheck code` would assume them, so that posts are compared with
 * what they would be given; any other return stays as it is.
 */
export function withPostColumns(planned: PlannedPart): PlannedPart {
  const { head, plan } = planned;
  if (plan.return.id !== 'posts') return planned;
  const found = findTable([head.headers, ...head.sample], { headerRow: 0 })?.columns ?? {};
  const taken = new Set(plan.proposals.filter(isTaken).map(({ position }) => position));
  const read = new Set(plan.proposals.filter(isTaken).map(({ item }) => item.column));
  const more: Proposal[] = [];
  for (const [field, column] of COLUMNS) {
    const choice = found[field];
    const item = itemsIn(plan.part, plan.edition).find((one) => one.column === column);
    if (!choice || !item || read.has(column) || taken.has(choice.column)) continue;
    taken.add(choice.column);
    const says = words.assumedPostColumn;
    more.push({ item, position: choice.column, by: 'alias', sure: true, says });
  }
  if (more.length === 0) return planned;
  const added = new Set(more.map(({ item }) => item));
  const proposals = [...plan.proposals.filter(({ item }) => !added.has(item)), ...more];
  const positions = new Set(more.map(({ position }) => head.headers[position]));
  return {
    head,
    plan: {
      ...plan,
      proposals,
      needsConfirming: proposals.filter(({ sure }) => !sure),
      unknownHeaders: plan.unknownHeaders.filter((header) => !positions.has(header)),
    },
  };
}

/** Which of the columns that the coder reads a post list has. */
export function fieldsRead({ plan }: PlannedPart): readonly ContextField[] {
  const read = new Set(plan.proposals.filter(isTaken).map(({ item }) => item.column));
  return [...COLUMNS].flatMap(([field, column]) => (read.has(column) ? [field] : []));
}
