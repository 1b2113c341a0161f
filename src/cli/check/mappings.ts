/** Reads the mapping table that `--map` names. */
import { mappingsFromRows } from '../../core/rules/match/mapping-rows';
import type { Mapping } from '../../core/rules/match/types';
import { registry } from '../../core/rules/returns';
import { isBlank } from '../../core/sheet/cell-text';
import type { CellValue } from '../../core/sheet/types';
import { CannotDo } from '../cannot-do';
import { openTable } from '../files/open';
import type { TableFile } from '../files/types';
import type { Io } from '../io';
import type { ChosenSheets, Known } from './choose-sheets';
import type { CheckPlan } from './plan';
import { words } from './words';

/**
 * @returns the mappings of the table that `--map` names; none when it names none
 * @throws {CannotDo} when nothing of it can be read
 */
export async function mappingsOf(
  plan: CheckPlan,
  io: Io,
  say: (sentence: string) => void,
): Promise<readonly Mapping[]> {
  if (plan.map === undefined) return [];
  const file = await openMap(plan.map, io);
  try {
    const { mappings, problems } = mappingsFromRows(await allRows(file), registry);
    if (mappings.length === 0) {
      throw new CannotDo(words.inFile(words.mapFile, problems[0] ?? words.mapEmpty));
    }
    problems.forEach((problem) => {
      say(words.inFile(words.mapFile, problem));
    });
    return mappings;
  } finally {
    await file.close();
  }
}

async function openMap(path: string, io: Io): Promise<TableFile> {
  try {
    return await openTable(path, io.stdin);
  } catch (error) {
    if (!(error instanceof CannotDo)) throw error;
    throw new CannotDo(words.inFile(words.mapFile, error.sentence));
  }
}

/** The first sheet from its first filled row on, that row included. */
async function allRows(file: TableFile): Promise<readonly (readonly CellValue[])[]> {
  const [top] = await file.tops(undefined);
  const first = top?.grid.findIndex((cells) => !cells.every(isBlank)) ?? -1;
  const header = top?.grid[first];
  if (top === undefined || header === undefined) return [];
  const rows: (readonly CellValue[])[] = [header];
  const wanted = {
    sheet: top.sheet,
    headerRow: top.firstRow + first,
    columns: header.map((_, at) => at),
  };
  await file.rows(wanted, {
    row(row, cells) {
      // Empty lines are not given out, and count where something is said of a row.
      while (wanted.headerRow + rows.length < row) rows.push([]);
      rows.push([...cells]);
      return [];
    },
    pause: () => Promise.resolve(true),
  });
  return rows;
}

/** Says so when no sheet is one that the mappings were made for. */
export function sayOfMapping(
  { checked, beside }: ChosenSheets,
  { mappings }: Known,
  say: (sentence: string) => void,
): void {
  const used = [...checked, ...beside].some(
    ({ plan }) => plan.values.size > 0 || plan.proposals.some(({ by }) => by === 'remembered'),
  );
  if (mappings.length > 0 && !used) say(words.mapUnused);
}
