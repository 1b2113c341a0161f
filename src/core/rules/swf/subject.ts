import { isNoCode } from '../common/checks';
import type { RowRule } from '../types';
import { makeOurs, ours } from './make';

/** `x-subject-not-a-code` of a part; `wrong` is what people write instead, for an example. */
export function subjectNotACode(part: string, title: string, wrong: string): RowRule {
  return makeOurs.row({
    id: `swf/${part}/x-subject-not-a-code`,
    severity: 'query',
    column: 'GeneralSubject',
    title: `${title} is not a known code`,
    says: '{value} is not among the codes for subjects that Rolecheck has.',
    remedy: 'Check the code with the guidance of the census, and correct or explain it.',
    why: 'The census does not take codes that are not in its list. Ours is an older one.',
    source: { ...ours, caution: 'The list of subjects is unverified.' },
    check: isNoCode('GeneralSubject', 'swf.general-subject'),
    examples: {
      pass: [{ cells: { GeneralSubject: 'HIS' } }, { cells: { GeneralSubject: '' } }],
      fail: [
        { cells: { GeneralSubject: 'his' }, write: 'HIS' },
        { cells: { GeneralSubject: wrong } },
      ],
    },
  });
}
