import { helpPage, make } from '../make';
import { numberIn } from '../numbers';
import { hasEnded } from '../periods';

export const rule = make.row({
  id: 'swf/contracts/4746Q',
  severity: 'query',
  column: 'HoursPerWeek',
  reads: ['ContractEnd'],
  since: '2022',
  title: 'Under half an hour a week',
  says: 'The contract is for {value} hours a week.',
  remedy: 'Leave zero-hours contracts out of the return; correct or explain others.',
  why: 'The census asks about open contracts under half an hour a week.',
  source: helpPage('2020s'),
  check: (facts) => (row) => {
    const hours = numberIn(row, 'HoursPerWeek');
    return hours !== undefined && hours < 0.5 && !hasEnded(row, facts.reference) ? {} : undefined;
  },
  examples: {
    pass: [{ cells: { HoursPerWeek: 0.5 } }, { cells: { HoursPerWeek: '' } }],
    fail: [{ cells: { HoursPerWeek: 0 } }, { cells: { HoursPerWeek: '0.25' } }],
  },
});
