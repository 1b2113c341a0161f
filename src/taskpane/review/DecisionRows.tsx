import { useVirtualizer } from '@tanstack/react-virtual';
import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { Decision } from '../../core/review/types';
import { contextSaid, rulingSaid, words } from './words-decisions';

interface DecisionRowsProps {
  readonly shown: readonly Decision[];
  /** Which of them is chosen. */
  readonly at: number;
  readonly choose: (at: number) => void;
}

/** Height of a row in pixels, and how many are in view before the list scrolls by itself. */
const ROW = 48;
const IN_VIEW = 5;

/**
 * Decisions as a list: only what is in view is in the page. One stop for the Tab key; arrow keys,
 * Home and End go from one to the next.
 */
export function DecisionRows({ shown, at, choose }: DecisionRowsProps): ReactNode {
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing is memoized by a compiler here
  const rows = useVirtualizer({
    count: shown.length,
    getScrollElement: () => list.current,
    estimateSize: () => ROW,
    overscan: 6,
    initialRect: { width: 280, height: ROW * IN_VIEW },
  });
  const go = (wanted: number): void => {
    const to = Math.max(0, Math.min(shown.length - 1, wanted));
    rows.scrollToIndex(to);
    choose(to);
  };
  const move = (event: KeyboardEvent): void => {
    const to = destination(event.key, at, shown.length);
    if (to === undefined) return;
    event.preventDefault();
    go(to);
  };
  return (
    <div
      ref={list}
      className="rows decision-rows"
      role="listbox"
      aria-label={words.list}
      aria-activedescendant={`${id}${String(at)}`}
      tabIndex={0}
      style={{ height: Math.min(shown.length, IN_VIEW) * ROW + 2 }}
      onKeyDown={move}
    >
      <div className="rows-space" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start }) => {
          const decision = shown[index];
          if (!decision) return null;
          return (
            <div
              key={decision.id}
              id={`${id}${String(index)}`}
              role="option"
              aria-selected={index === at}
              aria-setsize={shown.length}
              aria-posinset={index + 1}
              tabIndex={-1}
              className={index === at ? 'pick picked decision' : 'pick decision'}
              style={{ transform: `translateY(${String(start)}px)`, height: ROW }}
              onClick={() => {
                go(index);
              }}
              onKeyDown={move}
            >
              <span className="decision-text">
                {[decision.text, contextSaid(decision.context)].filter(Boolean).join(' · ')}
              </span>
              <span className="decision-ruling quiet">{rulingSaid(decision)}</span>
            </div>
          );
        })}
      </div>
    </div>
  );
}

function destination(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return at + 1;
    case 'ArrowUp':
      return at - 1;
    case 'PageDown':
      return at + IN_VIEW;
    case 'PageUp':
      return at - IN_VIEW;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
