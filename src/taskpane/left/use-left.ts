import { useEffect, useRef, useState, useSyncExternalStore, type RefObject } from 'react';
import type { CheckState } from '../check/state';
import type { CodeJobsState } from '../code-jobs/state';
import type { WorkbookPort } from '../../excel/port';
import { createLeft, type Left, type LeftState } from './controller';

/**
 * What an earlier run left. Asked for once the sheet in front has been looked at, so that opening the
 * pane waits for nothing, and again when work of this pane has ended before all was written.
 *
 * @returns with `heed`, which is to be told of every state of the *Check* view
 */
export function useLeft(
  workbook: WorkbookPort,
  jobs: CodeJobsState,
): {
  readonly left: Left;
  readonly state: LeftState;
  readonly heed: (check: CheckState) => void;
} {
  const [left] = useState(() => createLeft(workbook));
  const state = useSyncExternalStore(left.subscribe, left.getState);
  const hasLooked = useRef(false);
  const heedJobs = useHeed(left, hasLooked);
  const heed = useHeed(left, hasLooked);
  useEffect(() => {
    heedJobs(jobs);
  });
  return { left, state, heed };
}

/** Follows the states of one view: a run that has begun makes what was left before it old. */
function useHeed(
  left: Left,
  hasLooked: RefObject<boolean>,
): (now: CodeJobsState | CheckState) => void {
  const wasWriting = useRef(false);
  return (now) => {
    if (now.kind === 'looking') return;
    if (now.kind === 'working') {
      if (!writes(now.stage)) return;
      wasWriting.current = true;
      left.drop();
      return;
    }
    const asks = !hasLooked.current || (wasWriting.current && isCutShort(now));
    hasLooked.current = true;
    wasWriting.current = false;
    if (asks) void left.look();
  };
}

function writes(stage: Extract<CodeJobsState | CheckState, { kind: 'working' }>['stage']): boolean {
  return stage === 'writing' || stage === 'undoing' || stage === 'fixing' || stage === 'filling';
}

/** True where what was to be written may stand in part. */
function isCutShort(state: CodeJobsState | CheckState): boolean {
  if (state.kind === 'could-not' || state.kind === 'cancelled') return true;
  if (state.kind === 'filled') return state.filled.ending !== 'done';
  if (state.kind !== 'finished') return false;
  return 'isCutShort' in state ? state.isCutShort : state.report.ending !== 'done';
}
