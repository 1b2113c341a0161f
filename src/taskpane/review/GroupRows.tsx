import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, type ReactNode, type RefObject } from 'react';
import type { Entry, Group } from '../../core/review/types';
import { rowPosts, words } from './queue-words';
import { ROWS_IN_VIEW, type Cursor } from './use-cursor';
import { whereSaid } from './where';

interface GroupRowsProps {
  readonly group: Group;
  readonly unticked: ReadonlySet<string>;
  readonly cursor: Cursor;
  readonly list: RefObject<HTMLDivElement | null>;
  readonly tick: (entryId: string, on: boolean) => void;
}

/** Height in pixels of a row whose title fits one line; longer ones are measured. */
const ROW = 34;

/**
 * A group's titles, ticked or not. Only what is in view is in the page, so it is a list box with
 * one stop for the Tab key that says how many there are; the view handles its keys.
 */
export function GroupRows({ group, unticked, cursor, list, tick }: GroupRowsProps): ReactNode {
  const { entries } = group;
  const id = useId();
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing is memoized by a compiler here
  const rows = useVirtualizer({
    count: entries.length,
    getScrollElement: () => list.current,
    estimateSize: () => ROW,
    measureElement: (row) => (row instanceof HTMLElement && row.offsetHeight) || ROW,
    overscan: 6,
    initialRect: { width: 280, height: ROW * ROWS_IN_VIEW },
  });
  useEffect(() => {
    rows.scrollToIndex(cursor.at);
  }, [rows, cursor.at]);
  const total = rows.getTotalSize();
  return (
    <div
      ref={list}
      className="rows group-rows"
      role="listbox"
      aria-multiselectable
      aria-label={words.titlesOfGroup}
      aria-activedescendant={rowId(id, cursor.at)}
      tabIndex={0}
      style={{ height: Math.min(total, ROWS_IN_VIEW * ROW) + 2 }}
    >
      <div className="rows-space" style={{ height: total }}>
        {rows.getVirtualItems().map(({ index, start }) => {
          const entry = entries[index];
          if (!entry) return null;
          const isOn = !unticked.has(entry.id);
          return (
            // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- the view handles the keys of the whole list
            <div
              key={entry.id}
              ref={rows.measureElement}
              data-index={index}
              id={rowId(id, index)}
              role="option"
              aria-selected={isOn}
              aria-setsize={entries.length}
              aria-posinset={index + 1}
              tabIndex={-1}
              className={index === cursor.at ? 'pick picked group-row' : 'pick group-row'}
              style={{ transform: `translateY(${String(start)}px)` }}
              title={entry.suggestion.why}
              onClick={() => {
                // Not the row, which goes out of the page when it is scrolled away.
                list.current?.focus({ preventScroll: true });
                cursor.put(index);
                tick(entry.id, !isOn);
              }}
            >
              <Row entry={entry} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

function Row({ entry }: { readonly entry: Entry }): ReactNode {
  const where = whereSaid(entry);
  return (
    <>
      <span className="group-tick" aria-hidden="true" />
      <span className="group-text">
        {entry.text}
        {where !== '' && <span className="quiet"> {where}</span>}
      </span>
      <span className="group-posts">{rowPosts(entry)}</span>
    </>
  );
}

function rowId(id: string, index: number): string {
  return `${id}-${String(index)}`;
}
