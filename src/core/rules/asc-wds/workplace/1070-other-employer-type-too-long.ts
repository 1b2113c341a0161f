import { isTooLong } from '../file-checks';
import { wholeIn } from '../read';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/1070',
  case: 'other-too-long',
  severity: 'error',
  column: 'OTHERTYPE',
  title: 'Description of the employer type is too long',
  says: 'The description of the employer type has {length} characters; the service takes at most {most}.',
  remedy: 'Shorten it to at most {most} characters.',
  why: 'The service takes none of the files while there is an error.',
  needs: ['ESTTYPE', 'OTHERTYPE'],
  check: (facts) => {
    const isLong = isTooLong('OTHERTYPE', 240)(facts);
    return (row) => (wholeIn(row, 'ESTTYPE') === 8 ? isLong(row) : undefined);
  },
  examples: {
    pass: [
      { cells: { ESTTYPE: '8', OTHERTYPE: 'A'.repeat(240) } },
      { cells: { ESTTYPE: '1', OTHERTYPE: 'A'.repeat(241) } },
    ],
    fail: [{ cells: { ESTTYPE: '8', OTHERTYPE: 'A'.repeat(241) } }],
  },
});
