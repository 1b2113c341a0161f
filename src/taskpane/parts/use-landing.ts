import { useEffect, type RefObject } from 'react';

/**
 * When the control that had the focus has gone with its view, puts the focus on what came instead,
 * so that a keyboard user is not thrown back to the top. Focus that is in the sheet stays there.
 *
 * @param view changes when another view is shown
 */
export function useLanding(container: RefObject<HTMLElement | null>, view: string): void {
  useEffect(() => {
    const isLost = document.hasFocus() && document.activeElement === document.body;
    if (!isLost) return;
    container.current?.querySelector<HTMLElement>('[data-lands-here]')?.focus();
  }, [container, view]);
}
