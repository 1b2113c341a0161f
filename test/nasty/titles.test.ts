/** Titles that are none, and titles that only look otherwise, with the coder that ships. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createCoder } from '../../src/core/coding/coder';
import { rememberingCoder } from '../../src/core/coding/remembering';
import type { Post } from '../../src/core/coding/types';
import { codingDataFrom } from '../../src/data/coding';
import { codingTexts } from '../../src/data/coding-texts';
import { fold } from '../../src/core/text/tidy';
import { queueOf } from '../core/review/table-coder';

const coder = rememberingCoder(createCoder(codingDataFrom(codingTexts)));
const posts = (...titles: readonly string[]): readonly Post[] => titles.map((title) => ({ title }));

/** All that a suggestion gives, without its reasons. */
function coded(title: string): unknown {
  const { role, soc, band, confidence } = coder.suggest({ title });
  return { role, soc, band, confidence };
}

const stands = [
  '-',
  '.',
  '--',
  '?',
  'n/a',
  'N/A',
  'NA',
  'TBC',
  'T.B.C.',
  'tba',
  'VACANT',
  'Vacancy',
];
const others = ['Various', 'None', 'Unknown', '#N/A', '45536', 'XXX', 'Vacant post'];

describe('no usable title', () => {
  it.each([...stands, ...others, '   ', '\u00A0', '\u200B'])(
    'gives %j no code, and offers none (N019)',
    (title) => {
      const { role, soc, band, confidence, alternatives } = coder.suggest({ title });
      expect([role, soc.soc2020, band, confidence]).toEqual(['', '', 'None', 0]);
      expect(alternatives).toEqual([]);
    },
  );

  it('is one group that is counted and not asked about (N019)', () => {
    const { entries, aside } = queueOf(posts(...stands, ...others, 'Social worker'), coder);
    expect(entries.map(({ text }) => text)).toEqual(['Social worker']);
    expect(aside.noTitle).toBe(stands.length + others.length);
  });
});

describe('titles that only look otherwise', () => {
  it.each([
    ['Social\u00A0Worker', 'Social Worker', '(N020)'],
    ['Social\u200B Wor\u00ADker\u000B', 'Social Worker', '(N021)'],
    ['Children\u2019s social worker', "Children's social worker", '(N022)'],
    ['Officer \u2013 Revenues', 'Officer - Revenues', '(N022)'],
    ['Caf\u00E9 assistant', 'Cafe\u0301 assistant', '(N023)'],
    ['\uFB01re safety of\uFB01cer', 'fire safety officer', '(N023)'],
    ['L\u0130BRARIAN', 'librarian', '(N024)'],
    ['Te\u0430cher', 'Teacher', '(N025)'],
    ['\u202ETeacher', 'Teacher', '(N025)'],
    ['Teacher \u{1F468}\u200D\u{1F3EB}', 'Teacher', '(N026)'],
  ])('codes %j as %j, and asks about them once %s', (title, plain) => {
    expect(coded(title)).toEqual(coded(plain));
    expect(fold(title)).toBe(fold(plain));
    expect(queueOf(posts(title, plain), coder).entries).toHaveLength(1);
  });

  it('codes an ampersand as the word (N022)', () => {
    expect(coded('Health & safety officer')).toEqual(coded('Health and safety officer'));
  });
});

it('folds letters nowhere by the language of the machine (N024)', () => {
  const root = path.join(__dirname, '../../src');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/u.test(file),
  );
  expect(files.length).toBeGreaterThan(100);
  const folding = files.filter((file) =>
    /toLocale(?:Lower|Upper)Case/u.test(readFileSync(path.join(root, file), 'utf8')),
  );
  expect(folding).toEqual([]);
});

it('stays in its time with cells of 32,767 characters (N027)', () => {
  const begin = performance.now();
  for (let at = 0; at < 20; at++)
    coder.suggest({ title: `${String(at)} ${'social worker '.repeat(2400)}`.slice(0, 32_767) });
  // A hang guard: it takes some milliseconds.
  expect(performance.now() - begin).toBeLessThan(10_000);
});
