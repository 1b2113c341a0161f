import { measure, sampleOf, type Asked } from '../../../tools/evaluate/measure';
import { ours } from '../../../tools/evaluate/engines';
import { fakeCoder } from './support/fake-coder';

const item = (title: string, right: readonly string[]): Asked => ({
  post: { title },
  right,
  uid: '',
  inIndex: undefined,
  isNew: false,
});

const engine = ours(
  fakeCoder(({ title }) => ({
    soc2020: title === 'Nobody' ? '' : '2435',
    socConfidence: 0.5,
    others: [{ soc2020: '1131' }],
  })),
  'soc2020',
);

test('judges each title', () => {
  const items = [item('Clerk', ['2435']), item('Chief', ['1131']), item('Nobody', ['1111'])];
  const { rows } = measure(engine, items, 'soc2020');
  expect(rows.map(({ right, offered, score }) => [right, offered, score])).toEqual([
    [true, true, 0.5],
    [false, true, 0.5],
    [false, false, 0],
  ]);
});

test('times the titles alone', () => {
  const times = [1000, 3000];
  const { titlesPerSecond } = measure(
    engine,
    [item('Clerk', ['2435']), item('Cook', ['5435'])],
    'soc2020',
    () => times.shift() ?? 0,
  );
  expect(titlesPerSecond).toBe(1);
});

test('asks a slow engine a sample, and says so', () => {
  const items = Array.from({ length: 9 }, (_, at) => item(`Clerk ${String(at)}`, ['2435']));
  const measured = measure({ ...engine, name: 'Slow', sample: 4 }, items, 'soc2020');
  expect(measured.rows).toHaveLength(4);
  expect(measured.engine).toBe('Slow (slow: 4 of 9 titles)');
  expect(measure({ ...engine, name: 'Slow', sample: 9 }, items, 'soc2020').engine).toBe('Slow');
});

test('a sample is the same every time, in the order of the file, and without repeats', () => {
  const numbers = Array.from({ length: 500 }, (_, at) => at);
  const sample = sampleOf(numbers, 60);
  expect(sample).toHaveLength(60);
  expect(sample).toEqual(sampleOf(numbers, 60));
  expect(sample).toEqual([...new Set(sample)].sort((a, b) => a - b));
});
