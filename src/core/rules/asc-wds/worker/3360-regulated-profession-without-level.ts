import { wholeIn } from '../read';
import { make } from './make';
import { socialCareFault } from './service/qualification';

export const rule = make.row({
  id: 'asc-wds/worker/3360',
  case: 'regulated-profession-without-level',
  severity: 'query',
  column: 'SCQUAL',
  title: 'Regulated profession without a social care qualification',
  says: 'Social workers, occupational therapists and nurses have a qualification, and SCQUAL has no level.',
  remedy: 'Write the highest level after a semicolon, such as 1;6.',
  why: 'The service says so beside the error about the missing level.',
  reads: ['MAINJOBROLE'],
  check: (facts) => {
    const fault = socialCareFault(facts);
    const regulated = new Set(
      [...facts.trait('asc-wds.job-role', 'regulated-profession')].map(Number),
    );
    return (row) =>
      fault(row) === 'no-level' && regulated.has(wholeIn(row, 'MAINJOBROLE')) ? {} : undefined;
  },
  examples: {
    pass: [
      { cells: { MAINJOBROLE: '6', SCQUAL: '1;6' } },
      { cells: { MAINJOBROLE: '8', SCQUAL: '1' } },
    ],
    fail: [{ cells: { MAINJOBROLE: '6', SCQUAL: '1' } }],
  },
});
