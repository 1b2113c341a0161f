import { writeDay } from '../../../sheet/day';
import { make } from '../make';

export const rule = make.row({
  id: 'swf/contracts/4440Q',
  severity: 'query',
  column: 'SchoolArrivalDate',
  needs: ['SchoolArrivalDate', 'ContractStart'],
  title: 'Arrival in school is later than the contract start',
  says: 'The person arrived in the school on {value}, and the contract started on {start}.',
  remedy: 'Correct the date that is wrong, or explain it.',
  why: 'A person comes to a school with a first contract there or before this one.',
  check: () => (row) => {
    const [arrival, start] = [row.day('SchoolArrivalDate'), row.day('ContractStart')];
    return arrival !== undefined && start !== undefined && arrival > start
      ? { say: { start: writeDay(start) } }
      : undefined;
  },
  examples: {
    pass: [{ cells: { SchoolArrivalDate: '01/09/2018', ContractStart: '01/09/2020' } }],
    fail: [{ cells: { SchoolArrivalDate: '01/10/2020', ContractStart: '01/09/2020' } }],
  },
});
