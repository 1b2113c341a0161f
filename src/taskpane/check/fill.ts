/** *Fill from role code*: a return's columns beside the list, from the role codes in it. */
import type { CodeLibrary } from '../../core/codes/types';
import type { ContextName, FillColumn } from '../../core/fill';
import { headerKey } from '../../core/sheet/header-names';
import { cellText } from '../../core/sheet/cell-text';
import type { CellValue, Edit } from '../../core/sheet/types';
import { success, type Outcome, type Problem } from '../../excel/problems';
import type { OutColumn, WorkbookPort, WorkOptions, WriteReport } from '../../excel/port';
import type { PartChoice } from './actions';
import type { Kit } from './kit';
import { keyColumn, type ReturnSheet } from './sheets';
import { words } from './words';

/** What came of filling. */
export interface Filled {
  /** Rows that have a role code. */
  readonly rows: number;
  /** Cells that were filled. */
  readonly cells: number;
  /** Rows for which more must be known. */
  readonly open: number;
  /** Cells and rows left alone because they changed meanwhile. */
  readonly left: number;
  /** What was written, as `UndoInfo.run` has it, in the order of writing. */
  readonly runs: readonly string[];
  readonly ending: WriteReport['ending'];
  /** What went wrong on the way, when something was filled all the same. */
  readonly problem?: Problem;
}

/** Where the role codes are, as a position among the headers; undefined when the sheet has none. */
export function roleColumn(sheet: ReturnSheet): number | undefined {
  const known = sheet.positions.get('RoleCode');
  if (known !== undefined) return known;
  const at = sheet.headers.findIndex((header) => headerKey(header) === 'role code');
  return at < 0 ? undefined : at;
}

/** Parts that have columns to be filled from a role code; the sheet's own first. */
export function fillable(kit: Kit, sheet: ReturnSheet): readonly PartChoice[] {
  if (roleColumn(sheet) === undefined) return [];
  const all = kit.registry.returns.flatMap((one) =>
    one.parts.map((part) => ({ return: one, part })),
  );
  return all
    .filter((choice) => kit.fillColumns(choice.return, choice.part).length > 0)
    .sort((a, b) => Number(b.part === sheet.part) - Number(a.part === sheet.part));
}

interface Order {
  readonly kit: Kit;
  readonly library: CodeLibrary;
  readonly workbook: WorkbookPort;
  readonly sheet: ReturnSheet;
  readonly choice: PartChoice;
  readonly options: WorkOptions;
}

