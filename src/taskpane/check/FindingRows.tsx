import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { RuleGroup } from '../../core/report/groups';
import type { Notes } from '../../core/report/notes';
import type { Finding } from '../../core/rules/types';
import { TickIcon } from '../parts/icons';
import { addressOf, listedValue } from './cells';
import type { SheetReport } from './state';
import { words } from './words';

interface FindingRowsProps {
  readonly sheet: SheetReport;
  readonly group: RuleGroup;
  readonly notes: Notes;
  /** Which of the findings is chosen. */
  readonly chosen: number;
  readonly choose: (at: number) => void;
}

/** Height of a row in pixels, and how many are in view before the list scrolls by itself. */
const ROW = 32;
const IN_VIEW = 5;

/**
 * The rows that a rule is about, by the officer's own key and the cell's address. Only what is in
 * view is in the page: a rule can be about fifty thousand rows. One stop for the Tab key; arrow
 * keys, Home and End go from row to row, Enter shows the cell.
 */
export function FindingRows(props: FindingRowsProps): ReactNode {
  const { sheet, group, notes, chosen, choose } = props;
  const { findings, rule } = group;
  const list = useRef<HTMLDivElement>(null);
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing is memoized by a compiler here
  const rows = useVirtualizer({
    count: findings.length,
    getScrollElement: () => list.current,
    estimateSize: () => ROW,
    overscan: 6,
    initialRect: { width: 280, height: ROW * IN_VIEW },
  });
  const go = (at: number): void => {
    const to = Math.max(0, Math.min(findings.length - 1, at));
    rows.scrollToIndex(to);
    choose(to);
  };
  const move = (event: KeyboardEvent): void => {
    const to = destination(event.key, chosen, findings.length);
    if (to === undefined) return;
    event.preventDefault();
    go(to);
  };
  const active = findings[chosen];
  return (
    <div
      ref={list}
      className="rows finding-rows"
      role="listbox"
      aria-label={words.rowsOf}
      aria-activedescendant={active && optionId(sheet, group, active)}
      tabIndex={0}
      style={{ height: Math.min(findings.length, IN_VIEW) * ROW + 2 }}
      onKeyDown={move}
    >
      <div className="rows-space" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start }) => {
          const one = findings[index];
          if (!one) return null;
          return (
            <div
              key={index}
              id={optionId(sheet, group, one)}
              role="option"
              aria-selected={index === chosen}
              aria-setsize={findings.length}
              aria-posinset={index + 1}
              tabIndex={-1}
              className={index === chosen ? 'pick picked finding' : 'pick finding'}
              style={{ transform: `translateY(${String(start)}px)`, height: ROW }}
              onClick={() => {
                go(index);
              }}
              onKeyDown={move}
            >
              <span className="finding-key">{sheet.keyOf(one.row)}</span>
              <span className="finding-address">{addressOf(sheet, one)}</span>
              <Value sheet={sheet} finding={one} />
              {notes.get(rule, sheet.nameOf(one.row)) && (
                <span className="finding-explained" title={words.explained}>
                  <TickIcon />
                  <span className="only-read">{words.explained}</span>
                </span>
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function Value({
  sheet,
  finding,
}: {
  readonly sheet: SheetReport;
  readonly finding: Finding;
}): ReactNode {
  const shown = listedValue(sheet, finding);
  return (
    <span className="finding-value cell-value" title={shown}>
      {shown.trim() === '' && finding.row >= 0 ? (
        <span className="quiet">{words.blank}</span>
      ) : (
        shown
      )}
    </span>
  );
}

function optionId(sheet: SheetReport, { key }: RuleGroup, { row, column }: Finding): string {
  const raw = `${sheet.sheet.place.sheetId} ${key} ${String(row)} ${column}`;
  return `finding-${raw.replace(/[^\w-]+/gu, '-')}`;
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
    case 'Enter':
    case ' ':
      return at;
    default:
      return undefined;
  }
}
