import type { ReactNode } from 'react';
import type { RuleGroup } from '../../core/report/groups';
import type { Notes } from '../../core/report/notes';
import type { Finding } from '../../core/rules/types';
import { TickIcon } from '../parts/icons';
import { useRowList } from '../parts/use-row-list';
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

/** Height of a row in pixels. */
const ROW = 32;

/**
 * The rows that a rule is about, by the officer's own key and the cell's address. Only what is in
 * view is in the page: a rule can be about fifty thousand rows. One stop for the Tab key; arrow
 * keys, Home and End go from row to row, Enter shows the cell.
 */
export function FindingRows(props: FindingRowsProps): ReactNode {
  const { sheet, group, notes, chosen, choose } = props;
  const { findings, rule } = group;
  const { list, rows, go, move, height } = useRowList({
    count: findings.length,
    row: ROW,
    chosen,
    choose,
  });
  const active = findings[chosen];
  return (
    <div
      ref={list}
      className="rows finding-rows"
      role="listbox"
      aria-label={words.rowsOf}
      aria-activedescendant={active && optionId(sheet, group, active)}
      tabIndex={0}
      style={{ height }}
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
              {notes.get(rule, sheet.nameOf(one.row), sheet.aboutOf(one)) && (
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
