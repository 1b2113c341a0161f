/**
 * The coder and the code sets, made once and shared by the pane and the cell functions.
 *
 * `getEngine` loads the data chunks and reads nothing yet; coder and library are made when they are
 * first asked for. So fetching at start-up costs no time on the page, and opening the pane none.
 */
import type { CodeLibrary } from '../core/codes/types';
import { createCoder } from '../core/coding/coder';
import type { Coder } from '../core/coding/types';
import { codingDataFrom } from './coding';
import { codeLibraryFrom } from './library';

export interface Engine {
  readonly coder: Coder;
  readonly library: CodeLibrary;
}

let loading: Promise<Engine> | undefined;
let ready: Engine | undefined;

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

/** The engine when it has been loaded, for callers that cannot wait. */
export function engineIfReady(): Engine | undefined {
  return ready;
}

async function load(): Promise<Engine> {
  const [{ codingTexts }, { libraryTexts }] = await Promise.all([
    import('./coding-texts'),
    import('./library-texts'),
  ]);
  let coder: Coder | undefined;
  ready = {
    get coder() {
      return (coder ??= createCoder(codingDataFrom(codingTexts)));
    },
    get library() {
      return codeLibraryFrom(libraryTexts);
    },
  };
  return ready;
}
