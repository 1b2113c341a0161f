/**
 * Which view of the pane was asked for from outside it. The ribbon's commands and the pane run on
 * one page, so a plain variable does: the pane may not be there yet when a button is pressed, and
 * then finds the last request when it comes.
 */

/** Views that a ribbon button leads to. */
export type RequestedView = 'code' | 'check' | 'lookup';

type Listener = (view: RequestedView) => void;

const listeners = new Set<Listener>();
let waiting: RequestedView | undefined;

/** Asks for a view: at once when somebody listens, else when somebody does. The last one counts. */
export function requestView(view: RequestedView): void {
  if (listeners.size === 0) waiting = view;
  for (const listener of listeners) listener(view);
}

/**
 * Listens for requests, beginning with one that is still waiting.
 *
 * @returns stops listening
 */
export function onViewRequested(listener: Listener): () => void {
  listeners.add(listener);
  const missed = waiting;
  waiting = undefined;
  if (missed !== undefined) listener(missed);
  return () => {
    listeners.delete(listener);
  };
}
