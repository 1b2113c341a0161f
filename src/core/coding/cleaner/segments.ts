/** Parts a title at its punctuation, and tells the part that is the job from the others. */
import { compareForms, someForm, words, type Word } from '../../text/words';
import { settingsNamed } from '../settings';
import type { Vocabulary } from '../vocabulary';

export interface Segment {
  readonly text: string;
  readonly words: readonly Word[];
  /** Set off by a dash, brackets or the like; false for the parts of a list with commas. */
  readonly apart: boolean;
}

const BREAKS: ReadonlySet<string> = new Set('()[]{};:|",');
const ANY_BREAK = /[()[\]{};:|",]|- | -/;

/** The segments of a tidied title, empty ones left out. */
export function segments(text: string): Segment[] {
  const found: Segment[] = [];
  let apart = false;
  if (!ANY_BREAK.test(text)) {
    addSegment(found, text, apart);
    return found;
  }
  let from = 0;
  for (let at = 0; at <= text.length;) {
    const length = at < text.length ? breakAt(text, at) : 1;
    if (length === 0) {
      at += 1;
      continue;
    }
    if (addSegment(found, text.slice(from, at), apart)) apart = false;
    apart ||= text.charAt(at) !== ',';
    at += length;
    from = at;
  }
  return found;
}

/** False when there is no word in the piece. */
function addSegment(found: Segment[], piece: string, apart: boolean): boolean {
  const own = words(piece);
  if (own.length === 0) return false;
  found.push({ text: piece.trim(), words: own, apart: apart && found.length > 0 });
  return true;
}

/**
 * How many characters of the break are here; 0 for none. A dash counts with a space on at least
 * one side: `co-ordinator` is one word.
 */
function breakAt(text: string, at: number): number {
  const char = text.charAt(at);
  if (char === '-') return text.charAt(at + 1) === ' ' ? 2 : 0;
  if (char !== ' ') return BREAKS.has(char) ? 1 : 0;
  if (text.charAt(at + 1) !== '-') return 0;
  return text.charAt(at + 2) === ' ' ? 3 : 2;
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
export function partPlaces(all: readonly Segment[], vocabulary: Vocabulary): readonly Segment[] {
  return all.some(({ words: own }) => lastBeforePlace(own) > 0)
    ? all.flatMap((segment) => partPlace(segment, vocabulary))
    : all;
}

function partPlace(segment: Segment, vocabulary: Vocabulary): Segment[] {
  const at = lastBeforePlace(segment.words);
  const after = segment.words.slice(at + 1);
  if (at < 1 || after.length === 0) return [segment];
  const place: Segment = {
    text: after.map((word) => word.text).join(' '),
    words: after,
    apart: true,
  };
  if (segmentKind(place, vocabulary) !== 'place') return [segment];
  return [{ ...segment, words: segment.words.slice(0, at) }, place];
}

/** Where the last word stands that a place may follow; less than 0 when there is none. */
function lastBeforePlace(own: readonly Word[]): number {
  let at = own.length - 1;
  while (at >= 0 && !BEFORE_PLACE.has(own[at]?.text ?? '')) at--;
  return at;
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
  return segment.words.some(({ text }) => text.length > 2 && someForm(text, vocabulary.isHead));
}
