import { numberIn } from '../../common/quantities';
import { make } from './make';

export const rule = make.row({
  id: 'csww/la/x-agency-fte-headcount',
  severity: 'query',
  column: 'NoAgencyFTE/NoAgencyHeadcount',
  cell: 'NoAgencyFTE',
  title: 'FTE of agency workers is more than their headcount',
  says: 'An FTE of {value} is more than a headcount of {people}.',
  remedy: 'Check both totals.',
  why: 'A person is seldom more than one full-time equivalent: the totals may be in each other’s columns.',
  check: () => (row) => {
    const equivalents = numberIn(row.value('NoAgencyFTE'));
    const people = numberIn(row.value('NoAgencyHeadcount'));
    if (equivalents === undefined || people === undefined || equivalents <= people) {
      return undefined;
    }
    return { say: { people: String(people) } };
  },
  examples: {
    pass: [{ cells: { NoAgencyFTE: 59.82, NoAgencyHeadcount: 71 } }, { cells: {} }],
    fail: [{ cells: { NoAgencyFTE: 71, NoAgencyHeadcount: 59 } }],
  },
});
