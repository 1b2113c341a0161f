/** The memory store against the simplest sheet there could be: a matrix of values. */
import fc from 'fast-check';
import { MemoryStore, MemoryUser, type StoreEvent } from '../../src/host';
import { MAX_COLUMNS, type Block } from '../../src/host/geometry';

const SIZE = 8;
type Plain = string[][];

const empty = (): Plain => Array.from({ length: SIZE }, () => Array<string>(SIZE).fill(''));

const blocks: fc.Arbitrary<Block> = fc
  .tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1), fc.nat(3), fc.nat(3))
  .map(([row, column, down, right]) => ({
    ...{ row, column },
    rows: Math.min(down + 1, SIZE - row),
    columns: Math.min(right + 1, SIZE - column),
  }));

type Step =
  | { readonly kind: 'write'; readonly block: Block; readonly text: string }
  | { readonly kind: 'clear' | 'down' | 'up' | 'right' | 'left'; readonly block: Block }
  | { readonly kind: 'rows' | 'noRows'; readonly block: Block };

const steps: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constant<'write'>('write'),
    block: blocks,
    text: fc.string({ minLength: 1, maxLength: 2 }),
  }),
  fc.record({ kind: fc.constantFrom('clear', 'down', 'up', 'right', 'left'), block: blocks }),
  fc.record({ kind: fc.constantFrom('rows', 'noRows'), block: blocks }),
);

function act(store: MemoryStore, id: string, step: Step): void {
  const { block } = step;
  const whole = { ...block, column: 0, columns: MAX_COLUMNS };
  switch (step.kind) {
    case 'write': {
      const cells = Array.from({ length: block.rows }, () =>
        Array.from({ length: block.columns }, () => ({ value: step.text })),
      );
      store.writeCells(id, block.row, block.column, cells);
      break;
    }
    case 'clear':
      store.clear(id, block, 'All');
      break;
    case 'down':
      store.insertCells(id, block, 'Down');
      break;
    case 'right':
      store.insertCells(id, block, 'Right');
      break;
    case 'up':
      store.deleteCells(id, block, 'Up');
      break;
    case 'left':
      store.deleteCells(id, block, 'Left');
      break;
    case 'rows':
      store.insertCells(id, whole, 'Down');
      break;
    case 'noRows':
      store.deleteCells(id, whole, 'Up');
      break;
  }
}

/** The same on a matrix, cell by cell, where each cell comes from. */
function expected(sheet: Plain, step: Step): Plain {
  const { block } = step;
  const inRows = (r: number) => r >= block.row && r < block.row + block.rows;
  const inColumns = (c: number) => c >= block.column && c < block.column + block.columns;
  const at = (r: number, c: number) => sheet[r]?.[c] ?? '';
  const out = empty();
  for (let r = 0; r < SIZE; r++) {
    for (let c = 0; c < SIZE; c++) {
      let text = at(r, c);
      const vertical = step.kind === 'rows' || step.kind === 'noRows' || inColumns(c);
      if (step.kind === 'write' && inRows(r) && inColumns(c)) text = step.text;
      else if (step.kind === 'clear' && inRows(r) && inColumns(c)) text = '';
      else if ((step.kind === 'down' || step.kind === 'rows') && vertical && r >= block.row) {
        text = inRows(r) ? '' : at(r - block.rows, c);
      } else if ((step.kind === 'up' || step.kind === 'noRows') && vertical && r >= block.row) {
        text = at(r + block.rows, c);
      } else if (step.kind === 'right' && inRows(r) && c >= block.column) {
        text = inColumns(c) ? '' : at(r, c - block.columns);
      } else if (step.kind === 'left' && inRows(r) && c >= block.column) {
        text = at(r, c + block.columns);
      }
      const line = out[r];
      if (line) line[c] = text;
    }
  }
  return out;
}

/** What is pushed off the small sheet is lost on it, but not in the store: cut it off there too. */
function trim(store: MemoryStore, id: string): void {
  store.clear(id, { row: 0, column: SIZE, rows: 100, columns: 100 }, 'All');
  store.clear(id, { row: SIZE, column: 0, rows: 100, columns: 100 }, 'All');
}

const whole: Block = { row: 0, column: 0, rows: SIZE, columns: SIZE };

test('any run of writes, insertions and deletions leaves what it should', () => {
  fc.assert(
    fc.property(fc.array(steps, { maxLength: 12 }), (run) => {
      const store = new MemoryStore();
      const id = store.activeSheet();
      let sheet = empty();
      for (const step of run) {
        act(store, id, step);
        trim(store, id);
        sheet = expected(sheet, step);
      }
      expect(store.readValues(id, whole)).toEqual(sheet);
    }),
    { numRuns: 300 },
  );
});

