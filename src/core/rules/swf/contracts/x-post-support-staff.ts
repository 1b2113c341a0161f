import { make, ours } from '../make';

export const rule = make.row({
  id: 'swf/contracts/x-post-support-staff',
  severity: 'advice',
  column: 'Post',
  since: '2022',
  title: 'Post SUP is out of use',
  says: 'SUP has been out of use since 2019.',
  todo: 'Write OSP, or LNT for somebody in the leadership of the school who does not teach.',
  why: 'Return programs turn SUP into OSP, also where LNT would be right.',
  source: ours,
  check: () => (row) => (row.text('Post').trim() === 'SUP' ? {} : undefined),
  examples: { pass: [{ cells: { Post: 'OSP' } }], fail: [{ cells: { Post: 'SUP' } }] },
});
