/** What a process holds on to, without a process of its own to be started with `--expose-gc`. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Bytes of heap and external memory in use when nothing is left to clear away. */
export function memoryInUse(): number {
  setFlagsFromString('--expose-gc');
  const clear: unknown = runInNewContext('gc');
  if (typeof clear !== 'function') throw new Error('Rolecheck: memory cannot be cleared away');
  clear();
  clear();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
