import { isNoCode } from '../../common/checks';
import { in2010But, make } from '../make';

export const rule = make.row({
  id: 'swf/qualifications/x-qualification-not-a-code',
  severity: 'query',
  column: 'QualificationCode',
  title: 'Qualification is not a known code',
  says: '{value} is not among the codes for qualifications that Rolecheck has.',
  remedy:
    'Choose a code of four characters, such as FRST or PGCE, or check yours with the guidance and explain it.',
  why: 'The census took eight codes in 2010; the list may have grown, so this is a query here.',
  source: in2010But('The census has this rule, as an error; its number was not seen.'),
  check: isNoCode('QualificationCode', 'swf.qualification-code'),
  examples: {
    pass: [{ cells: { QualificationCode: 'PGCE' } }, { cells: { QualificationCode: '' } }],
    fail: [
      { cells: { QualificationCode: 'pgce' }, write: 'PGCE' },
      { cells: { QualificationCode: 'GCSE' } },
    ],
  },
});
