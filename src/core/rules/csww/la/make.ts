import { makersFor } from '../../common/row-rule';
import { source } from '../source';

export const make = makersFor(source);
export const place = { make, part: 'csww/la' } as const;
