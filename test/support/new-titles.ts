/** What is new in next month's list: the set difference of the two .csv files, nothing else. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { fold } from '../../src/core/text/tidy';

const samples = path.join(__dirname, '..', '..', 'assets', 'samples');

interface Listed {
  readonly title: string;
  /** The title where it stands: department, employer and grade. */
  readonly place: string;
}

function listed(file: string): readonly Listed[] {
  const text = readFileSync(path.join(samples, file), 'utf8').replace(/^\uFEFF/u, '');
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  return data.map((row) => {
    const title = fold(row['Post title'] ?? '');
    const where = ['Service', 'Location / school', 'Grade'].map((name) => fold(row[name] ?? ''));
    return { title, place: JSON.stringify([title, ...where]) };
  });
}

export interface NewTitles {
  /** Folded titles that no post had before. */
  readonly titles: ReadonlySet<string>;
  /** Folded titles that stand where they had not stood, the new ones included. */
  readonly places: ReadonlySet<string>;
}

export function newTitles(): NewTitles {
  const before = listed('westmere-posts.csv');
  const titles = new Set(before.map(({ title }) => title));
  const places = new Set(before.map(({ place }) => place));
  const now = listed('westmere-posts-next-month.csv').filter(({ title }) => title !== '');
  return {
    titles: new Set(now.filter(({ title }) => !titles.has(title)).map(({ title }) => title)),
    places: new Set(now.filter(({ place }) => !places.has(place)).map(({ title }) => title)),
  };
}
