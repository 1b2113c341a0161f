import { headerKey } from '../../../sheet/header-names';
import { LATER_QUALIFICATIONS } from './later-qualifications';
import { make } from './make';
import { items } from './items';

const USUAL = items
  .filter((item) => item.optional !== true && item.until === undefined)
  .map((item) => item.column);

export const rule = make.headers({
  id: 'asc-wds/worker/x-qualification-columns',
  severity: 'error',
  column: '',
  title: 'Columns of later qualifications have a gap',
  says: 'There is a column for a later qualification, and none for {column}.',
  remedy:
    'Number the qualifications after the third from QUALACH04 without a gap, each with its notes beside it.',
  why: 'The service does not know the file as a worker file, and refuses it.',
  check: (_, { found }) => {
    const there = new Set(found.map(headerKey));
    const wanted = LATER_QUALIFICATIONS.flatMap((column) => [column, `${column}NOTES`]);
    const last = Math.max(...wanted.map((column, at) => (there.has(headerKey(column)) ? at : -1)));
    // Notes follow each qualification, so that the last pair must be whole too.
    const end = last % 2 === 0 ? last + 1 : last;
    const gap = wanted.slice(0, end + 1).find((column) => !there.has(headerKey(column)));
    return gap === undefined ? undefined : { say: { column: gap } };
  },
  examples: {
    pass: [{ headers: USUAL }, { headers: [...USUAL, 'QUALACH04', 'QUALACH04NOTES'] }],
    fail: [
      { headers: [...USUAL, 'QUALACH05', 'QUALACH05NOTES'] },
      { headers: [...USUAL, 'QUALACH04'] },
    ],
  },
});
