import { useCallback, useEffect, useRef, type RefObject } from 'react';

/** Pixels; as in the style sheets. Where the whole pane scrolls, a title needs all of it. */
const TIGHT = 380;

/**
 * Puts the focus on the heading of what is shown next, where the keys go on from and reading begins;
 * and on the same heading when the control that had the focus has gone. Focus that is in the sheet
 * or elsewhere in the pane stays there.
 *
 * @param shown names what is shown, and moves the focus when it changes; null while something that
 * takes the focus itself is open over it
 */
export function useNextHeading(view: RefObject<HTMLElement | null>, shown: string | null): void {
  const landed = useRef<string | null>(null);
  const last = useRef<EventTarget | null>(null);
  const land = useCallback(() => {
    const heading = view.current?.querySelector<HTMLElement>('[data-lands-here]');
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: window.innerHeight < TIGHT ? 'start' : 'nearest' });
  }, [view]);
  useEffect(() => {
    const element = view.current;
    const remember = ({ target }: FocusEvent): void => {
      last.current = target;
    };
    element?.addEventListener('focusin', remember);
    return () => {
      element?.removeEventListener('focusin', remember);
    };
  }, [view]);
  useEffect(() => {
    const isFirst = landed.current === null;
    const isNew = shown !== null && shown !== landed.current;
    landed.current = shown ?? '';
    if (!document.hasFocus()) return;
    const { activeElement } = document;
    const isNowhere = activeElement === null || activeElement === document.body;
    const isHere = !isFirst && view.current?.contains(activeElement) === true;
    const isGone = last.current instanceof Node && !last.current.isConnected;
    if (isNew ? isNowhere || isHere : isNowhere && isGone) land();
  });
}
