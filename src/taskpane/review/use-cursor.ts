import { useState } from 'react';
import type { Showing } from '../../core/review/types';
import { stepFrom, type Step } from './keys';

/** How many rows of a group are in view, at most. */
export const ROWS_IN_VIEW = 16;

export interface Cursor {
  readonly at: number;
  readonly move: (by: Step) => void;
  readonly put: (at: number) => void;
}

/** Where the arrow keys are in a group's list; each group begins at its first title. */
export function useCursor(showing: Showing): Cursor {
  const group = showing.kind === 'group' ? showing.group : undefined;
  const [place, setPlace] = useState({ group: '', at: 0 });
  const count = group?.entries.length ?? 0;
  const at = place.group === group?.id ? Math.min(place.at, Math.max(0, count - 1)) : 0;
  const put = (to: number): void => {
    if (group) setPlace({ group: group.id, at: to });
  };
  return {
    at,
    put,
    move(by) {
      put(stepFrom(at, by, count, ROWS_IN_VIEW / 2));
    },
  };
}
