import { fold } from '../../../src/core/text/tidy';
import { manyTitles } from './many-titles';
import { sampleRows, TITLE } from './sample';

describe('a list of many titles', () => {
  const rows = sampleRows();
  const list = manyTitles(rows, 20_000, 5000);
  const titles = list.map((row) => fold(row[TITLE] ?? ''));

  it('is as long and has as many titles as was asked, each of them as often', () => {
    expect(list).toHaveLength(20_000);
    const counts = new Map<string, number>();
    for (const title of titles) counts.set(title, (counts.get(title) ?? 0) + 1);
    expect(counts.size).toBe(5000);
    expect(new Set(counts.values())).toEqual(new Set([4]));
  });

  it('has the titles of the sample where they stand there, and is the same every time', () => {
    const known = new Set(rows.map((row) => JSON.stringify(row)));
    expect(list.filter((row) => known.has(JSON.stringify(row))).length).toBeGreaterThan(2000);
    expect(manyTitles(rows, 100, 5000)).toEqual(list.slice(0, 100));
  });
});