test('undo goes back through any run of steps, and redo forth again', () => {
  fc.assert(
    fc.property(fc.array(steps, { minLength: 1, maxLength: 8 }), (run) => {
      const store = new MemoryStore({ sheets: { Posts: [['a', 'b'], ['c']] } });
      const id = store.activeSheet();
      const states = [store.readValues(id, whole)];
      for (const step of run) {
        store.undo.begin();
        act(store, id, step);
        store.undo.end();
        states.push(store.readValues(id, whole));
      }
      for (let i = run.length - 1; i >= 0; i--) {
        expect(store.undo.undo()).toBe(true);
        expect(store.readValues(id, whole)).toEqual(states[i]);
      }
      expect(store.undo.undo()).toBe(false);
      for (let i = 1; i <= run.length; i++) {
        store.undo.redo();
        expect(store.readValues(id, whole)).toEqual(states[i]);
      }
    }),
    { numRuns: 200 },
  );
});

test('the used block is the smallest that holds all content', () => {
  fc.assert(
    fc.property(fc.array(blocks, { maxLength: 4 }), (filled) => {
      const store = new MemoryStore();
      const id = store.activeSheet();
      for (const block of filled) act(store, id, { kind: 'write', block, text: 'x' });
      const used = store.usedBlock(id, true);
      const rows = filled.flatMap(({ row, rows: n }) => [row, row + n - 1]);
      const columns = filled.flatMap(({ column, columns: n }) => [column, column + n - 1]);
      if (filled.length === 0) expect(used).toBeNull();
      else {
        const [row, column] = [Math.min(...rows), Math.min(...columns)];
        expect(used).toEqual({
          ...{ row, column, rows: Math.max(...rows) - row + 1 },
          columns: Math.max(...columns) - column + 1,
        });
      }
    }),
  );
});

test('the used block is right after every step, however often it was asked for', () => {
  fc.assert(
    fc.property(fc.array(steps, { maxLength: 12 }), (done) => {
      const store = new MemoryStore();
      const id = store.activeSheet();
      for (const step of done) {
        act(store, id, step);
        const seen = store.readValues(id, { row: 0, column: 0, rows: 80, columns: 80 });
        const filled = seen.flatMap((line, row) =>
          line.flatMap((value, column) => (value === '' ? [] : [{ row, column }])),
        );
        const rows = filled.map(({ row }) => row);
        const columns = filled.map(({ column }) => column);
        const [row, column] = [Math.min(...rows), Math.min(...columns)];
        expect(store.usedBlock(id, true)).toEqual(
          filled.length === 0
            ? null
            : {
                ...{ row, column, rows: Math.max(...rows) - row + 1 },
                columns: Math.max(...columns) - column + 1,
              },
        );
      }
    }),
  );
});

test('new rows take the looks of the row above, and no content', () => {
  const store = new MemoryStore({ sheets: { Posts: [['a'], ['b']] } });
  const id = store.activeSheet();
  store.writeFormat(id, { row: 0, column: 0, rows: 1, columns: 1 }, { bold: true });
  store.insertCells(id, { row: 1, column: 0, rows: 1, columns: MAX_COLUMNS }, 'Down');
  expect(store.readFormat(id, 1, 0)).toEqual({ bold: true });
  expect(store.readValues(id, { row: 0, column: 0, rows: 3, columns: 1 })).toEqual([
    ['a'],
    [''],
    ['b'],
  ]);
});

test('what the user does is told, and entries are read as Excel reads them', () => {
  const store = new MemoryStore({ sheets: { Posts: [['Post']], Notes: [] } });
  const user = new MemoryUser(store);
  const told: StoreEvent['kind'][] = [];
  const stop = store.subscribe(({ kind }) => told.push(kind));
  user.type('Posts', 'A2', '3-4');
  user.type('Posts', 'A3', '=A1');
  user.select('Notes', 'B2');
  user.insertRows('Posts', '1:1');
  user.undo();
  stop();
  user.type('Posts', 'A2', 'unheard');
  expect(told).toEqual(['edited', 'edited', 'activated', 'selected', 'shifted', 'undone']);
  const id = store.idOf('Posts');
  const cell = { row: 2, column: 0, rows: 1, columns: 1 };
  expect(store.readFormulas(id, cell)).toEqual([['=A1']]);
  expect(store.readValues(id, cell)).toEqual([['Post']]);
});

test('mistakes of a test are named', () => {
  const store = new MemoryStore();
  expect(() => store.idOf('Posts')).toThrow('Rolecheck: MemoryStore has no sheet "Posts"');
  expect(() => store.readFormat('nothing', 0, 0)).toThrow('Rolecheck: MemoryStore');
  expect(() => {
    new MemoryUser(store).type('Sheet1', 'nowhere', 'x');
  }).toThrow('Rolecheck: MemoryUser cannot read the address "nowhere"');
});
