/** Rules that any part may have: what Excel makes of codes, references and hours while they are typed. */
import { asHours } from '../../sheet/cell-look';
import { cellText } from '../../sheet/cell-text';
import type { CellLook } from '../../sheet/cell-look';
import type { Cells, FileRule, RowBreach, Rows } from '../types';
import { columnsOf, isHours, ofCells, type OfCells } from './of-cells';

const AS_TEXT = 'Look up what was meant and write it in a cell formatted as text.';

/** Ids `x-made-a-date`, `x-made-a-number`, `x-digits-lost`, `x-zeros-shown` and `x-hours-as-time`. */
export function madeByExcel(of: OfCells): readonly FileRule[] {
  const references = columnsOf(of.items, 'text', 'code', 'codes', 'form', 'numbers');
  const numbers = columnsOf(of.items, 'number');
  const hours = of.items.filter(isHours).map(({ column }) => column);
  return [
    ...(references.length > 0
      ? [
          madeADate(of, references, numbers, hours),
          madeANumber(of, references),
          digitsLost(of, references),
          zerosShown(of, references),
        ]
      : []),
    ...(hours.length > 0 ? [hoursAsTime(of, hours)] : []),
  ];
}

/** Titles, codes and references that are a date or a time to Excel, and numbers that are a date. */
function madeADate(
  { make, part }: OfCells,
  references: readonly string[],
  numbers: readonly string[],
  hours: readonly string[],
): FileRule {
  const columns = [...references, ...numbers];
  const noTimes = columns.filter((column) => !hours.includes(column));
  return make.file({
    ...ofCells(columns),
    id: `${part}/x-made-a-date`,
    severity: 'query',
    title: 'Excel has made a date of it',
    says: 'Excel holds this as a date or a time: {value}.',
    remedy: AS_TEXT,
    why: 'Excel takes 3-4, MAR1 and SEPT 2 for dates; what was typed cannot be told from the date.',
    check: (_, rows) => [...cellsOf(rows, columns, 'date'), ...cellsOf(rows, noTimes, 'time')],
    examples: examplesOf(columns[0], {
      pass: ['3-4'],
      fail: [{ value: 46_115, format: 'd-mmm' }],
    }),
  });
}

function madeANumber({ make, part }: OfCells, columns: readonly string[]): FileRule {
  return make.file({
    ...ofCells(columns),
    id: `${part}/x-made-a-number`,
    severity: 'query',
    title: 'Excel has made a number of a reference',
    says: '{value} looks like a reference that Excel turned into a number.',
    remedy: AS_TEXT,
    why: 'Excel takes 12E5 for 12 with five noughts; what was typed cannot be told from the number.',
    check: (_, rows) => cellsOf(rows, columns, 'scientific'),
    examples: examplesOf(columns[0], {
      pass: ['12E5', 1200],
      fail: [{ value: 1_200_000, format: '0.00E+00' }, { value: '1.20E+06' }],
    }),
  });
}

function digitsLost({ make, part, asSent = false }: OfCells, columns: readonly string[]): FileRule {
  return make.file({
    ...ofCells(columns),
    id: `${part}/x-digits-lost`,
    severity: asSent ? 'query' : 'error',
    title: 'Excel has lost the last digits',
    says: '{value} has more digits than Excel keeps, so that its last ones are lost.',
    remedy: 'Bring the column in again as text, from where it came.',
    why: 'Of a number Excel keeps 15 digits and writes noughts for the others.',
    check: (_, rows) => cellsOf(rows, columns, 'digits'),
    examples: examplesOf(columns[0], {
      pass: ['12345678901234567', 123_456_789_012_345],
      fail: [{ value: 12_345_678_901_234_500 }],
    }),
  });
}

function zerosShown({ make, part }: OfCells, columns: readonly string[]): FileRule {
  return make.file({
    ...ofCells(columns),
    id: `${part}/x-zeros-shown`,
    severity: 'advice',
    title: 'A column shows zeros that its cells do not have',
    says: 'The zeros in front come from the number format: the first cell shows {shown} and holds {held}.',
    remedy: 'Rolecheck goes by what is shown; format the column as text if it goes elsewhere.',
    why: 'Whoever copies the values, or reads the workbook with another program, gets them without zeros.',
    *check(_, rows) {
      for (const column of columns) {
        const at = rows.zerosShown(column);
        if (at === undefined) continue;
        const shown = rows.shown(column, at);
        const held = String(Number(shown.replace(/\D/gu, '')));
        if (held !== shown) yield { row: -1, cell: column, say: { shown, held } };
      }
    },
    examples: examplesOf(columns[0], {
      pass: ['00123', 123],
      fail: [{ value: 123, format: '00000' }],
    }),
  });
}

function hoursAsTime(
  { make, part, asSent = false }: OfCells,
  columns: readonly string[],
): FileRule {
  return make.file({
    ...ofCells(columns),
    id: `${part}/x-hours-as-time`,
    severity: asSent ? 'query' : 'error',
    title: 'Hours are entered as a time of day',
    says: 'Excel holds {value} as a part of a day; that is {write} hours.',
    remedy: 'Write {write}, in a cell that is formatted as a number.',
    why: 'Whoever reads the number behind a time reads 37:00 as one and a half.',
    *check(_, rows) {
      for (const { row, cell } of cellsOf(rows, columns, 'time')) {
        const value = rows.row(row).value(cell);
        if (typeof value !== 'number') continue;
        const write = String(asSent ? asHours(value) : value);
        yield { row, cell, write, say: { write } };
      }
    },
    examples: examplesOf(columns[0], {
      pass: [37],
      fail: [{ value: 1.5625, format: '[h]:mm', write: '37.5' }],
    }),
  });
}

function* cellsOf(
  rows: Rows,
  columns: readonly string[],
  wanted: CellLook['kind'],
): Generator<RowBreach & { readonly cell: string }, void, undefined> {
  for (const cell of columns) {
    for (const [row, { kind }] of rows.odd(cell)) if (kind === wanted) yield { row, cell };
  }
}

interface Fails {
  readonly value: string | number;
  readonly format?: string;
  readonly write?: string;
}

function examplesOf(
  column = '',
  { pass, fail }: { readonly pass: readonly (string | number)[]; readonly fail: readonly Fails[] },
): FileRule['examples'] {
  const rowsOf = (value: string | number): readonly Cells[] => [{ [column]: value }];
  return {
    pass: pass.map((value) => ({ rows: rowsOf(value) })),
    fail: fail.map(({ value, format, write }) => ({
      rows: rowsOf(value),
      ...(format !== undefined && { formats: { [column]: format } }),
      ...(write !== undefined && { write }),
      ...(format !== undefined && {
        because: `Its number format is ${format}, and its value ${cellText(value)}.`,
      }),
    })),
  };
}
