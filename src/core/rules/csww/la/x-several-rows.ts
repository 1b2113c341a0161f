import { make } from './make';

export const rule = make.file({
  id: 'csww/la/x-several-rows',
  severity: 'error',
  column: 'NumberOfVacancies',
  title: 'There are several rows of totals',
  says: 'Totals are given once for the authority, and this is row {number}.',
  todo: 'Leave one row.',
  why: 'A return holds the totals of one authority.',
  check: (_, rows) => {
    const filled = Array.from({ length: rows.count }, (_row, at) => at).filter(
      (at) => rows.row(at).text('NumberOfVacancies').trim() !== '',
    );
    return filled.slice(1).map((row, number) => ({ row, say: { number: String(number + 2) } }));
  },
  examples: {
    pass: [{ rows: [{ NumberOfVacancies: 79.68 }, {}] }],
    fail: [{ rows: [{ NumberOfVacancies: 79.68 }, { NumberOfVacancies: 12 }] }],
  },
});
