import { movedOntoOthers } from './service/transfers';
import { transferRule } from './transfer-rules';

export const rule = transferRule('1402', 'NOCHANGE', {
  title: 'Worker reference is taken at the workplace to transfer to',
  says: 'The worker in {row}, at the workplace to transfer to, already has the reference {value}.',
  why: 'The service refuses the whole upload while a row has this error. It also looks at the workers that it has on record, which cannot be checked here.',
  check: function* (_, rows) {
    // The service stops at the other of its two errors.
    for (const found of movedOntoOthers(rows, 'added')) {
      if (found) return;
      yield undefined;
    }
    yield* movedOntoOthers(rows, 'there');
  },
});
