import { isNoDay, whyNoDay } from '../checks';
import { make } from '../make';

export const rule = make.row({
  id: 'swf/contracts/4360',
  case: 'unreadable',
  severity: 'error',
  column: 'ContractEnd',
  title: 'Contract end date cannot be read',
  says: '{value} cannot be taken for a date: {problem}.',
  remedy: 'Write day, month and all four digits of the year, such as 01/09/2020.',
  why: 'The census cannot tell whether such a contract is still open.',
  check: (facts) => {
    const unreadable = isNoDay('ContractEnd')(facts);
    return (row) => unreadable(row) && { say: { problem: whyNoDay(row, 'ContractEnd') } };
  },
  examples: {
    pass: [{ cells: { ContractEnd: '01/09/2020' } }, { cells: { ContractEnd: '' } }],
    fail: [{ cells: { ContractEnd: '31/09/2020' } }, { cells: { ContractEnd: 'September' } }],
  },
});
