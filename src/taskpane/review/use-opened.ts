import { useState } from 'react';

/** What is opened over what is shown; at most one thing. */
export type OpenedWhat = 'search' | 'note' | 'keys';

export interface Opened {
  readonly what: OpenedWhat | null;
  readonly open: (what: OpenedWhat) => void;
  readonly close: () => void;
}

/**
 * Holds what is opened for as long as the same is shown: the next title begins with nothing open.
 *
 * @param shown names what is shown
 */
export function useOpened(shown: string): Opened {
  const [state, setState] = useState<{ readonly over: string; readonly what: OpenedWhat } | null>(
    null,
  );
  return {
    what: state?.over === shown ? state.what : null,
    open(what) {
      setState({ over: shown, what });
    },
    close() {
      setState(null);
    },
  };
}
