import { useEffect, useRef, type RefObject } from 'react';

/**
 * When the control that had the focus has gone with its view, puts the focus on what came instead,
 * so that a keyboard user is not thrown back to the top. Focus that is in the sheet stays there.
 *
 * @param view changes when another view is shown
 * @param atOnce whether what is shown first has come in place of something that had the focus
 */
export function useLanding(
  container: RefObject<HTMLElement | null>,
  view: string,
  atOnce = false,
): void {
  const isFirst = useRef(atOnce);
  const last = useRef<EventTarget | null>(null);
  useEffect(() => {
    const element = container.current;
    const remember = (event: FocusEvent): void => {
      last.current = event.target;
    };
    element?.addEventListener('focusin', remember);
    return () => {
      element?.removeEventListener('focusin', remember);
    };
  }, [container]);
  useEffect(() => {
    const had = last.current;
    const isGone = isFirst.current || (had instanceof Node && !had.isConnected);
    const isLost = isGone && document.hasFocus();
    isFirst.current = false;
    if (!isLost || document.activeElement !== document.body) return;
    container.current?.querySelector<HTMLElement>('[data-lands-here]')?.focus();
  }, [container, view]);
}
