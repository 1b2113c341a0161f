import fc from 'fast-check';
import { rowKeys } from '../../../src/core/report/row-keys';
import { returns } from '../../../src/core/rules/returns';
import { PartTable } from '../../../src/core/rules/table';
import type { CellValue } from '../../../src/core/sheet/types';
import { partWith } from '../rules/small-return';

function tableOf(columns: Readonly<Record<string, readonly CellValue[]>>): PartTable {
  const count = Math.max(0, ...Object.values(columns).map((cells) => cells.length));
  return new PartTable({ part: partWith([]), columns: new Map(Object.entries(columns)), count });
}

describe('the key of a row', () => {
  it('is made of all columns that together name it', () => {
    const table = tableOf({ Id: ['W1', 'W1', 'W2'], Place: ['A', 'B', 'A'] });
    expect(rowKeys(table, ['Place', 'Id'])).toEqual(['A · W1', 'B · W1', 'A · W2']);
  });

  it('leaves out columns that the sheet lacks, and says which part is blank', () => {
    const table = tableOf({ Id: ['W1', ''], Place: ['', 'A'] });
    expect(rowKeys(table, ['Place', 'Id', 'Born'])).toEqual(['– · W1', 'A · –']);
  });

  it('numbers rows with the same references, and goes by the place where there are none', () => {
    const table = tableOf({ Id: ['W1', ' ', 'W1', 'W1'] });
    expect(rowKeys(table, ['Id'])).toEqual(['W1', 'row 2', 'W1 (2)', 'W1 (3)']);
  });

  it('is no other row’s', () => {
    const cell = fc.constantFrom('', 'a', 'b', 'a (2)', '–');
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell)), (rows) => {
        const table = tableOf({
          Id: rows.map(([id]) => id),
          Place: rows.map(([, place]) => place),
        });
        const keys = rowKeys(table, ['Id', 'Place']);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
});

describe('what keys of returns are made of', () => {
  it('is no name, no date of birth and no National Insurance number', () => {
    for (const part of returns.flatMap((one) => one.parts)) {
      const columns = part.items.map(({ column }) => column);
      for (const column of part.identity) {
        expect(columns).toContain(column);
        expect(column).not.toMatch(/name|birth|dob|ni ?num/iu);
      }
    }
  });
});
