/** Sentences around the queue: what is being prepared, and what was just done. */
import type { Decision } from '../../core/review/types';
import { counted, number } from '../parts/say';
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
};

export function stageSaid(stage: Stage, done: number, of: number): string {
  return stages[stage](done, of);
}

/** What was decided by one key press. */
export function decidedSaid(added: readonly Decision[]): string {
  const [first] = added;
  if (!first) return '';
  if (first.undoes > 0) return words.undone;
  const titles = new Set(added.map(({ text }) => text)).size;
  const what = titles === 1 ? first.text : counted(titles, 'title');
  if (first.verdict === 'no code fits') return `${what}: no code fits.`;
  const code = first.role === '' ? `SOC ${first.soc.soc2020}` : `${first.role} ${first.roleLabel}`;
  return `${what}: ${code}.`;
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
