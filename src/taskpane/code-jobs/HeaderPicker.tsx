import { Select } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { headerRows, type Assumption } from './assume';
import type { CodeJobs } from './controller';
import { words } from './words';

interface HeaderPickerProps {
  readonly jobs: CodeJobs;
  readonly found: Assumption;
}

/** Chooses the row of headings; nothing for a table, which knows its own. */
export function HeaderPicker({ jobs, found: { place, list } }: HeaderPickerProps): ReactNode {
  const id = useId();
  const rows = headerRows(place);
  if (rows.length === 0) return null;
  return (
    <div className="field">
      <label htmlFor={id}>{words.headings}</label>
      <Select
        id={id}
        value={String(list.headerRow)}
        onChange={(_event, { value }) => {
          void jobs.chooseHeader(Number(value));
        }}
      >
        {rows.every(({ row }) => row !== list.headerRow) && (
          <option value={String(list.headerRow)}>{words.headingRow(list.headerRow, '…')}</option>
        )}
        {rows.map(({ row, begins }) => (
          <option key={row} value={String(row)}>
            {words.headingRow(row, begins)}
          </option>
        ))}
      </Select>
    </div>
  );
}
