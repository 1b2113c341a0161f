import { socialWorkYearEnd } from '../reference-day';
import type { Return } from '../types';
import { la } from './la/part';
import { workers } from './workers/part';

export const csww: Return = {
  id: 'csww',
  title: "Children's Social Work Workforce census",
  caution:
    'Columns, codes and rules are those that a third party’s schema has for 2022; later years and the collection’s own list of rules were not seen.',
  reference: socialWorkYearEnd,
  editions: [{ from: '2022', title: '2022' }],
  parts: [workers, la],
};
