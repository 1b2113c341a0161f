import { wholeIn } from '../read';
import { statusOf } from '../status';
import { make } from './make';
import { futureWorkplace, isInFile, isRegulated, rowsOf, workplaces } from './service/files';
import { REGISTERED_MANAGER } from './service/role';

export const rule = make.crossFile({
  id: 'asc-wds/worker/1280',
  case: 'registered-manager-not-regulated',
  severity: 'error',
  column: 'MAINJOBROLE',
  title: 'Registered manager at a workplace that is not regulated',
  says: 'The worker is a registered manager, and the CQC does not regulate the workplace.',
  remedy: 'Correct the job role, or the REGTYPE and MAINSERVICE of the workplace.',
  why: 'The service refuses the whole upload while a row has this error.',
  needs: ['LOCALESTID', 'MAINJOBROLE'],
  reads: ['STATUS'],
  parts: ['workplace'],
  check: function* (facts, rows) {
    const find = workplaces(facts);
    const regulated = isRegulated(facts);
    if (facts.part('workplace')?.has('REGTYPE') !== true) return;
    for (const row of rowsOf(rows)) {
      if (wholeIn(row, 'MAINJOBROLE') !== REGISTERED_MANAGER) continue;
      if (!['NEW', 'UPDATE'].includes(statusOf(row))) continue;
      const workplace = find?.(futureWorkplace(facts, row));
      if (workplace && !facts.nothingOnRecord && isOnRecord(statusOf(workplace))) continue;
      const isRight = workplace && isInFile(workplace) && regulated(workplace);
      if (isRight !== true) yield { row: row.at };
    }
  },
  examples: {
    pass: [
      {
        rows: [{ LOCALESTID: 'WP1', STATUS: 'NEW', MAINJOBROLE: '4' }],
        others: {
          workplace: [{ LOCALESTID: 'WP1', STATUS: 'NEW', REGTYPE: '2', MAINSERVICE: '8' }],
        },
      },
    ],
    fail: [
      {
        rows: [{ LOCALESTID: 'WP1', STATUS: 'NEW', MAINJOBROLE: '4' }],
        others: {
          workplace: [{ LOCALESTID: 'WP1', STATUS: 'NEW', REGTYPE: '0', MAINSERVICE: '13' }],
        },
      },
    ],
  },
});

/** Whether such a workplace is regulated, only the service knows. */
function isOnRecord(status: string): boolean {
  return status === 'UNCHECKED' || status === 'NOCHANGE';
}
