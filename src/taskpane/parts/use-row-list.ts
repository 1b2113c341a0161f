import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { useRef, type KeyboardEvent, type RefObject } from 'react';

/** How many rows are in view before a list scrolls by itself. */
export const ROWS_IN_VIEW = 5;

interface RowListOptions {
  readonly count: number;
  /** Height of a row in pixels. */
  readonly row: number;
  /** Which row is chosen. */
  readonly chosen: number;
  readonly choose: (at: number) => void;
}

interface RowList {
  /** For the list box itself, which has the one stop for the Tab key. */
  readonly list: RefObject<HTMLDivElement | null>;
  readonly rows: Virtualizer<HTMLDivElement, Element>;
  /** Chooses a row and brings it into view. */
  readonly go: (at: number) => void;
  readonly move: (event: KeyboardEvent) => void;
  /** Of the list box, in pixels. */
  readonly height: number;
}

/**
 * A list box of which only what is in view is in the page. Arrow keys, Home, End and the page keys go
 * from row to row; Enter and Space choose the same row again.
 */
export function useRowList({ count, row, chosen, choose }: RowListOptions): RowList {
  const list = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer<HTMLDivElement, Element>({
    count,
    getScrollElement: () => list.current,
    estimateSize: () => row,
    overscan: 6,
    initialRect: { width: 280, height: row * ROWS_IN_VIEW },
  });
  const go = (wanted: number): void => {
    const to = Math.max(0, Math.min(count - 1, wanted));
    rows.scrollToIndex(to);
    choose(to);
  };
  const move = (event: KeyboardEvent): void => {
    const wanted = destination(event.key, chosen, count);
    if (wanted === undefined) return;
    event.preventDefault();
    go(wanted);
  };
  return { list, rows, go, move, height: Math.min(count, ROWS_IN_VIEW) * row + 2 };
}

function destination(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return at + 1;
    case 'ArrowUp':
      return at - 1;
    case 'PageDown':
      return at + ROWS_IN_VIEW;
    case 'PageUp':
      return at - ROWS_IN_VIEW;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    case 'Enter':
    case ' ':
      return at;
    default:
      return undefined;
  }
}
