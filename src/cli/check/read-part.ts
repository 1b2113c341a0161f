/** Reads the columns of a sheet that a part has a use for. */
import { toPartCells } from '../../core/rules/match/part-cells';
import type { SheetPlan } from '../../core/rules/match/plan';
import type { Proposal } from '../../core/rules/match/types';
import { surveyPart } from '../../core/rules/survey-part';
import type { PartCells } from '../../core/rules/table';
import { asideCounts, fromLeft, isLabelled, labelColumns } from '../../core/sheet/set-aside';
import type { CellLook } from '../../core/sheet/cell-look';
import type { CellValue } from '../../core/sheet/types';
import type { TableFile } from '../files/types';
import { words } from '../words';
import type { SheetHead } from './header-row';

/** A sheet that was taken for a part. */
export interface PlannedPart {
  readonly head: SheetHead;
  readonly plan: SheetPlan;
}

/** A part that was read. */
export interface ReadPart extends PlannedPart {
  readonly cells: PartCells;
  /** The file's number of each row, from 1. */
  readonly rowNumbers: readonly number[];
  /** What should be said of the reading. */
  readonly notes: readonly string[];
}

/** Most texts that are kept to be used again: codes and names come again and again. */
const MOST_KEPT = 100_000;

export async function readPart(file: TableFile, planned: PlannedPart): Promise<ReadPart> {
  const { head, plan } = planned;
  const chosen = plan.proposals.filter(isTaken);
  const columns = chosen.map(({ position }) => position);
  const all = [...columns, ...labelColumns([head.headers, ...head.sample], columns)];
  const places = fromLeft(all);
  const labelled = new Set<number>();
  const lists = columns.map((): CellValue[] => []);
  const rowNumbers: number[] = [];
  let looks: (CellLook | undefined)[][] | undefined;
  const kept = new Map<string, string>();
  const once = (value: CellValue): CellValue => {
    if (typeof value !== 'string') return value;
    const known = kept.get(value);
    if (known !== undefined) return known;
    if (kept.size < MOST_KEPT) kept.set(value, value);
    return value;
  };
  const notes = await file.rows(
    { sheet: head.sheet, headerRow: head.headerRow, columns: all, looks: true },
    {
      row(row, cells, shown) {
        const at = rowNumbers.push(row) - 1;
        if (isLabelled(cells, places)) labelled.add(at);
        lists.forEach((list, column) => list.push(once(cells[column] ?? '')));
        if (shown === undefined) return [];
        const lookLists = (looks ??= columns.map(() => []));
        shown.forEach((look, column) => {
          const own = lookLists[column];
          if (look && own) own[at] = look;
        });
        return [];
      },
      pause: () => Promise.resolve(true),
    },
  );
  const cells = toPartCells({
    part: plan.part,
    edition: plan.edition,
    chosen,
    headers: head.headers,
    columns: new Map(columns.map((column, at) => [column, lists[at] ?? []])),
    count: rowNumbers.length,
    ...(looks && { looks: new Map(columns.map((column, at) => [column, looks?.[at] ?? []])) }),
    from1904: file.from1904,
    values: plan.values,
  });
  const survey = surveyPart(cells, head.sample, labelled);
  const aside = new Set(survey.aside.keys());
  const said = aside.size > 0 ? [...notes, words.leftOut(asideCounts(survey))] : notes;
  return { head, plan, cells: { ...cells, aside }, rowNumbers, notes: said };
}

/** Names are believed, though perhaps with a remark; what only looks alike is not. */
export function isTaken({ sure, by }: Proposal): boolean {
  return sure || by === 'name' || by === 'alias' || by === 'remembered';
}
