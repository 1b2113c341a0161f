import { helpPage, make } from '../make';

export const rule = make.row({
  id: 'swf/contracts/x-post-support-staff',
  severity: 'query',
  column: 'Post',
  since: '2022',
  title: 'Post SUP is out of use',
  says: 'SUP has been out of use since 2019.',
  remedy:
    'Write OSP, or LNT for somebody in the leadership of the school who does not teach; else explain it.',
  why: 'Programs turn SUP into OSP in the return, also where LNT would be right.',
  source: helpPage('2019', 'Which number the census gives it was not seen.'),
  check: () => (row) => (row.text('Post').trim() === 'SUP' ? {} : undefined),
  examples: { pass: [{ cells: { Post: 'OSP' } }], fail: [{ cells: { Post: 'SUP' } }] },
});
