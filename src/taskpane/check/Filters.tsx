import { Checkbox, Select } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import type { Severity } from '../../core/rules/types';
import type { Check } from './actions';
import { columnsOf } from './entries';
import type { Finished } from './state';
import { words } from './words';

interface FiltersProps {
  readonly check: Check;
  readonly state: Finished;
}

const severities: readonly (Severity | 'all')[] = ['all', 'error', 'query', 'advice'];

/** What of the findings is listed. */
export function Filters({ check, state }: FiltersProps): ReactNode {
  const { report, filter } = state;
  const columns = useMemo(() => columnsOf(report, filter.column), [report, filter.column]);
  const hasNew = filter.onlyNew || report.sheets.some(({ added }) => (added?.size ?? 0) > 0);
  return (
    <div className="filters" role="group" aria-label={words.filters}>
      <Select
        size="small"
        aria-label={words.filterSeverity}
        value={filter.severity}
        onChange={(_event, { value }) => {
          const severity = severities.find((one) => one === value);
          if (severity) check.filter({ ...filter, severity });
        }}
      >
        {severities.map((one) => (
          <option key={one} value={one}>
            {words.severityFilter[one]}
          </option>
        ))}
      </Select>
      <Select
        size="small"
        aria-label={words.filterColumn}
        value={filter.column}
        onChange={(_event, { value }) => {
          check.filter({ ...filter, column: value });
        }}
      >
        <option value="">{words.allColumns}</option>
        {columns.map((column) => (
          <option key={column} value={column}>
            {column}
          </option>
        ))}
      </Select>
      {hasNew && (
        <Checkbox
          size="medium"
          label={words.onlyNew}
          checked={filter.onlyNew}
          onChange={(_event, { checked }) => {
            check.filter({ ...filter, onlyNew: checked === true });
          }}
        />
      )}
    </div>
  );
}
