import { cell, whole, wholeIn } from '../read';
import { make } from './make';
import { halves, socialCareFault } from './service/qualification';

export const rule = make.row({
  id: 'asc-wds/worker/x-regulated-profession-unqualified',
  severity: 'query',
  column: 'SCQUAL',
  title: 'Regulated profession without a social care qualification',
  says: 'Social workers, occupational therapists and nurses have a qualification, and SCQUAL is {value}.',
  remedy: 'Write 1 with the highest level after a semicolon, such as 1;6, or explain it.',
  why: 'The service asks only when the answer is yes and the level is missing.',
  needs: ['SCQUAL', 'MAINJOBROLE'],
  check: (facts) => {
    const fault = socialCareFault(facts);
    const regulated = new Set(
      [...facts.trait('asc-wds.job-role', 'regulated-profession')].map(Number),
    );
    return (row) => {
      const code = whole(halves(cell(row, 'SCQUAL'))[0]);
      return fault(row) === undefined && code !== 1 && regulated.has(wholeIn(row, 'MAINJOBROLE'))
        ? {}
        : undefined;
    };
  },
  examples: {
    pass: [
      { cells: { MAINJOBROLE: '6', SCQUAL: '1;6' } },
      { cells: { MAINJOBROLE: '8', SCQUAL: '2' } },
    ],
    fail: [{ cells: { MAINJOBROLE: '6', SCQUAL: '2' } }],
  },
});
