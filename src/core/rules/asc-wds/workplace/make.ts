import { makersFor } from '../../common/row-rule';

/** Rules of the workplace file, as its checks stood in August 2026. */
export const make = makersFor({
  from: 'Skills for Care, checks of the bulk upload of workplace files',
  year: '2026-08',
});
