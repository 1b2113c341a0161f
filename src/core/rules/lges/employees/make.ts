import { makersFor } from '../../common/row-rule';

/** Rules about pay are our own: the survey's were not seen. */
export const make = makersFor({
  from: 'Rolecheck, for any list of pay and hours',
  year: '2026',
  caution: 'The survey’s own rules were not seen.',
});
export const place = { make, part: 'lges/employees' } as const;
