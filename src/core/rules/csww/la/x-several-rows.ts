import { make } from './make';

export const rule = make.file({
  id: 'csww/la/x-several-rows',
  severity: 'error',
  column: 'NumberOfVacancies',
  title: 'There are several rows of totals',
  says: 'Totals are given once for the authority, and {row} has them already.',
  remedy: 'Keep the row that is right and delete the others.',
  why: 'A return holds the totals of one authority.',
  check: (_, rows) => {
    const filled = Array.from({ length: rows.count }, (_row, at) => at).filter(
      (at) => rows.row(at).text('NumberOfVacancies').trim() !== '',
    );
    const [first = 0, ...others] = filled;
    return others.map((row) => ({ row, say: { row: String(first + 1) } }));
  },
  examples: {
    pass: [{ rows: [{ NumberOfVacancies: 79.68 }, {}] }],
    fail: [{ rows: [{ NumberOfVacancies: 79.68 }, { NumberOfVacancies: 12 }] }],
  },
});
