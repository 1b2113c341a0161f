import { Button } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { RuleGroup } from '../../core/report/groups';
import { messageOf } from '../../core/rules/message';
import type { Notes } from '../../core/report/notes';
import type { Finding } from '../../core/rules/types';
import type { Check } from './controller';
import { addressOf, shownValue } from './cells';
import { NoteForm } from './NoteForm';
import type { SheetReport } from './state';
import { words } from './words';

interface FindingRowsProps {
  readonly check: Check;
  readonly sheet: SheetReport;
  readonly group: RuleGroup;
  readonly notes: Notes;
}

/** Height of a row in pixels, and how many are in view before the list scrolls by itself. */
const ROW = 32;
const IN_VIEW = 7;

/**
 * The rows that a rule is about, by the officer's own key and the cell's address. Only what is in
 * view is in the page: a rule can be about fifty thousand rows. One stop for the Tab key; arrow
 * keys, Home and End go from row to row, Enter shows the cell.
 */
export function FindingRows({ check, sheet, group, notes }: FindingRowsProps): ReactNode {
  const { findings, rule } = group;
  const [chosen, setChosen] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: findings.length,
    getScrollElement: () => list.current,
    estimateSize: () => ROW,
    overscan: 6,
    initialRect: { width: 280, height: ROW * IN_VIEW },
  });
  const finding = findings[Math.min(chosen, findings.length - 1)];
  const choose = (at: number): void => {
    const to = Math.max(0, Math.min(findings.length - 1, at));
    setChosen(to);
    rows.scrollToIndex(to);
    const next = findings[to];
    if (next) void check.show(sheet, next);
  };
  const move = (event: KeyboardEvent): void => {
    const to = destination(event.key, chosen, findings.length);
    if (to === undefined) return;
    event.preventDefault();
    choose(to);
  };
  return (
    <>
      <div
        ref={list}
        className="finding-rows"
        role="listbox"
        aria-label={words.rowsOf}
        aria-activedescendant={finding && optionId(sheet, group, finding)}
        tabIndex={0}
        style={{ height: Math.min(findings.length, IN_VIEW) * ROW + 2 }}
        onKeyDown={move}
      >
        <div className="finding-space" style={{ height: rows.getTotalSize() }}>
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
                className="finding"
                style={{ transform: `translateY(${String(start)}px)`, height: ROW }}
                onClick={() => {
                  choose(index);
                }}
                onKeyDown={move}
              >
                <span className="finding-key">{sheet.keyOf(one.row)}</span>
                <span className="finding-address">{addressOf(sheet, one)}</span>
                <span className="finding-value cell-value">{shownOrBlank(sheet, one)}</span>
                {notes.get(rule, sheet.keyOf(one.row)) && (
                  <span className="mark">{words.explained}</span>
                )}
              </div>
            );
          })}
        </div>
      </div>
      {finding && (
        <Chosen check={check} sheet={sheet} group={group} notes={notes} finding={finding} />
      )}
    </>
  );
}

function Chosen({
  check,
  sheet,
  group: { rule },
  notes,
  finding,
}: FindingRowsProps & { readonly finding: Finding }): ReactNode {
  const { write } = finding;
  const key = sheet.keyOf(finding.row);
  return (
    <div className="finding-said">
      <p aria-live="polite">{messageOf(rule, finding, shownValue(sheet, finding))}</p>
      <div className="buttons">
        <Button size="small" onClick={() => void check.show(sheet, finding)}>
          {words.showMe}
        </Button>
        {write !== undefined && (
          <Button size="small" onClick={() => void check.fix(sheet, [finding])}>
            {words.fixTo(write)}
          </Button>
        )}
      </div>
      {rule.severity === 'query' && (
        <NoteForm
          key={key}
          note={notes.get(rule, key)?.text ?? ''}
          offered={notes.offered(rule)}
          save={(text) => void check.note(sheet, finding, text)}
        />
      )}
    </div>
  );
}

function shownOrBlank(sheet: SheetReport, finding: Finding): string {
  const shown = shownValue(sheet, finding);
  return shown.trim() === '' ? words.blank : shown;
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
