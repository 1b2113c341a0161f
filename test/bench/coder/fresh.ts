/** Measurements that need a process of their own: first passes, and memory. */
import { fork } from 'node:child_process';
import path from 'node:path';
import type { Contestant } from './contestants';
import type { ListName } from './lists';

/** Milliseconds of the steps, and bytes in use after each. */
const figures = {
  ...{ read: 0, build: 0, pass: 0, answered: 0 },
  ...{ before: 0, withData: 0, built: 0, holding: 0, coded: 0 },
};

export type Fresh = Readonly<Record<keyof typeof figures, number>>;

export interface FreshOptions {
  /** Clear memory away after each step, and weigh it; takes time. */
  readonly weighed: boolean;
}

/** One contestant, one list, once, in a new process with the loader that this one has. */
export function inNewProcess(
  contestant: Contestant,
  list: ListName,
  { weighed }: FreshOptions,
): Promise<Fresh> {
  return new Promise((resolve, reject) => {
    const child = fork(path.join(__dirname, 'child.ts'), [contestant.name, list], {
      execArgv: [...process.execArgv, ...(weighed ? ['--expose-gc'] : [])],
    });
    let sent: unknown;
    child.on('message', (message) => (sent = message));
    child.on('error', reject);
    child.on('exit', (code) => {
      if (isFresh(sent)) resolve(sent);
      else reject(new Error(`Rolecheck: a measuring process ended with ${String(code)}`));
    });
  });
}

function isFresh(sent: unknown): sent is Fresh {
  if (typeof sent !== 'object' || sent === null) return false;
  const found = new Map(Object.entries(sent));
  return Object.keys(figures).every((name) => typeof found.get(name) === 'number');
}
