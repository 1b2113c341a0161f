/** Rows of the worker file that several rules' examples have beside them. */
import type { Cells } from '../../types';

/** Two care workers at the workplace WP1. */
export const twoCareWorkers: readonly Cells[] = ['W1', 'W2'].map((worker) => ({
  LOCALESTID: 'WP1',
  UNIQUEWORKERID: worker,
  STATUS: 'NEW',
  MAINJOBROLE: '8',
}));
