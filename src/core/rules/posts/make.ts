import { makersFor } from '../common/row-rule';

/** Rules of a post list are our own: no collection asks for one. */
export const make = makersFor({ from: 'Rolecheck, for any list of posts', year: '2026' });
