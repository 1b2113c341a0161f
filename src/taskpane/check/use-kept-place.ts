import { useEffect, useRef, type RefObject } from 'react';

/**
 * Keeps a keyboard user's place in the list of rules. When what had the focus has gone from it, such
 * as the button of a fix that is done, the focus goes to the rows of the rule that stands there now.
 *
 * @param shown changes when the list may have
 */
export function useKeptPlace(list: RefObject<HTMLUListElement | null>, shown: unknown): void {
  const last = useRef<{ readonly target: Node; readonly at: number } | null>(null);
  useEffect(() => {
    const element = list.current;
    const remember = ({ target }: FocusEvent): void => {
      if (!(target instanceof Node)) return;
      const at = [...(element?.children ?? [])].findIndex((rule) => rule.contains(target));
      last.current = { target, at };
    };
    // The focus that goes elsewhere by itself is not to be fetched back.
    const forget = ({ relatedTarget }: FocusEvent): void => {
      if (relatedTarget !== null) last.current = null;
    };
    element?.addEventListener('focusin', remember);
    element?.addEventListener('focusout', forget);
    return () => {
      element?.removeEventListener('focusin', remember);
      element?.removeEventListener('focusout', forget);
    };
  }, [list]);
  useEffect(() => {
    const had = last.current;
    if (!had || had.target.isConnected || !document.hasFocus()) return;
    if (document.activeElement !== document.body) return;
    const rules = [...(list.current?.children ?? [])];
    const rule = rules[Math.min(had.at, rules.length - 1)];
    const rows = rule?.querySelector<HTMLElement>('[role="listbox"]');
    (rows ?? rule?.querySelector('button'))?.focus();
  }, [list, shown]);
}
