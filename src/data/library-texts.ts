/**
 * The code sets and crosswalks, as packed texts. Import this lazily (`import('./library-texts')`).
 * Nothing is parsed here.
 */
import ascWds from './generated/codes-asc-wds';
import csww from './generated/codes-csww';
import hwr from './generated/codes-hwr';
import nmdsSc from './generated/codes-nmds-sc';
import reference from './generated/codes-reference';
import soc from './generated/codes-soc';
import swf from './generated/codes-swf';
import crosswalkInfos from './generated/crosswalk-infos';
import crosswalks from './generated/crosswalks';
import setInfos from './generated/set-infos';

export interface LibraryTexts {
  /** One row a set, in the order in which sets are listed to people. */
  readonly setInfos: string;
  /** Blocks of codes, one a set. */
  readonly sets: readonly string[];
  readonly crosswalkInfos: string;
  /** Blocks of rows, one a crosswalk. */
  readonly crosswalks: string;
}

export const libraryTexts: LibraryTexts = {
  setInfos,
  sets: [hwr, soc, swf, ascWds, nmdsSc, csww, reference],
  crosswalkInfos,
  crosswalks,
};
