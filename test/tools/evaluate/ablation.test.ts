import { ablationTable, contextColumnsOf, lessContext } from '../../../tools/evaluate/ablation';
import type { Asked } from '../../../tools/evaluate/measure';
import type { Post } from '../../../src/core/coding/types';
import { fakeCoder } from './support/fake-coder';

const asked = (post: Post): Asked => ({
  post,
  right: ['4112'],
  uid: '',
  inIndex: undefined,
  isNew: false,
});

/** Needs a department; a school's is right whatever there is. */
const coderFor = (profile: string | undefined) =>
  Promise.resolve(
    fakeCoder(({ department }) => ({
      soc2020: department !== undefined || profile === 'school' ? '4112' : '4159',
    })),
  );

test('takes away one column after the other, and compares with all', async () => {
  const items = [
    asked({ title: 'Clerk', department: 'Place', grade: 'G7' }),
    asked({ title: 'Clerk' }),
  ];
  const table = await ablationTable(items, 'soc2020', coderFor);
  const rows = table.slice(2).map((line) =>
    line
      .split('|')
      .map((cell) => cell.trim())
      .slice(1, -1),
  );
  expect(
    rows.map(([name, , difference, gained, lost]) => [name, difference, gained, lost]),
  ).toEqual([
    ['all context', '', '', ''],
    // One of two: √(1 − 1/2) / 2 · 1.96 = 69.3 points.
    ['without department', '-50.0 ±69.3', '0', '1'],
    ['without grade', '0.0 ±0.0', '0', '0'],
    ['title only', '-50.0 ±69.3', '0', '1'],
    ['profile local authority', '0.0 ±0.0', '0', '0'],
    ['profile school', '+50.0 ±69.3', '1', '0'],
    ['profile care provider', '0.0 ±0.0', '0', '0'],
  ]);
});

test('without context there are only the profiles to compare', async () => {
  const table = await ablationTable([asked({ title: 'Clerk' })], 'soc2020', coderFor);
  expect(table.slice(2).map((line) => line.split('|')[1]?.trim())).toEqual([
    'as measured',
    'profile local authority',
    'profile school',
    'profile care provider',
  ]);
});

test('a column that is nowhere filled is none', () => {
  expect(contextColumnsOf([asked({ title: 'Clerk', employer: 'Hill School' })])).toEqual([
    'employer',
  ]);
});

test('leaves the rest of a post alone', () => {
  const post = { title: 'Clerk', department: 'Place', grade: 'G7' };
  expect(lessContext(post, ['department'])).toEqual({ title: 'Clerk', grade: 'G7' });
  expect(lessContext(post, [])).toEqual(post);
});
