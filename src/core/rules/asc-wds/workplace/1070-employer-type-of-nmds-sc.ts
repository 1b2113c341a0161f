import { currentNumbers } from '../checks';
import { cell, wholeIn } from '../read';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/1070',
  case: 'nmds-sc',
  severity: 'error',
  column: 'ESTTYPE',
  title: 'Employer type is a code of the former NMDS-SC',
  says: '{value} was a code of the NMDS-SC, and is not one of the ASC-WDS.',
  remedy:
    'Write 1 for local authority (adult services), 3 for local authority (other), 6 for private, 7 for voluntary or charity or 8 for other.',
  why: 'The service takes none of the files while there is an error.',
  reads: ['OTHERTYPE'],
  check: (facts) => {
    const current = currentNumbers(facts, 'asc-wds.esttype');
    return (row) => {
      const type = wholeIn(row, 'ESTTYPE');
      const isOld = type >= 1 && type <= 8 && !current.has(type);
      return isOld && cell(row, 'OTHERTYPE') === '' ? {} : undefined;
    };
  },
  examples: {
    pass: [{ cells: { ESTTYPE: '3' } }],
    fail: [{ cells: { ESTTYPE: '2' } }, { cells: { ESTTYPE: '5' } }],
  },
});
