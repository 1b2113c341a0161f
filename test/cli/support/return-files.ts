import type { Cells } from '../../../src/core/rules/types';

/** A worker as the service takes it. */
const worker: Cells = {
  LOCALESTID: 'Home 1',
  UNIQUEWORKERID: 'W1',
  STATUS: 'NEW',
  DISPLAYID: 'Worker 1',
  NINUMBER: '',
  POSTCODE: 'LS1 1AA',
  DOB: '10/12/1982',
  GENDER: '1',
  ETHNICITY: '41',
  MAINJOBROLE: '8',
};

/** A worker file: each row is the usual worker with some cells of its own. */
export function workerCsv(rows: readonly Cells[], separator = ',', lineEnd = '\r\n'): string {
  const columns = Object.keys(worker);
  const lines = rows.map((row, at) =>
    columns.map((column) =>
      String({ ...worker, UNIQUEWORKERID: `W${String(at + 1)}`, ...row }[column] ?? ''),
    ),
  );
  return [columns, ...lines].map((line) => line.join(separator) + lineEnd).join('');
}

/** The XML of a sheet's rows, cells as inline strings or numbers; blank rows are left out. */
export function sheetRows(rows: readonly (readonly (string | number)[])[]): string {
  const cell = (value: string | number): string =>
    typeof value === 'number'
      ? `<c><v>${String(value)}</v></c>`
      : `<c t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`;
  return rows
    .map((cells, at) =>
      cells.length === 0 ? '' : `<row r="${String(at + 1)}">${cells.map(cell).join('')}</row>`,
    )
    .join('');
}

/** A small styles part. */
export const stylesXml =
  '<?xml version="1.0" encoding="UTF-8"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font/></fonts><cellStyles count="1"><cellStyle name="Normal" xfId="0"/></cellStyles><tableStyles count="0"/></styleSheet>';
