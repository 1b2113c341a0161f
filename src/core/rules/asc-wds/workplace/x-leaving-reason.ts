import { currentNumbers } from '../checks';
import { isWhole, listOf } from '../lists';
import { cell, whole } from '../read';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/x-leaving-reason',
  severity: 'advice',
  column: 'REASONS',
  title: 'A reason for leaving is not in the list',
  says: '{reason} is not in the last published list of reasons for leaving.',
  remedy:
    'Write a code such as 1 for pay, 7 for career development or 10 for retirement. Look up lists them.',
  why: 'The service takes any number here without looking it up.',
  source: {
    from: 'National Minimum Data Set for Social Care, reasons for leaving',
    year: '2018-',
    caution: 'The list is the one of the NMDS-SC; the service may have added codes since.',
  },
  check: (facts) => {
    const known = currentNumbers(facts, 'nmds-sc.reason-for-leaving');
    return (row) => {
      const text = cell(row, 'REASONS');
      if (text === '') return undefined;
      const reason = listOf(text).find((item) => isWhole(item) && !known.has(whole(item)));
      return reason === undefined ? undefined : { say: { reason } };
    };
  },
  examples: { pass: [{ cells: { REASONS: '1;8' } }], fail: [{ cells: { REASONS: '77' } }] },
});
