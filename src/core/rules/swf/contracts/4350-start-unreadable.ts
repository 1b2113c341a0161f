import { isNoDay, whyNoDay } from '../checks';
import { make } from '../make';

export const rule = make.row({
  id: 'swf/contracts/4350',
  case: 'unreadable',
  severity: 'error',
  column: 'ContractStart',
  title: 'Contract start date cannot be read',
  says: '{value} cannot be taken for a date: {problem}.',
  remedy: 'Write day, month and all four digits of the year, such as 01/09/2020.',
  why: 'The census does not take a contract without a start date.',
  check: (facts) => {
    const unreadable = isNoDay('ContractStart')(facts);
    return (row) => unreadable(row) && { say: { problem: whyNoDay(row, 'ContractStart') } };
  },
  examples: {
    pass: [{ cells: { ContractStart: '01/09/2020' } }, { cells: { ContractStart: '' } }],
    fail: [{ cells: { ContractStart: '31/09/2020' } }, { cells: { ContractStart: 'September' } }],
  },
});
