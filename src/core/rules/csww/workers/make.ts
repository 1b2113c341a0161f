import { makersFor } from '../../common/row-rule';
import { source } from '../source';

export const make = makersFor(source);
export const part = 'csww/workers';
export const place = { make, part } as const;
