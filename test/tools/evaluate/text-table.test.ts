import fc from 'fast-check';
import { textTable } from '../../../tools/evaluate/text-table';

test('aligns the first column to the left and the others to the right', () => {
  expect(
    textTable(
      ['engine', '4 digits', 'titles/s'],
      [
        ['Rolecheck', '86.2 ±3.3', '3,070'],
        ['Fuse.js', '–'],
      ],
    ),
  ).toEqual([
    '| engine    |  4 digits | titles/s |',
    '| --------- | --------: | -------: |',
    '| Rolecheck | 86.2 ±3.3 |    3,070 |',
    '| Fuse.js   |         – |          |',
  ]);
});

test('a bar in a cell is no end of the cell', () => {
  expect(textTable(['a'], [['x|y']])[2]).toBe('| x\\|y |');
});

test('every line is equally wide', () => {
  const row = fc.array(fc.string({ unit: 'binary', maxLength: 12 }), { maxLength: 4 });
  fc.assert(
    fc.property(row, fc.array(row, { maxLength: 5 }), (headings, rows) => {
      const widths = textTable(headings, rows).map((line) => [...line].length);
      expect(new Set(widths).size).toBe(1);
    }),
  );
});
