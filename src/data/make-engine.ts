/** The part of the engine that is loaded with its data, so that it does not weigh on the pane. */
import type { CodeLibrary } from '../core/codes/types';
import { createCoder } from '../core/coding/coder';
import { rememberingCoder } from '../core/coding/remembering';
import type { Coder } from '../core/coding/types';
import { codingDataFrom } from './coding';
import { codingTexts } from './coding-texts';
import { codeLibraryFrom } from './library';
import { libraryTexts } from './library-texts';

export interface Engine {
  readonly coder: Coder;
  readonly library: CodeLibrary;
}

/** An engine that reads its data when coder or library are first asked for. */
export function makeEngine(): Engine {
  let coder: Coder | undefined;
  return {
    get coder() {
      return (coder ??= rememberingCoder(createCoder(codingDataFrom(codingTexts))));
    },
    get library() {
      return codeLibraryFrom(libraryTexts);
    },
  };
}
