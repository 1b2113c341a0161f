import { isNoCode } from '../../common/checks';
import { make, ours } from '../make';

export const rule = make.row({
  id: 'swf/curriculum/x-subject-not-a-code',
  severity: 'query',
  column: 'GeneralSubject',
  title: 'Subject is not a known code',
  says: '{value} is not among the codes for subjects that Rolecheck has.',
  todo: 'Check the code with the guidance of the census.',
  why: 'The census does not take codes that are not in its list. Ours is an older one.',
  source: { ...ours, caution: 'The list of subjects is unverified.' },
  check: isNoCode('GeneralSubject', 'swf.general-subject'),
  examples: {
    pass: [{ cells: { GeneralSubject: 'HIS' } }, { cells: { GeneralSubject: '' } }],
    fail: [
      { cells: { GeneralSubject: 'his' }, write: 'HIS' },
      { cells: { GeneralSubject: 'Maths set 1' } },
    ],
  },
});
