/**
 * A story of changes told to a store, and everything a host could read afterwards. Two stores that
 * keep the same rules give the same account.
 *
 * The functions are sent to the browser as they stand, so they may use nothing from outside.
 */
import type { SheetStore } from '../../src/host/store';

/** One chapter: does something to the sheet with the given id. */
export type Chapter = (store: SheetStore, sheetId: string) => void;

export const CHAPTERS: Readonly<Record<string, Chapter>> = {
  'values of every kind': (store, id) => {
    store.writeCells(id, 1, 1, [
      [{ value: 'text' }, { value: 12.5 }, { value: true }, { value: false }, { value: '' }],
      [{ value: '05' }, { value: '=1+1' }, { value: 'TRUE' }, { value: '#N/A' }, { value: ' a ' }],
      [{ value: { error: '#N/A' } }, null, { value: { error: '#DIV/0!' } }, { value: 0 }],
    ]);
  },
  'number formats, set and taken back': (store, id) => {
    store.writeCells(id, 0, 0, [
      [
        { value: 45536, numberFormat: 'dd/mm/yyyy' },
        { value: '3-4', numberFormat: '@' },
      ],
      [{ numberFormat: '0.00%' }, { value: 1, numberFormat: '0.00' }],
    ]);
    store.writeCells(id, 1, 1, [[{ numberFormat: 'General' }]]);
    store.writeNumberFormat(id, { row: 3, column: 0, rows: 2, columns: 2 }, '#,##0');
  },
  'number formats of whole columns and rows': (store, id) => {
    store.writeCells(id, 0, 0, [[{ value: 'a' }, { value: 1, numberFormat: '0.0' }]]);
    store.writeNumberFormat(id, { row: 0, column: 0, rows: 1048576, columns: 2 }, '@');
    store.writeNumberFormat(id, { row: 4, column: 0, rows: 1, columns: 16384 }, '0');
  },
  'a constant over a formula': (store, id) => {
    store.writeCells(id, 0, 0, [[{ formula: '=1+1' }, { formula: '=A1' }]]);
    store.writeCells(id, 0, 0, [[{ value: 'now text' }, { value: '' }]]);
  },
  'looks, set and taken back': (store, id) => {
    const block = { row: 0, column: 0, rows: 2, columns: 2 };
    store.writeCells(id, 0, 0, [[{ value: 'a' }]]);
    store.writeFormat(id, block, { fill: '#FFC7CE', bold: true, fontColor: '#9C0006' });
    store.writeFormat(id, { ...block, rows: 1 }, { fill: null, italic: true });
    store.writeFormat(
      id,
      { ...block, columns: 1 },
      {
        horizontalAlignment: 'Center',
        wrapText: true,
        underline: 'Single',
      },
    );
  },
  'looks of text that reads like something else': (store, id) => {
    const block = { row: 0, column: 0, rows: 1, columns: 4 };
    store.writeCells(id, 0, 0, [
      [{ value: '05' }, { value: 'TRUE' }, { value: 7 }, { value: true }],
    ]);
    store.writeFormat(id, block, { fill: '#FFC7CE' });
    store.writeNumberFormat(id, block, '@');
    store.writeNumberFormat(id, block, 'General');
    store.undo.begin();
    store.clear(id, block, 'Formats');
    store.undo.end();
    store.undo.undo();
  },
  'looks of whole columns': (store, id) => {
    store.writeCells(id, 0, 0, [[{ value: 'a' }, { value: 'b' }]]);
    store.writeFormat(id, { row: 0, column: 1, rows: 1, columns: 1 }, { bold: true });
    store.writeFormat(id, { row: 0, column: 0, rows: 1048576, columns: 2 }, { fill: '#DDEBF7' });
  },
  'contents cleared, formats kept': (store, id) => {
    const block = { row: 0, column: 0, rows: 3, columns: 1 };
    store.writeCells(id, 0, 0, [
      [{ value: 'a', numberFormat: '@' }],
      [{ value: 2 }],
      [{ value: 3 }],
    ]);
    store.clear(id, { ...block, rows: 2 }, 'Contents');
  },
  'formats cleared, contents kept': (store, id) => {
    const block = { row: 0, column: 0, rows: 1, columns: 2 };
    store.writeCells(id, 0, 0, [[{ value: 'a', numberFormat: '@' }, { value: 2 }]]);
    store.writeFormat(id, block, { bold: true });
    store.clear(id, { ...block, columns: 1 }, 'Formats');
  },
  'everything cleared': (store, id) => {
    store.writeCells(id, 0, 0, [[{ value: 'a', numberFormat: '@' }, { value: 2 }]]);
    store.clear(id, { row: 0, column: 0, rows: 1048576, columns: 16384 }, 'All');
  },
  'whole columns put in and taken out': (store, id) => {
    store.writeCells(id, 0, 0, [['a', 'b', 'c', 'd', 'e'].map((value) => ({ value }))]);
    store.insertCells(id, { row: 0, column: 1, rows: 1048576, columns: 2 }, 'Right');
    store.deleteCells(id, { row: 0, column: 4, rows: 1048576, columns: 1 }, 'Left');
  },
  'whole rows put in and taken out': (store, id) => {
    store.writeCells(
      id,
      0,
      0,
      ['a', 'b', 'c', 'd'].map((value) => [{ value }]),
    );
    store.insertCells(id, { row: 1, column: 0, rows: 2, columns: 16384 }, 'Down');
    store.deleteCells(id, { row: 3, column: 0, rows: 1, columns: 16384 }, 'Up');
  },
  'some cells moved to make room': (store, id) => {
    store.writeCells(id, 0, 0, [
      [{ value: 'a' }, { value: 'b' }, { value: 'c' }],
      [{ value: 'd' }, { value: 'e' }, { value: 'f' }],
      [{ value: 'g' }, { value: 'h' }, { value: 'i' }],
    ]);
    store.insertCells(id, { row: 1, column: 1, rows: 1, columns: 1 }, 'Down');
    store.insertCells(id, { row: 0, column: 0, rows: 1, columns: 2 }, 'Right');
    store.deleteCells(id, { row: 2, column: 2, rows: 1, columns: 1 }, 'Up');
    store.deleteCells(id, { row: 0, column: 0, rows: 1, columns: 1 }, 'Left');
  },
  'sizes and hiding': (store, id) => {
    store.writeCells(id, 0, 0, [[{ value: 'a' }]]);
    store.writeAxis(id, 'columns', 1, 2, { size: 75 });
    store.writeAxis(id, 'columns', 2, 1, { hidden: true });
    store.writeAxis(id, 'rows', 1, 2, { size: 30, hidden: true });
    store.writeAxis(id, 'rows', 2, 1, { hidden: false });
  },
  'cells merged and parted': (store, id) => {
    store.merge(id, { row: 0, column: 0, rows: 1, columns: 3 });
    store.merge(id, { row: 2, column: 0, rows: 2, columns: 2 });
    store.unmerge(id, { row: 3, column: 1, rows: 1, columns: 1 });
  },
  'a write far from everything else': (store, id) => {
    store.writeCells(id, 1500, 60, [[{ value: 'far' }]]);
  },
  'a sheet added, changed and moved': (store, id) => {
    const added = store.addSheet('Working');
    store.updateSheet(added.id, {
      name: 'Summary',
      tabColor: '#0F5F59',
      position: 0,
      frozenRows: 1,
    });
    store.updateSheet(id, { visibility: 'VeryHidden' });
    store.writeCells(added.id, 0, 0, [[{ value: 'there' }]]);
  },
  'a step taken back': (store, id) => {
    store.writeCells(id, 0, 0, [[{ value: 'before', numberFormat: '@' }, { value: 1 }]]);
    store.undo.begin();
    store.writeCells(id, 0, 0, [[{ value: 'one' }, { value: 'two' }, { value: 'new' }]]);
    store.writeCells(id, 0, 0, [[{ value: 'three', numberFormat: '0' }]]);
    store.writeFormat(id, { row: 0, column: 0, rows: 2, columns: 2 }, { fill: '#FFEB9C' });
    store.insertCells(id, { row: 0, column: 0, rows: 1048576, columns: 1 }, 'Right');
    store.writeAxis(id, 'columns', 0, 1, { size: 60 });
    store.undo.end();
    store.undo.undo();
  },
  'a step taken back and done again': (store, id) => {
    store.undo.begin();
    store.writeCells(id, 0, 0, [[{ value: 'a' }, { value: 'b' }]]);
    store.clear(id, { row: 0, column: 0, rows: 1, columns: 1 }, 'Contents');
    store.merge(id, { row: 4, column: 0, rows: 1, columns: 2 });
    store.undo.end();
    store.undo.undo();
    store.undo.redo();
  },
};

/** Everything that can be read of a workbook's upper left part, by sheet name. */
export function account(store: SheetStore): unknown {
  const block = { row: 0, column: 0, rows: 8, columns: 8 };
  const places = Array.from({ length: 8 }, (_, place) => place);
  return store.sheets().map(({ id, ...info }) => ({
    info,
    used: store.usedBlock(id, false),
    usedByValues: store.usedBlock(id, true),
    values: store.readValues(id, block),
    formulas: store.readFormulas(id, block),
    numberFormats: store.readNumberFormats(id, block),
    formats: places.map((row) => places.map((column) => store.readFormat(id, row, column))),
    columns: places.map((column) => store.readAxis(id, 'columns', column)),
    rows: places.map((row) => store.readAxis(id, 'rows', row)),
    merges: store.merges(id),
    filter: store.filter(id),
  }));
}
