import { addYears } from '../../../sheet/day';
import { make } from '../make';

export const rule = make.row({
  id: 'swf/contracts/4425Q',
  severity: 'query',
  column: 'SchoolArrivalDate',
  title: 'Arrival in school was more than 50 years ago',
  says: 'The person is said to have arrived in the school on {value}.',
  remedy: 'Check the year, or explain it.',
  why: 'Hardly anybody stays so long; most often the year is wrong.',
  check: (facts) => {
    const earliest = addYears(facts.reference, -50);
    return (row) => {
      const arrival = row.day('SchoolArrivalDate');
      return arrival !== undefined && arrival < earliest ? {} : undefined;
    };
  },
  examples: {
    pass: [{ cells: { SchoolArrivalDate: '01/09/1980' } }],
    fail: [{ cells: { SchoolArrivalDate: '01/09/1972' } }],
  },
});
