import { writeDay } from '../../../sheet/day';
import { make } from '../make';

export const rule = make.row({
  id: 'swf/contracts/4400',
  severity: 'error',
  column: 'ContractEnd',
  needs: ['ContractEnd', 'ContractStart'],
  title: 'Contract ends before it starts',
  says: 'The contract ends on {value} and starts on {start}.',
  remedy: 'Correct the date that is wrong.',
  why: 'The census does not take a contract that ends before it starts.',
  check: () => (row) => {
    const [start, end] = [row.day('ContractStart'), row.day('ContractEnd')];
    return start !== undefined && end !== undefined && end < start
      ? { say: { start: writeDay(start) } }
      : undefined;
  },
  examples: {
    pass: [{ cells: { ContractStart: '01/09/2025', ContractEnd: '01/09/2025' } }],
    fail: [{ cells: { ContractStart: '01/09/2026', ContractEnd: '31/08/2026' } }],
  },
});
