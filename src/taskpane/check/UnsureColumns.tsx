import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { columnLetters } from '../../core/sheet/find-header';
import type { Check } from './actions';
import type { ReturnSheet } from './sheets';
import { words } from './words';

interface UnsureColumnsProps {
  readonly check: Check;
  readonly sheet: ReturnSheet;
}

/** Columns that were found by likeness: asked once, remembered in the workbook. */
export function UnsureColumns({ check, sheet }: UnsureColumnsProps): ReactNode {
  return (
    <div className="unsure">
      <h3>{words.unsure}</h3>
      <ul className="asked">
        {sheet.unsure.map(({ column, title, header, position, says }) => (
          <li key={column}>
            <span>
              {column} <span className="quiet">{title}</span>
              <br />
              <b>{columnLetters(sheet.place.area.column + position)}</b> {header}
              {says !== '' && <span className="says quiet">{says}</span>}
            </span>
            <Button
              size="small"
              appearance="transparent"
              className="as-link"
              aria-label={words.leaveOutWhat(column)}
              onClick={() => void check.chooseColumn(sheet, column, null)}
            >
              {words.leaveOut}
            </Button>
          </li>
        ))}
      </ul>
      <Button size="small" className="at-start" onClick={() => void check.confirmColumns(sheet)}>
        {words.confirm}
      </Button>
    </div>
  );
}
