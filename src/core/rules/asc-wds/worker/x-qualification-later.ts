import { make } from './make';
import { LATER_QUALIFICATIONS } from './later-qualifications';
import { LONGEST_NOTES, qualificationFaults } from './service/qualification';

const WRONG = {
  'no-number': 'does not begin with a code',
  unknown: 'does not begin with a code from the list',
  year: 'does not have a valid year',
} as const;

const verdicts = LATER_QUALIFICATIONS.map((column) => ({
  column,
  of: qualificationFaults(column),
}));

export const rule = make.row({
  id: 'asc-wds/worker/x-qualification-later',
  severity: 'query',
  column: 'QUALACH04',
  title: 'Fourth or later qualification is not valid',
  says: '{column} {wrong}.',
  remedy:
    'Write the code and the year, such as 2;2011, and notes of at most 120 characters. Look up lists the codes.',
  why: 'The service says nothing about qualifications after the third. It stores those that it can read and drops the rest.',
  needs: [],
  reads: LATER_QUALIFICATIONS.flatMap((column) => [column, `${column}NOTES`]),
  check: (facts) => {
    const all = verdicts.map(({ column, of }) => ({ column, faults: of(facts) }));
    return (row) => {
      for (const { column, faults } of all) {
        if (row.text(column) === '') continue;
        const { code, year, notes } = faults(row);
        const wrong = code ?? (year === 'year' ? year : undefined);
        if (wrong) return { cell: column, say: { column, wrong: WRONG[wrong] } };
        if (notes)
          return { cell: `${column}NOTES`, say: { column, wrong: 'has notes that are too long' } };
      }
      return undefined;
    };
  },
  examples: {
    pass: [{ cells: { QUALACH04: '2;2011' } }, { cells: { QUALACH04: '2;' } }],
    fail: [
      { cells: { QUALACH04: '7;2011' } },
      { cells: { QUALACH05: '2;2999' } },
      { cells: { QUALACH04: '2;2011', QUALACH04NOTES: 'a'.repeat(LONGEST_NOTES + 1) } },
    ],
  },
});
