/** The service's two rules about references of workers who are moved to another workplace. */
import type { Cells, FileRule } from '../../types';
import { make } from './make';

type Words = Pick<FileRule, 'title' | 'says' | 'why' | 'check'>;

/** @param status of somebody with the same reference at the other workplace, for the example */
export function transferRule(number: string, status: string, words: Words): FileRule {
  const moved: Cells = {
    LOCALESTID: 'WP1',
    UNIQUEWORKERID: 'W1',
    STATUS: 'UPDATE',
    TRANSFERSTAFFRECORD: 'WP2',
  };
  return make.file({
    ...words,
    id: `asc-wds/worker/${number}`,
    severity: 'error',
    column: 'UNIQUEWORKERID',
    remedy: 'Give the worker who is transferred a new reference in CHGUNIQUEWRKID.',
    since: '2024-11',
    needs: ['LOCALESTID', 'UNIQUEWORKERID', 'STATUS'],
    reads: ['CHGUNIQUEWRKID', 'TRANSFERSTAFFRECORD'],
    examples: {
      pass: [{ rows: [moved, { LOCALESTID: 'WP2', UNIQUEWORKERID: 'W2', STATUS: 'UPDATE' }] }],
      fail: [{ rows: [moved, { LOCALESTID: 'WP2', UNIQUEWORKERID: 'W1', STATUS: status }] }],
    },
  });
}
