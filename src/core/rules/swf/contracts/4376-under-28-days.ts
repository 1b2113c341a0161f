import { helpPage, make } from '../make';
import { AGREEMENTS } from '../posts';

/** Service agreements and temporary contracts. */
const SHORT: ReadonlySet<string> = new Set([...AGREEMENTS, 'TMP']);

export const rule = make.row({
  id: 'swf/contracts/4376',
  severity: 'error',
  column: 'ContractStart',
  needs: ['ContractStart', 'ContractType'],
  reads: ['ContractEnd'],
  since: '2022',
  title: 'Contract is shorter than 28 days on census day',
  says: 'This {type} contract had lasted {days} days by census day.',
  remedy: 'Leave it out of the return until it has lasted 28 days.',
  why: 'The census wants service agreements and temporary contracts only once they have lasted 28 days.',
  source: helpPage(
    '2021-',
    'Read as it stands: days count to census day, or to an earlier end. One program counts a ' +
      'contract with an end date to that end, and keeps it if those are 28 days.',
  ),
  check: (facts) => (row) => {
    const type = row.text('ContractType').trim();
    if (!SHORT.has(type)) return undefined;
    const start = row.day('ContractStart');
    if (start === undefined || start > facts.reference) return undefined;
    const end = row.day('ContractEnd') ?? facts.reference;
    const days = Math.min(end, facts.reference) - start;
    return days >= 0 && days < 28 ? { say: { type, days: String(days) } } : undefined;
  },
  examples: {
    pass: [
      { cells: { ContractType: 'TMP', ContractStart: '08/10/2026' } },
      { cells: { ContractType: 'PRM', ContractStart: '02/11/2026' } },
      {
        cells: { ContractType: 'TMP', ContractStart: '08/10/2026', ContractEnd: '18/12/2026' },
        because: 'it has lasted 28 days on census day',
      },
    ],
    fail: [
      { cells: { ContractType: 'SAG', ContractStart: '09/10/2026' } },
      { cells: { ContractType: 'TMP', ContractStart: '01/10/2026', ContractEnd: '16/10/2026' } },
      {
        cells: { ContractType: 'TMP', ContractStart: '20/10/2026', ContractEnd: '18/12/2026' },
        because: 'it has lasted 16 days on census day',
      },
    ],
  },
});
