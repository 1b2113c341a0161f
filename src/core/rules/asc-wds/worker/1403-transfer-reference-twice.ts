import { movedOntoOthers } from './service/transfers';
import { transferRule } from './transfer-rules';

export const rule = transferRule('1403', 'NEW', {
  title: 'Two workers with the same reference would be at one workplace',
  says: 'The worker in {row} comes to the same workplace with the reference {value}.',
  why: 'The service refuses the whole upload while a row has this error.',
  check: (_, rows) => movedOntoOthers(rows, 'added'),
});
