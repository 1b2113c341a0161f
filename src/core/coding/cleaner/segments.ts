/** Parts a title at its punctuation, and tells the part that is the job from the others. */
import { compareForms, words, type Word } from '../../text/words';
import { settingsNamed } from '../settings';
import type { Vocabulary } from '../vocabulary';

export interface Segment {
  readonly text: string;
  readonly words: readonly Word[];
  /** Set off by a dash, brackets or the like; false for the parts of a list with commas. */
  readonly apart: boolean;
}

/** A dash counts with a space on at least one side: `co-ordinator` is one word. */
const BREAK = /( - ?|- |[()[\]{};:|",])/;

/** The segments of a tidied title, empty ones left out. */
export function segments(text: string): Segment[] {
  const found: Segment[] = [];
  let apart = false;
  for (const piece of text.split(BREAK)) {
    if (piece === '') continue;
    if (BREAK.test(piece)) {
      apart = apart || piece !== ',';
      continue;
    }
    const own = words(piece);
    if (own.length > 0) {
      found.push({ text: piece.trim(), words: own, apart: apart && found.length > 0 });
      apart = false;
    }
  }
  return found;
}

/** Words of teams and buildings: what they name is where, not what. */
const PLACES: ReadonlySet<string> = new Set(
  (
    'team unit hub locality cluster section district area zone patch region north south east ' +
    'west central city town county borough countywide village centre house road street lane ' +
    'avenue hall court lodge building office site park ward floor civic depot campus green ' +
    'hill wood view various location northern southern eastern western surrounding near ' +
    'based mon fri cc bc dc'
  ).split(' '),
);

/** Before the name of a place: `Support worker in Tameside`. */
const BEFORE_PLACE: ReadonlySet<string> = new Set(['at', 'in', 'for', 'near', 'from', 'around']);

/** The segments, with a place at the end of one parted from it, the preposition left out. */
export function partPlaces(all: readonly Segment[], vocabulary: Vocabulary): Segment[] {
  return all.flatMap((segment) => {
    const texts = segment.words.map((word) => word.text);
    const at = texts.reduce((last, text, place) => (BEFORE_PLACE.has(text) ? place : last), -1);
    const after = segment.words.slice(at + 1);
    if (at < 1 || after.length === 0) return [segment];
    const place: Segment = {
      text: after.map((word) => word.text).join(' '),
      words: after,
      apart: true,
    };
    if (segmentKind(place, vocabulary) !== 'place') return [segment];
    return [{ ...segment, words: segment.words.slice(0, at) }, place];
  });
}

/** What a segment says: nothing but where, or something of the job. */
export type SegmentKind = 'place' | 'job';

/**
 * `place` when no word but those of teams and buildings is known. `Oakfield`, `North team` and
 * `Civic Centre` are places; `Adults` and `Finance team` are not.
 */
export function segmentKind(segment: Segment, vocabulary: Vocabulary): SegmentKind {
  const forms = compareForms(segment.words.map((word) => word.text));
  const isPlace = forms.every((form) => PLACES.has(form) || isProper(form, vocabulary));
  return isPlace && settingsNamed(forms).length === 0 ? 'place' : 'job';
}

/** Fewer titles than this have the word: it is more likely to be a name. */
const RARE = 2;

function isProper(form: string, vocabulary: Vocabulary): boolean {
  return vocabulary.uses(form) < RARE;
}

/** True when the last word of the segment (or the one before `of`) is a job by itself. */
export function namesAJob(segment: Segment, vocabulary: Vocabulary): boolean {
  return segment.words.some(
    ({ text }) => text.length > 2 && compareForms([text]).some((form) => vocabulary.isHead(form)),
  );
}
