import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { columnLetters } from '../../core/sheet/find-header';
import type { Check } from './controller';
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
      <dl className="columns">
        {sheet.unsure.map(({ column, header, position }) => (
          <div key={column} className="columns-row">
            <dt>{column}</dt>
            <dd>
              <b className="columns-letter">{columnLetters(sheet.place.area.column + position)}</b>
              <span className="columns-name" title={header}>
                {header}
              </span>
              <Button
                size="small"
                appearance="transparent"
                className="as-link"
                onClick={() => void check.chooseColumn(sheet, column, null)}
              >
                {words.notIt}
              </Button>
            </dd>
          </div>
        ))}
      </dl>
      <Button size="small" onClick={() => void check.confirmColumns(sheet)}>
        {words.confirm}
      </Button>
    </div>
  );
}
