import { isNoCode } from '../../common/checks';
import { make } from '../make';

export const rule = make.row({
  id: 'swf/contracts/4580',
  severity: 'error',
  column: 'DestinationCode',
  title: 'Destination is not a code',
  says: '{value} is not a code for the destination.',
  remedy: 'Choose a code of six characters from the list, such as INDEPN.',
  why: 'The census does not take other codes.',
  check: isNoCode('DestinationCode', 'swf.destination'),
  examples: {
    pass: [{ cells: { DestinationCode: 'INDEPN' } }, { cells: { DestinationCode: '' } }],
    fail: [
      { cells: { DestinationCode: 'Independent school' }, write: 'INDEPN' },
      { cells: { DestinationCode: 'RETIRE' } },
    ],
  },
});
