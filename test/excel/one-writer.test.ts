/** One module writes cells, and what it writes as text is read back as that very text. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import ts from 'typescript';
import type { CellValue } from '../../src/core/sheet/types';
import { listOf } from './support/marks';
import { good, openWorkbook, requestFor, snapshot, type OpenWorkbook } from './support/workbook';

const folder = path.join(__dirname, '..', '..', 'src', 'excel');

/** Members by which a range, a table row or a table column is given content. */
const CONTENT = new Set(['values', 'formulas', 'formulasLocal', 'formulasR1C1', 'numberFormat']);
const CALLS = new Set(['copyFrom', 'setCellProperties', 'autoFill']);

function writesIn(name: string, text: string): readonly string[] {
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isAssigned =
      ts.isBinaryExpression(node) &&
      node.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
      ts.isPropertyAccessExpression(node.left) &&
      CONTENT.has(node.left.name.text);
    const isCalled =
      ts.isCallExpression(node) &&
      ts.isPropertyAccessExpression(node.expression) &&
      (CALLS.has(node.expression.name.text) ||
        (node.expression.name.text === 'set' &&
          node.arguments.some((argument) => ts.isObjectLiteralExpression(argument))));
    if (isAssigned || isCalled) found.push(`${name}: ${node.getText().slice(0, 60)}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe('the writer of cells', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');

  it('is one module of src/excel', () => {
    const others = files.filter((name) => name !== 'put-cells.ts');
    expect(others.flatMap((name) => writesIn(name, read(name)))).toEqual([]);
    expect(writesIn('put-cells.ts', read('put-cells.ts'))).toHaveLength(3);
  });

  it('would be missed if another one wrote', () => {
    expect(
      writesIn('x.ts', 'range.values = [[1]]; cell.copyFrom(range); a.set({ values: 1 });'),
    ).toHaveLength(3);
  });
});

/** What Excel would make something else of, and what it has trouble with. */
const awkward = fc.constantFrom(
  ...['=1+1', '+44', '-see HR', '@x', '05', '3-4', '1-2', '3/4', '1E2', 'TRUE', 'false', '#N/A'],
  ...["'05", "''", "'=1", '1234567890123456789', '0.10', '£120', '-5.5', '10%', '12:30', '="a"'],
  ...[
    '=HYPERLINK("http://x","Teacher")',
    ' 05',
    '05 ',
    '\u00a07',
    '\u200b=1',
    '\ud800',
    'x'.repeat(32_767),
  ],
);
const text = fc.oneof(awkward, awkward, fc.string({ minLength: 1, maxLength: 12 }));
const texts = fc.array(text, { minLength: 1, maxLength: 6 });

function stands(book: OpenWorkbook, row: number, column: number): unknown {
  const id = book.store.idOf('Posts');
  const block = { row, column, rows: 1, columns: 1 };
  expect(book.store.readFormulas(id, block)[0]?.[0] ?? '').toBe('');
  return book.store.readValues(id, block)[0]?.[0];
}

const openList = (some: readonly CellValue[]): Promise<OpenWorkbook> =>
  openWorkbook({
    sheets: {
      Posts: [['Post no', 'Job title'], ...some.map((_, at) => [`P${String(at)}`, 'Cook'])],
    },
  });

describe('text stays the very text (N073, N076)', () => {
  it('in columns that are written, written again, and taken back', async () => {
    await fc.assert(
      fc.asyncProperty(texts, fc.boolean(), async (some, isAgain) => {
        const book = await openList(some);
        const write = async (words: readonly string[]): Promise<void> => {
          const request = await requestFor(book.port);
          const rows = words.map((word) => [word, word, word]);
          expect(good(await book.port.write({ ...request, rows }))).toMatchObject({ notKept: 0 });
        };
        const bare = snapshot(book);
        if (isAgain) await write([...some].reverse());
        const before = snapshot(book);
        await write(some);
        some.forEach((word, at) => {
          for (const column of [2, 3, 4]) expect(stands(book, at + 1, column)).toBe(word);
        });
        good(await book.port.undo());
        expect(snapshot(book)).toEqual(before);
        if (isAgain) good(await book.port.undo());
        expect(snapshot(book)).toEqual(bare);
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('in single cells that are fixed, and where a code is put', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (some) => {
        const book = await openList(some);
        const before = snapshot(book);
        const list = await listOf(book);
        const edits = some.map((after, at) => ({ row: at + 1, column: 1, before: 'Cook', after }));
        expect(good(await book.port.edit({ list, name: 'Fix', edits }))).toMatchObject({
          notKept: 0,
        });
        some.forEach((word, at) => {
          expect(stands(book, at + 1, 1)).toBe(word);
        });
        book.user.select('Posts', 'D4');
        expect(good(await book.port.putInCell(some[0] ?? 'x'))).toBe('D4');
        expect(stands(book, 3, 3)).toBe(some[0]);
        expect(book.port.undoInfo()).toMatchObject({ columns: ['D4'], rows: 1 });
        good(await book.port.undo());
        good(await book.port.undo());
        expect(snapshot(book)).toEqual(before);
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('in a sheet of its own, numbers beside it staying numbers (N074, N075)', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (some) => {
        const book = await openWorkbook({ sheets: { Other: [['x']] } });
        const rows: CellValue[][] = [['Text', 'Number'], ...some.map((word) => [word, -5.5])];
        good(await book.port.putSheet('Posts', rows));
        some.forEach((word, at) => {
          expect(stands(book, at + 1, 0)).toBe(word);
          expect(stands(book, at + 1, 1)).toBe(-5.5);
        });
      }),
      { numRuns: 15 },
    );
  }, 60_000);
});
