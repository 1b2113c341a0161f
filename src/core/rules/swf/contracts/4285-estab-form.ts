import { isNoEstab } from '../estab';
import { make } from '../make';

export const rule = make.row({
  id: 'swf/contracts/4285',
  case: 'form',
  severity: 'error',
  column: 'Estab',
  title: 'Establishment number is not four digits',
  says: '{value} is not an establishment number.',
  remedy: 'Write its four digits, without the number of the authority.',
  why: 'The census finds the school by this number and that of the authority.',
  check: isNoEstab(),
  examples: {
    pass: [{ cells: { Estab: '2001' } }, { cells: { Estab: 4025 } }, { cells: { Estab: '' } }],
    fail: [{ cells: { Estab: '1234567' } }, { cells: { Estab: '20 01' }, write: '2001' }],
  },
});
