import { isNoCode } from '../../common/checks';
import { make, ours } from '../make';

export const rule = make.row({
  id: 'swf/contracts/x-la-school-level-not-a-code',
  severity: 'query',
  column: 'LASchoolLevel',
  title: 'LA or school level is neither L nor S',
  says: '{value} is neither L nor S.',
  remedy: 'Write S for staff of a school and L for central staff of the authority, or explain it.',
  why: 'Rules for school staff go by it.',
  source: ours,
  check: isNoCode('LASchoolLevel', 'swf.la-school-level'),
  examples: {
    pass: [{ cells: { LASchoolLevel: 'S' } }, { cells: { LASchoolLevel: '' } }],
    fail: [{ cells: { LASchoolLevel: 's' }, write: 'S' }, { cells: { LASchoolLevel: 'Academy' } }],
  },
});
