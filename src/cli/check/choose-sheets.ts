/** Which sheets of a file are which parts of which return. */
import type { CodeLibrary } from '../../core/codes/types';
import { planSheet } from '../../core/rules/match/plan';
import { recognise } from '../../core/rules/match/recognise';
import type { Mapping, Proposal } from '../../core/rules/match/types';
import { words as matchWords } from '../../core/rules/match/words';
import type { Registry } from '../../core/rules/registry';
import { CannotDo } from '../cannot-do';
import type { SheetTop, TableFile } from '../files/types';
import { words as cliWords } from '../words';
import { headOf, type SheetHead } from './header-row';
import type { CheckPlan } from './plan';
import { isTaken, type PlannedPart } from './read-part';
import { words } from './words';

/** What sheets are held against. */
export interface Known {
  readonly registry: Registry;
  readonly library: CodeLibrary;
  readonly mappings: readonly Mapping[];
}

type Wanted = Pick<CheckPlan, 'return' | 'part' | 'sheet' | 'edition'> & {
  /** A report for reading follows, which names what is checked. */
  readonly reported?: boolean;
};

export interface ChosenSheets {
  /** In the order of their tabs. */
  readonly checked: readonly PlannedPart[];
  /** Other parts of the same return, for rules that compare. */
  readonly beside: readonly PlannedPart[];
  readonly notes: readonly string[];
}

/** @throws {CannotDo} when no sheet is what was asked for, or of any return */
export async function chooseSheets(
  file: TableFile,
  wanted: Wanted,
  known: Known,
): Promise<ChosenSheets> {
  const all = await headsOf(file, undefined, wanted, known);
  const named = wanted.sheet === undefined ? all : await headsOf(file, wanted.sheet, wanted, known);
  if (named.length === 0) {
    throw new CannotDo(file.kind === 'csv' ? cliWords.emptyFile : cliWords.emptySheets);
  }
  const best = bestOf(named, wanted, known, file.hiddenSheets);
  const { plan } = best;
  const one = plan.return.id;
  const taken = new Map([[plan.part.id, best]]);
  const notes: string[] = [sayWhat(best, wanted, file.kind === 'xlsx')];
  if (wanted.part !== undefined) notes.push(...likelierPart(best, known));
  for (const head of all) {
    if (head.sheet === best.head.sheet) continue;
    const other = planned(head, { ...wanted, return: one, part: undefined }, known);
    if (other?.plan.sure !== true) continue;
    const { part } = other.plan;
    if (taken.has(part.id)) notes.push(words.anotherSheet(head.sheet, part));
    else taken.set(part.id, other);
  }
  const order = new Map(all.map((head, at) => [head.sheet, at]));
  const found = [...taken.values()].sort(
    (a, b) => (order.get(a.head.sheet) ?? 0) - (order.get(b.head.sheet) ?? 0),
  );
  if (wanted.sheet === undefined && file.hiddenSheets.length > 0) {
    notes.push(words.hiddenSheets(file.hiddenSheets));
  }
  const only = wanted.sheet !== undefined || wanted.part !== undefined;
  const checked = only ? [best] : found;
  notes.push(
    ...checked
      .filter((other) => other !== best)
      .map((other) => sayWhat(other, { ...wanted, part: undefined }, true)),
  );
  return {
    checked,
    beside: only ? found.filter((other) => other !== best) : [],
    notes: notes.filter((note) => note !== ''),
  };
}

/** The sheet of another file that is the part. */
export async function choosePart(
  file: TableFile,
  wanted: { readonly return: string; readonly part: string; readonly edition: string },
  known: Known,
): Promise<PlannedPart> {
  const heads = await headsOf(file, undefined, { ...wanted, sheet: undefined }, known);
  if (heads.length === 0) {
    throw new CannotDo(file.kind === 'csv' ? cliWords.emptyFile : cliWords.emptySheets);
  }
  return bestOf(heads, { ...wanted, sheet: undefined }, known, file.hiddenSheets);
}

async function headsOf(
  file: TableFile,
  sheet: string | undefined,
  wanted: Wanted,
  { registry }: Known,
): Promise<readonly SheetHead[]> {
  const only = wanted.return === undefined ? undefined : registry.get(wanted.return);
  const tops: readonly SheetTop[] = await file.tops(sheet);
  if (tops.length === 0) throw new CannotDo(cliWords.noVisibleSheet);
  return tops.flatMap((top) => headOf(top, only ? [only] : registry.returns) ?? []);
}

