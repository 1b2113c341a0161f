import { addYears } from '../../../sheet/day';
import { make } from '../make';

export const rule = make.row({
  id: 'swf/contracts/4357',
  severity: 'error',
  column: 'ContractStart',
  title: 'Contract started more than 50 years ago',
  says: 'The contract is said to have started on {value}.',
  remedy: 'Check the year.',
  why: 'The census does not take a contract that began more than 50 years before census day.',
  check: (facts) => {
    const earliest = addYears(facts.reference, -50);
    return (row) => {
      const start = row.day('ContractStart');
      return start !== undefined && start < earliest ? {} : undefined;
    };
  },
  examples: {
    pass: [{ cells: { ContractStart: '05/11/1976' } }],
    fail: [{ cells: { ContractStart: '04/11/1976' } }],
  },
});
