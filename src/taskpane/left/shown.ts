/** Where what an earlier run left is shown: never over work, and each run in the view that it is of. */
import type { CheckState } from '../check/state';
import type { CodeJobsState } from '../code-jobs/state';
import type { WorkbookFile } from '../../excel/office';
import type { LeftState } from './controller';

/** What the view in front is showing. */
export type Showing =
  | { readonly view: 'code'; readonly kind: CodeJobsState['kind'] }
  | { readonly view: 'check'; readonly kind: CheckState['kind'] };

/** True for what is shown in a view's place: it is under way, or has just ended. */
export function isAlone({ kind }: LeftState): boolean {
  return kind === 'working' || kind === 'resumed' || kind === 'undone';
}

/** Whether there is anything to be said before a view. */
export function isOnTop(state: LeftState, file: WorkbookFile, { view, kind }: Showing): boolean {
  if (isAlone(state)) return true;
  if (kind === 'looking' || kind === 'working') return false;
  if (state.kind === 'left' && state.run.state === 'cut off') {
    // An outcome of its own says so, and has the ways on.
    return view === 'code' ? kind !== 'finished' : state.run.purpose !== 'codes';
  }
  if (kind === 'could-not' || kind === 'finished') return false;
  return state.kind === 'could-not' || file.isReadOnly || file.loses !== 'nothing';
}

/** Whether there is anything to be said after a view; `isKept` where a run can be taken back. */
export function isAtFoot(state: LeftState, isKept: boolean, { view, kind }: Showing): boolean {
  if (!isKept || isAlone(state)) return false;
  return kind === 'ready' || (view === 'code' && kind === 'finished');
}

/** Whether a run of an earlier pane is offered to be taken back in this view. */
export function isOffered(state: LeftState, { view, kind }: Showing): boolean {
  if (state.kind !== 'left' || state.run.state !== 'whole' || kind !== 'ready') return false;
  return (view === 'code') === (state.run.purpose === 'codes');
}
