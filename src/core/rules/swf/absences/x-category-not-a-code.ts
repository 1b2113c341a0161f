import { isNoCode } from '../../common/checks';
import { make, ours } from '../make';

export const rule = make.row({
  id: 'swf/absences/x-category-not-a-code',
  severity: 'query',
  column: 'AbsenceCategory',
  title: 'Absence category is not a code',
  says: '{value} is not a code for the category of absence.',
  remedy: 'Choose a code of three letters from the list, such as SIC, MAT or TRN, or explain it.',
  why: 'Other codes are not in the list of the Common Basic Data Set; the number of the rule was not seen.',
  source: ours,
  check: isNoCode('AbsenceCategory', 'swf.absence-category'),
  examples: {
    pass: [{ cells: { AbsenceCategory: 'SIC' } }, { cells: { AbsenceCategory: '' } }],
    fail: [
      { cells: { AbsenceCategory: 'Sickness' }, write: 'SIC' },
      { cells: { AbsenceCategory: 'HOL' } },
    ],
  },
});