/** Fills blank cells of columns that are there, and new columns beside the list for the rest. */
export async function fillSheet(order: Order): Promise<Outcome<Filled>> {
  const { kit, library, workbook, sheet, choice, options } = order;
  const columns = kit.fillColumns(choice.return, choice.part);
  const role = roleColumn(sheet) ?? 0;
  const key = keyColumn(sheet);
  const places = columns.map((column) => placeOf(sheet, choice, column));
  const context = contextPositions(sheet);
  const wanted = [role, ...places.flatMap((at) => at ?? []), ...context.values()];
  const positions = [...new Set([...wanted, key.column - sheet.place.area.column])];
  const read = await workbook.read(
    sheet.list,
    positions.map((at) => sheet.place.area.column + at),
    options,
  );
  if (!read.ok) return read;
  const cellsAt = (position: number): readonly CellValue[] =>
    read.value.columns[positions.indexOf(position)] ?? [];
  const count = read.value.rowCount;
  const filled = Array.from({ length: count }, (_, row) =>
    kit.fillRow(
      cellText(cellsAt(role)[row]),
      columns,
      {
        inReturn: choice.part === sheet.part,
        value(name) {
          const at = context.get(name);
          return at === undefined ? '' : cellText(cellsAt(at)[row]);
        },
      },
      library,
    ),
  );
  const hasRole = (row: number): boolean => cellText(cellsAt(role)[row]).trim() !== '';

  const edits = columns.flatMap((_, at): Edit[] => {
    const position = places[at];
    if (position === undefined) return [];
    return filled.flatMap(({ cells }, row): Edit[] => {
      const after = cells[at] ?? '';
      const before = cellsAt(position)[row] ?? '';
      if (after === '' || cellText(before).trim() !== '') return [];
      const column = sheet.place.area.column + position;
      return [{ row: sheet.list.firstRow + row, column, before, after }];
    });
  });
  const fresh = columns.flatMap((column, at) => (places[at] === undefined ? [{ column, at }] : []));
  const open = filled.filter(({ needs }, row) => hasRole(row) && needs.length > 0).length;
  const out: OutColumn[] = [
    ...fresh.map(({ column }): OutColumn => ({
      id: `fill ${column.id}`,
      header: column.header,
      type: 'text',
    })),
    ...(open > 0 ? [{ id: 'fill needs', header: words.stillNeeded, type: 'words' } as const] : []),
  ];
  const keys = cellsAt(key.column - sheet.place.area.column);
  const newCells = filled.reduce(
    (sum, { cells }) => sum + fresh.filter(({ at }) => cells[at] !== '').length,
    0,
  );
  const result: { -readonly [Key in keyof Filled]: Filled[Key] } = {
    rows: filled.filter((_, row) => hasRole(row)).length,
    open,
    cells: 0,
    left: 0,
    runs: [],
    ending: 'done',
  };
  const before = workbook.undoInfo()?.run;
  if (edits.length > 0) {
    const edited = await workbook.edit(
      {
        list: sheet.list,
        name: words.fill,
        edits,
        key: { column: key.column, header: key.header, values: keys },
      },
      options,
    );
    if (!edited.ok) return edited;
    result.cells += edited.value.written;
    result.left += edited.value.changed + edited.value.notKept;
    result.runs = made(before, workbook);
    const { ending, problem } = edited.value;
    if (ending !== 'done') return success({ ...result, ending, ...(problem && { problem }) });
  }
  if (options.signal?.aborted) return success({ ...result, ending: 'cancelled' });
  if (out.length === 0) return success(result);
  const written = await workbook.write(
    {
      list: { ...sheet.list, rowCount: count },
      purpose: 'fill',
      titleColumn: key.column,
      titleHeader: key.header,
      titles: keys,
      columns: out,
      rows: filled.map(({ cells, needs }, row) => [
        ...fresh.map(({ at }) => cells[at] ?? ''),
        ...(open > 0 ? [hasRole(row) ? needs.join(' ') : ''] : []),
      ]),
    },
    options,
  );
  if (!written.ok) {
    // What the edit filled stands, and can be taken back.
    return result.runs.length > 0
      ? success({ ...result, ending: 'stopped', problem: written.problem })
      : written;
  }
  const { ending, changed, problem } = written.value;
  const share = count === 0 ? 1 : written.value.written / count;
  return success({
    ...result,
    cells: result.cells + (ending === 'done' ? newCells : Math.round(newCells * share)),
    left: result.left + changed,
    runs: [...result.runs, ...made(result.runs[0] ?? before, workbook)],
    ending,
    ...(problem && { problem }),
  });
}

/** The run that was made since `before` was the last; none where nothing was written. */
function made(before: string | undefined, workbook: WorkbookPort): readonly string[] {
  const now = workbook.undoInfo()?.run;
  return now === undefined || now === before ? [] : [now];
}

/** Where the sheet has a column of the return already. */
function placeOf(
  sheet: ReturnSheet,
  { part }: PartChoice,
  { header }: FillColumn,
): number | undefined {
  const known = part === sheet.part ? sheet.positions.get(header) : undefined;
  if (known !== undefined) return known;
  const at = sheet.headers.findIndex((one) => headerKey(one) === headerKey(header));
  return at < 0 ? undefined : at;
}

const CONTEXT: readonly (readonly [name: ContextName, headers: readonly string[]])[] = [
  ['phase', ['phase', 'school phase', 'phase of school']],
  ['PayRange', ['pay range']],
  ['QTS', ['qts', 'qualified teacher status']],
  ['REGTYPE', ['regtype']],
  ['AMHP', ['amhp']],
  ['NMCREG', ['nmcreg']],
  ['MAINJRDESC', ['mainjrdesc']],
  ['SWENo', ['sweno', 'swe number', 'social work england number']],
];

/** Columns of the sheet that answer what a role code leaves open. */
function contextPositions(sheet: ReturnSheet): ReadonlyMap<ContextName, number> {
  return new Map(
    CONTEXT.flatMap(([name, headers]): [ContextName, number][] => {
      const known = sheet.positions.get(name);
      if (known !== undefined) return [[name, known]];
      const at = sheet.headers.findIndex((header) => headers.includes(headerKey(header)));
      return at < 0 ? [] : [[name, at]];
    }),
  );
}