/** The sheet that fits best, as what it fits. */
function bestOf(
  heads: readonly SheetHead[],
  wanted: Wanted,
  known: Known,
  hidden: readonly string[],
): PlannedPart {
  const plans = heads.flatMap((head) => planned(head, wanted, known) ?? []);
  const [first, ...others] = plans;
  if (first === undefined) {
    const [fullest] = [...heads].sort((a, b) => b.score - a.score);
    const why = fullest ? whyNot(fullest, wanted, known) : cliWords.emptySheets;
    const unseen = wanted.sheet === undefined ? hidden : [];
    throw new CannotDo(unseen.length > 0 ? `${why} ${words.hiddenSheets(unseen)}` : why);
  }
  return others.reduce((best, other) => (fit(other) > fit(best) ? other : best), first);
}

/** A sure one before any other; then by the number of columns that were found. */
function fit({ plan }: PlannedPart): number {
  return (plan.sure ? 100_000 : 0) + plan.proposals.filter(isTaken).length;
}

function planned(head: SheetHead, wanted: Wanted, known: Known): PlannedPart | undefined {
  const plan = planOf(head, wanted, known);
  return plan.plan?.proposals.some(isTaken) === true ? { head, plan: plan.plan } : undefined;
}

function whyNot(head: SheetHead, wanted: Wanted, known: Known): string {
  const { plan, why } = planOf(head, wanted, known);
  if (plan) return words.doubtful(plan.needsConfirming.map((one) => guessOf(one, head)));
  const { returns } = known.registry;
  const sentence = why === matchWords.noReturn(returns) ? words.noReturn(returns) : why;
  const where = head.sheet === '' ? '' : words.sheet(head.sheet);
  // Then it was not the headers that were wrong.
  const isMistyped = wanted.return !== undefined && known.registry.get(wanted.return) === undefined;
  if (isMistyped) return sentence;
  return `${sentence} ${words.headerTaken(head.headerRow, where)}`;
}

function planOf(
  { headers, sample, sheet }: SheetHead,
  wanted: Wanted,
  { registry, library, mappings }: Known,
): ReturnType<typeof planSheet> {
  return planSheet({
    registry,
    headers,
    name: sheet,
    sample,
    library,
    wanted: {
      ...(wanted.return !== undefined && { return: wanted.return }),
      ...(wanted.part !== undefined && { part: wanted.part }),
      ...(wanted.edition !== undefined && { edition: wanted.edition }),
    },
    remembered: mappings,
  });
}

/** What it was recognised as, unless it was named. */
function sayWhat({ head, plan }: PlannedPart, wanted: Partial<Wanted>, hasSheets: boolean): string {
  if (wanted.part !== undefined && !(hasSheets && wanted.sheet === undefined)) return '';
  // The report's own heading says what it was recognised as.
  if (plan.sure && wanted.reported === true) return '';
  const where = hasSheets ? words.sheet(head.sheet) : '';
  const say = plan.sure ? words.recognised : words.takenFor;
  return say(words.what(plan.return, plan.part, plan.edition), where);
}

function guessOf(
  { item, position }: Proposal,
  { headers }: SheetHead,
): { readonly column: string; readonly header: string } {
  return { column: item.column, header: headers[position] ?? '' };
}

/** The part that a sheet was not named for, when its headers surely are that part's. */
export function likelierPart({ head, plan }: PlannedPart, { registry }: Known): readonly string[] {
  const [best] = recognise(head.headers, registry.returns);
  if (best?.sure !== true || best.return !== plan.return || best.part === plan.part) return [];
  return [words.likelier(best.part)];
}

/** What was assumed of a sheet's columns, and what was left out. */
export function columnNotes({ head, plan }: PlannedPart): readonly string[] {
  const header = (position: number): string => head.headers[position] ?? '';
  const left = plan.proposals.filter((proposal) => !isTaken(proposal));
  return [
    ...plan.proposals
      .filter(isTaken)
      .flatMap(({ item, position, says }) =>
        says === undefined ? [] : [words.assumedColumn(header(position), item.column, says)],
      ),
    ...(left.length > 0 ? [words.doubtful(left.map((one) => guessOf(one, head)))] : []),
  ];
}
