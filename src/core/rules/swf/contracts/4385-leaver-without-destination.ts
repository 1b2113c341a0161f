import { writeDay } from '../../../sheet/day';
import { make } from '../make';
import { AGREEMENTS, TEACHERS } from '../posts';

export const rule = make.row({
  id: 'swf/contracts/4385',
  severity: 'error',
  column: 'DestinationCode',
  needs: ['DestinationCode', 'ContractEnd', 'Post'],
  reads: ['ContractType'],
  title: 'Teacher who left has no destination',
  says: 'The contract of this {post} ended on {end}, and there is no destination.',
  remedy: 'Choose a destination from the list; NTKNWN if it is not known.',
  why: 'The census works out from it where teachers go.',
  check: (facts) => (row) => {
    const post = row.text('Post').trim();
    if (row.text('DestinationCode').trim() !== '' || !TEACHERS.has(post)) return undefined;
    const end = row.day('ContractEnd');
    if (end === undefined || end >= facts.reference) return undefined;
    return AGREEMENTS.has(row.text('ContractType').trim())
      ? undefined
      : { say: { post, end: writeDay(end) } };
  },
  examples: {
    pass: [
      { cells: { Post: 'TCH', ContractEnd: '31/08/2026', DestinationCode: 'INDEPN' } },
      { cells: { Post: 'TCH', ContractEnd: '31/08/2027' } },
      { cells: { Post: 'TAS', ContractEnd: '31/08/2026' } },
    ],
    fail: [{ cells: { Post: 'TCH', ContractEnd: '31/08/2026' } }],
  },
});
