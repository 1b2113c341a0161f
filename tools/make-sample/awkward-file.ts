/**
 * Workbooks with what people's workbooks have: made for `test/real-excel.md`, so that nobody has to
 * merge, hide and colour by hand before each release. The posts are the sample's.
 */
import type { CellStyle, CellValue, WriteSheet } from 'hucre';
import { writeXlsx } from 'hucre/xlsx';
import { councilRows } from './council';

const made = new Date(Date.UTC(2026, 8, 1));
const properties = { created: made, modified: made };

/** Reference, title, service, location, grade and FTE of some posts, headers first. */
function posts(from: number, count: number): CellValue[][] {
  const [headers = [], ...rows] = councilRows();
  return [headers, ...rows.slice(from, from + count)].map((row, at) => {
    const [reference = '', title = '', , service = '', location = '', grade = '', fte = ''] = row;
    return [reference, title, service, location, grade, at === 0 ? fte : Number(fte)];
  });
}

type Styled = readonly [address: string, style: CellStyle];

function styled(
  rows: readonly (readonly CellValue[])[],
  cells: readonly Styled[],
): WriteSheet['cells'] {
  return new Map(
    cells.map(([address, style]) => {
      const [row = 0, column = 0] = address.split(',').map(Number);
      return [address, { value: rows[row]?.[column] ?? null, style }];
    }),
  );
}

const fill = (rgb: string): CellStyle => ({
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb } },
});
const struck: CellStyle = { font: { strikethrough: true } };

/** Headings on row 4; merged titles; a filter; hidden rows and a column; colours; a far cell. */
function hiddenAndMerged(): WriteSheet {
  const list = posts(0, 200);
  const top: CellValue[][] = [['Westmere Borough Council'], ['Posts at 1 September'], []];
  const rows: CellValue[][] = [...top, ...list];
  // Only the first of the five keeps its title, as Excel does it.
  for (const row of [11, 12, 13, 14]) rows[row]?.splice(1, 1, null);
  const shown = list[6]?.[2];
  const hidden = rows.flatMap((row, at) => (at > 3 && row[2] !== shown ? [at] : []));
  const colours = [fill('FFF8CBAD'), fill('FFFFEB9C'), fill('FFC6EFCE')];
  return {
    name: 'Hidden and merged',
    rows,
    merges: [{ startRow: 10, startCol: 1, endRow: 14, endCol: 1 }],
    autoFilter: {
      range: `A4:F${String(rows.length)}`,
      columns: [{ colIndex: 2, filters: [String(shown)] }],
    },
    rowDefs: new Map(hidden.map((row) => [row, { hidden: true }])),
    columns: [{}, { width: 36 }, { width: 24 }, { width: 28, hidden: true }, {}, {}],
    dataValidations: [{ type: 'list', values: ['Yes', 'No'], range: 'H5:H204' }],
    cells: new Map([
      ...(styled(
        rows,
        [20, 21, 22].map((row, at): Styled => [`${String(row)},0`, colours[at] ?? {}]),
      ) ?? []),
      ...(styled(rows, [
        ['24,1', struck],
        ['25,1', struck],
        ['1048575,16383', fill('FFDDEBF7')],
      ]) ?? []),
    ]),
  };
}

/** A table, and a note two columns right of it. */
function inTable(): WriteSheet {
  const list = posts(200, 150);
  const headers = (list[0] ?? []).map(String);
  const rows = list.map((row, at) => (at === 5 ? [...row, null, 'Ask finance about these'] : row));
  return {
    name: "Elm Lane's posts",
    rows,
    columns: [{}, { width: 36 }, { width: 24 }, { width: 28 }, {}, {}],
    tables: [
      {
        name: 'Posts',
        range: `A1:F${String(list.length)}`,
        columns: headers.map((name) => ({ name })),
      },
    ],
  };
}

/** Two plain lists beside each other. */
function side(): WriteSheet {
  const lists = [posts(350, 60), posts(410, 60)] as const;
  return {
    name: 'Two lists',
    rows: lists[0].map((row, at) => [...row, null, null, ...(lists[1][at] ?? [])]),
  };
}

export function awkwardFile(): Promise<Uint8Array> {
  return writeXlsx({
    properties,
    sheets: [
      hiddenAndMerged(),
      inTable(),
      side(),
      { name: 'Kept out', rows: posts(470, 20), veryHidden: true },
    ],
  });
}

/** Posts with real dates, in a workbook that counts its days from 1904. */
export function datedFile(): Promise<Uint8Array> {
  const [headers = [], ...rows] = councilRows();
  const columns = ['Post ref', 'Post title', 'Service', 'Start date'].map((name) =>
    headers.indexOf(name),
  );
  const date = (text = ''): CellValue => {
    const [day = 1, month = 1, year = 2000] = text.split('/').map(Number);
    return text === '' ? null : new Date(Date.UTC(year, month - 1, day));
  };
  return writeXlsx({
    properties,
    dateSystem: '1904',
    sheets: [
      {
        name: 'Posts',
        rows: [headers, ...rows.slice(0, 60)].map((row, at) =>
          columns.map((column, place) =>
            place === 3 && at > 0 ? date(row[column]) : (row[column] ?? ''),
          ),
        ),
        columns: [{}, { width: 36 }, { width: 24 }, { width: 12, numFmt: 'dd/mm/yyyy' }],
      },
    ],
  });
}
