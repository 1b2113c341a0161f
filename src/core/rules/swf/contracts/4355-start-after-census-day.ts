import { writeDay } from '../../../sheet/day';
import { make } from '../make';

export const rule = make.row({
  id: 'swf/contracts/4355',
  severity: 'error',
  column: 'ContractStart',
  title: 'Contract starts after census day',
  says: 'The contract starts on {value}, after census day ({census}).',
  remedy: 'Leave the contract out, or correct the date.',
  why: 'The census is about contracts that had begun by census day.',
  check: (facts) => {
    const census = writeDay(facts.reference);
    return (row) => {
      const start = row.day('ContractStart');
      return start !== undefined && start > facts.reference ? { say: { census } } : undefined;
    };
  },
  examples: {
    pass: [{ cells: { ContractStart: '05/11/2026' } }],
    fail: [{ cells: { ContractStart: '06/11/2026' } }],
  },
});
