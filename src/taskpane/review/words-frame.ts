/** Sentences around the queue: what is being prepared, and what was just done. */
import type { Decision } from '../../core/review/types';
import { counted, number } from '../parts/say';
import type { Contested } from './rebase';
import type { ReviewState, Stage } from './state';

export const words = {
  cancel: 'Cancel',
  cancelling: 'Stopping …',
  tryAgain: 'Try again',
  back: 'Back',
  waiting: 'Excel is waiting for you: press Enter or Esc in the cell that you are typing in.',
  sheetUsable: 'You can go on working in the sheet.',
  decidedElsewhere:
    'Somebody else has decided titles in this workbook meanwhile. Their decisions are in the queue now, and yours are kept on top of them.',
  switched: 'The last decision was about another kind of thing, so that is shown again.',
  skipped: 'Left for later.',
  unskipped: 'Asked again.',
  undone: 'Taken back.',
} as const;

const stages: Record<Stage, (done: number, of: number) => string> = {
  reading: (done, of) => `Reading ${number(done)} of ${counted(of, 'row')}`,
  loading: () => 'Loading the code lists',
  queueing: (done, of) => `Looking through ${number(done)} of ${counted(of, 'post')}`,
  counting: (done, of) => `Counting ${number(done)} of ${counted(of, 'post')}`,
  planning: () => 'Comparing the file with what is decided',
  listing: (done, of) => `Listing ${number(done)} of ${counted(of, 'post')}`,
};

export function stageSaid(stage: Stage, done: number, of: number): string {
  return stages[stage](done, of);
}

/** No more titles are named than this; the rest is counted. */
const NAMED = 3;

/** That others have decided, and where theirs stands in place of ours. */
export function elsewhereSaid(contested: readonly Contested[]): string {
  const count = contested.length;
  if (count === 0) return words.decidedElsewhere;
  const named = contested
    .slice(0, NAMED)
    .map(
      ({ theirs, ours }) => `${theirs.text}: ${codesOf(theirs)}, where yours was ${codesOf(ours)}`,
    );
  const more = count > NAMED ? [`and ${number(count - NAMED)} more`] : [];
  const what = `Somebody else has decided ${number(count)} of these titles otherwise.`;
  return `${what} Theirs stands: ${[...named, ...more].join('; ')}.`;
}

function codesOf({ verdict, role, roleLabel, soc }: Decision): string {
  if (verdict === 'undecided') return 'undecided';
  if (verdict === 'no code fits') return 'no code fits';
  return role === '' ? `SOC ${soc.soc2020}` : `${role} ${roleLabel}`.trim();
}

/**
 * What was taken back out of view.
 *
 * @param missing how many of the decisions are on what the list does not have
 */
export function takenBackSaid(undone: readonly Decision[], missing: number): string {
  const [first] = undone;
  const noun = undone.some(({ of }) => of === 'title') ? 'titles' : 'job codes';
  if (undone.length === 1 && first) {
    const where = missing > 0 ? ', which is not in this list' : '';
    return `Taken back: the decision on ${first.text}${where}.`;
  }
  const all = counted(undone.length, 'decision');
  if (missing === 0) return `Taken back: ${all}.`;
  const of = missing === undone.length ? '' : `, ${number(missing)} of them`;
  return `Taken back: ${all}${of} on ${noun} that are not in this list.`;
}

/** What was decided by one key press. */
export function decidedSaid(added: readonly Decision[]): string {
  const [first] = added;
  if (!first) return '';
  if (first.undoes > 0 || first.verdict === 'undecided') return words.undone;
  const titles = new Set(added.map(({ text }) => text)).size;
  const what = titles === 1 ? first.text : counted(titles, 'title');
  if (first.verdict === 'no code fits') return `${what}: no code fits.`;
  return `${what}: ${codesOf(first)}.`;
}

/** What a screen reader hears when another step is shown; the queue says its own. */
export function announced(state: ReviewState): string {
  switch (state.kind) {
    case 'preparing': {
      if (state.waiting) return words.waiting;
      const quarter = state.of > 0 ? Math.floor((4 * state.done) / state.of) * 25 : 0;
      const [stage = ''] = stageSaid(state.stage, 0, 0).split(' ');
      return quarter === 0 ? stage : `${stage} ${String(quarter)} %`;
    }
    case 'could-not':
      return `${state.problem.what} ${state.problem.next}`;
    case 'decisions':
      return state.said;
    case 'reviewing':
    case 'import':
    case 'write-back':
      return '';
  }
}
