/** Every sentence about writing the codes. */
import type { Band } from '../../core/coding/types';
import { counted, number } from '../parts/say';
import type { WriteCounts } from './write-back';

export const words = {
  title: 'Write the codes',
  back: 'Back',
  bySource: 'Posts by what decides their code',
  byTitle: 'Decided by title',
  byJobCode: 'Decided by job code',
  bySuggestion: {
    Sure: 'Suggested: Sure',
    Likely: 'Suggested: Likely',
    Unsure: 'Suggested: Unsure',
    None: 'No code suggested',
  } satisfies Record<Band, string>,
  how: 'What to fill',
  blankOnly: 'Fill blanks only',
  everything: 'Fill everything again',
  beside:
    'The codes are written as values into new columns beside the list. Nothing else is changed.',
  asValues: 'The codes are written as values. Nothing else is changed.',
  oneUndo: 'One press of Undo takes all of it back.',
  nothing: 'Nothing to write',
} as const;

/** Under *Fill blanks only*. */
export function blankSaid(blank: number): string {
  return blank === 0
    ? 'Every post has a code.'
    : `${counted(blank, 'post has', 'posts have')} no code yet.`;
}

/** Why not everything is filled again of itself. */
export function ownSaid(own: number): string {
  return `${counted(own, 'post holds', 'posts hold')} a code that is neither suggested nor decided: “${words.everything}” would replace it.`;
}

/** Under *Fill everything again*. */
export function changingSaid(changing: number): string {
  return changing === 0
    ? 'No post would change.'
    : `${counted(changing, 'post', 'posts')} would change.`;
}

/** The button: what it does. */
export function writeSaid({ posts, filled }: WriteCounts, onlyBlank: boolean): string {
  return `Write ${counted(onlyBlank && filled ? filled.blank : posts, 'post')}`;
}

/** `4,812 posts, 31 of them decided to have no code.` */
export function postsSaid({ posts, decidedNone }: WriteCounts): string {
  const all = counted(posts, 'post');
  return decidedNone === 0
    ? `${all}.`
    : `${all}, ${number(decidedNone)} of them decided to have no code.`;
}
