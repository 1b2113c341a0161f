/** Parts people's names from the jobs beside them. */
import type { Word } from '../../text/words';
import { isPersonIn, isTurned, nameBehind } from '../names';
import type { Vocabulary } from '../vocabulary';
import type { Segment } from './segments';

/** The segments, with a name that stands behind a job parted from it, and `Smith, Jane` in one. */
export function partNames(all: readonly Segment[], vocabulary: Vocabulary): readonly Segment[] {
  const parted: Segment[] = [];
  for (const segment of all) {
    const before = parted.at(-1);
    if (before !== undefined && !segment.apart && isSurname(before, segment, vocabulary)) {
      parted[parted.length - 1] = { ...before, words: [...segment.words, ...before.words] };
      continue;
    }
    const at = nameBehind(textsOf(segment), vocabulary);
    if (at === 0) parted.push(segment);
    else {
      const [job, name] = [segment.words.slice(0, at), segment.words.slice(at)];
      parted.push({ ...segment, words: job, text: said(job) });
      parted.push({ words: name, text: said(name), apart: true });
    }
  }
  return parted;
}

function isSurname(before: Segment, after: Segment, vocabulary: Vocabulary): boolean {
  const surname = textsOf(before);
  return surname.length === 1 && isTurned(surname, textsOf(after), vocabulary);
}

function said(words: readonly Word[]): string {
  return words.map(({ text }) => text).join(' ');
}

/** True when a segment is a person's name, and nothing else. */
export function isName(segment: Segment, vocabulary: Vocabulary): boolean {
  return isPersonIn(textsOf(segment), vocabulary);
}

function textsOf(segment: Segment): string[] {
  return segment.words.map((word) => word.text);
}
