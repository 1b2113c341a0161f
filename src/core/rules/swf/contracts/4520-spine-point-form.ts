import { in2010But, make } from '../make';

export const rule = make.row({
  id: 'swf/contracts/4520',
  severity: 'error',
  column: 'SpinePoint',
  until: '2015',
  title: 'Spine point is too long',
  says: '{value} is not a spine point.',
  remedy: 'Write its one to six characters.',
  why: 'The census did not take points that were not in its list.',
  source: in2010But('The list was not seen: only the length is checked. The item went in 2015.'),
  check: () => (row) => (row.text('SpinePoint').trim().length > 6 ? {} : undefined),
  examples: {
    pass: [{ cells: { SpinePoint: 'M3' } }, { cells: { SpinePoint: '' } }],
    fail: [{ cells: { SpinePoint: 'Main scale 3' } }],
  },
});
