import { Select } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { columnLetters } from '../../core/sheet/find-header';
import type { ContextField } from '../../core/sheet/types';
import type { Assumption } from './assume';
import type { CodeJobs } from './controller';
import { words } from './words';

interface ColumnPickerProps {
  readonly jobs: CodeJobs;
  readonly found: Assumption;
  readonly field: ContextField;
}

/** Chooses the column of one field. Only the job title cannot do without one. */
export function ColumnPicker({ jobs, found, field }: ColumnPickerProps): ReactNode {
  const id = useId();
  const value = found.fields[field]?.column;
  return (
    <div className="field">
      <label htmlFor={id}>{words.fields[field]}</label>
      <Select
        id={id}
        value={value === undefined ? '' : String(value)}
        onChange={(_event, { value: chosen }) => {
          void jobs.chooseColumn(field, chosen === '' ? null : Number(chosen));
        }}
      >
        {field === 'title' ? (
          value === undefined && <option value="">{words.noTitle.chooseOne}</option>
        ) : (
          <option value="">{words.noColumn}</option>
        )}
        {found.choices.map(({ column, name }) => (
          <option key={column} value={String(column)}>
            {`${columnLetters(column)} ${name}`}
          </option>
        ))}
      </Select>
    </div>
  );
}
