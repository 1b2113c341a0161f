import { unknownColumns } from '../../common/header-rules';
import type { HeaderRule } from '../../types';
import { items } from './items';
import { place } from './make';

/** Columns of the officer's own are usual here: they are named so that none is thought to be checked. */
export const rule: HeaderRule = {
  ...unknownColumns({
    ...place,
    items,
    severity: 'advice',
    why: 'Nothing that stands in such a column is checked.',
  }),
  title: 'Some columns were not looked at',
  says: 'No check looks at {columns}.',
  remedy:
    'Leave columns of your own as they are; where one holds pay, hours, a code or a date, say which it is or rename its header.',
};
