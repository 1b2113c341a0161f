import type { Evidence } from '../../../src/core/coding/types';
import { evidenceInWords } from '../../../src/core/coding/words';

const entry: Evidence = { kind: 'index-entry', uid: 'a', entry: 'Housing officer', how: 'exact' };
const title: Evidence = {
  kind: 'role-title',
  role: 'P-069',
  title: 'Housing Officer',
  how: 'exact',
};
const pair: Evidence = {
  kind: 'decides',
  role: 'P-069',
  other: 'P-070',
  otherTitle: 'Homelessness officer',
  otherFirst: false,
  text: 'Tenancies, or homelessness. Income is neither.',
};

describe('evidence in words', () => {
  test.each<[readonly Evidence[], string]>([
    [[], ''],
    [[entry], 'Index entry "Housing officer".'],
    [[entry, title], 'Index entry and title of role P-069 "Housing officer".'],
    [[title], 'Title of role P-069 "Housing Officer".'],
    [[{ ...entry, how: 'nearest' }], 'Nearest index entry is "Housing officer".'],
    [
      [
        { ...entry, how: 'same words' },
        { ...title, title: 'Officer' },
      ],
      'Same words as index entry "Housing officer". Title of role P-069 "Officer".',
    ],
    [
      [
        entry,
        { kind: 'ignored', text: 'Grade 7', what: 'grade' },
        { kind: 'ignored', text: 'Northfield team', what: 'team or place' },
      ],
      'Index entry "Housing officer". Ignored Grade 7 and Northfield team.',
    ],
    [
      [entry, { kind: 'ignored', text: '', what: 'team or place' }],
      'Index entry "Housing officer". Ignored a name or place.',
    ],
    [
      [entry, { kind: 'read-as', text: 'HSG', as: 'housing' }],
      'Index entry "Housing officer". Read "HSG" as "housing".',
    ],
    [
      [entry, { kind: 'context', from: 'department', text: 'housing', decided: 'housing' }],
      'Index entry "Housing officer". Chosen for "housing" by the department.',
    ],
    [
      [
        entry,
        { kind: 'ambiguous', choices: ['A', 'B', 'C'], decides: 'a department would decide' },
      ],
      'Index entry "Housing officer". Could also be "A", "B" or "C"; a department would decide.',
    ],
    [
      [entry, { kind: 'disagree', role: 'P-069', soc: '1234' }],
      'Index entry "Housing officer". Role P-069 and SOC 1234 seldom go together: please check.',
    ],
    [
      [entry, { kind: 'no-fit', reason: 'none is for it' }],
      'Index entry "Housing officer". No role fits: none is for it.',
    ],
    [
      [{ kind: 'no-fit', reason: 'this is not a job title' }],
      'Not coded: this is not a job title.',
    ],
  ])('%#', (evidence, words) => {
    expect(evidenceInWords(evidence)).toBe(words);
  });

  test('says what decides last, and not again that something would', () => {
    const open: Evidence = {
      kind: 'ambiguous',
      choices: ['Homelessness officer'],
      decides: 'a department or employer would decide',
    };
    const ignored: Evidence = { kind: 'ignored', text: 'Grade 7', what: 'grade' };
    expect(evidenceInWords([entry, title, open, pair, ignored])).toBe(
      'Index entry and title of role P-069 "Housing officer". Ignored Grade 7. ' +
        'P-069 or P-070 "Homelessness officer"? Tenancies, or homelessness. Income is neither.',
    );
    const three = { ...open, choices: ['Rent officer', 'Homelessness officer'] };
    expect(evidenceInWords([entry, three, { ...pair, otherFirst: true }])).toBe(
      'Index entry "Housing officer". Could also be "Rent officer" or "Homelessness officer". ' +
        'P-070 "Homelessness officer" or P-069? Tenancies, or homelessness. Income is neither.',
    );
    const row = { ...open, choices: ['Housing officer (schools)'] };
    expect(evidenceInWords([entry, row, pair])).toContain(
      '"Housing officer (schools)"; a department or employer would decide. P-069 or P-070',
    );
  });

  test.each([
    [
      114,
      '. P-069 or P-070 "Homelessness officer"? Tenancies, or homelessness. Income is neither.',
    ],
    [115, '. P-069 or P-070 "Homelessness officer"? Tenancies, or homelessness.'],
    [134, '. P-069 or P-070? Tenancies, or homelessness. Income is neither.'],
    [156, '. P-069 or P-070? Tenancies, or homelessness.'],
    [157, '.'],
  ])('says as much of what decides as there is room for beside %i characters', (length, end) => {
    const long: Evidence = { kind: 'ignored', text: 'x'.repeat(length), what: 'noise' };
    const said = evidenceInWords([entry, long, pair]);
    expect(said.length).toBeLessThanOrEqual(240);
    expect(said.endsWith(`x${end}`)).toBe(true);
  });

  test('keeps what would decide in general, when there is no room for the pair', () => {
    const open: Evidence = {
      kind: 'ambiguous',
      choices: ['Homelessness officer'],
      decides: 'a department or employer would decide',
    };
    const verbose: Evidence = { ...pair, text: `${'x'.repeat(230)}.` };
    expect(evidenceInWords([entry, open, verbose])).toBe(
      'Index entry "Housing officer". ' +
        'Could also be "Homelessness officer"; a department or employer would decide.',
    );
  });

  test('loses whole sentences when there are too many', () => {
    const long = 'x'.repeat(150);
    const said = evidenceInWords([
      entry,
      { kind: 'caution', text: `${long}.` },
      { kind: 'caution', text: `${long}!` },
    ]);
    expect(said).toBe(`Index entry "Housing officer". ${long}.`);
  });
});
