/**
 * The coder and the code sets, made once and shared by the pane and the cell functions.
 *
 * `getEngine` loads them and their data and reads nothing yet; coder and library are made when they
 * are first asked for. So loading at start-up costs the page no time, and opening the pane none.
 */
import type { Engine } from './make-engine';

export type { Engine } from './make-engine';

let loading: Promise<Engine> | undefined;

/**
 * The engine, loaded on the first call. Rejects when the data cannot be loaded (a file is missing
 * where the add-in is hosted); a later call then tries again.
 */
export function getEngine(): Promise<Engine> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<Engine> {
  const { makeEngine } = await import(/* webpackChunkName: "engine" */ './make-engine');
  return makeEngine();
}
