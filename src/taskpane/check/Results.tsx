import { Button, Checkbox, Select } from '@fluentui/react-components';
import { useId, useMemo, type ReactNode } from 'react';
import { ruleKey } from '../../core/rules/registry';
import type { Severity } from '../../core/rules/types';
import { InfoIcon, TickIcon, UndoIcon, WarningIcon } from '../parts/icons';
import type { Check } from './controller';
import { columnsOf, entriesOf } from './entries';
import { NotRunList } from './NotRunList';
import { RuleEntry } from './RuleEntry';
import type { CheckState } from './state';
import { cautionsOf, changesSaid, countsSaid, fineSaid, ranSaid, words } from './words';

interface ResultsProps {
  readonly check: Check;
  readonly state: Extract<CheckState, { kind: 'finished' }>;
}

/** What the check found: how much, by rule, worst first. */
export function Results({ check, state }: ResultsProps): ReactNode {
  const { report, filter, notes } = state;
  const entries = useMemo(() => entriesOf(report, filter), [report, filter]);
  const isFine = report.counts.error + report.counts.query + report.counts.advice === 0;
  return (
    <section className="check-results" aria-labelledby="check-counts">
      <h2 id="check-counts" className="check-counts" tabIndex={-1} data-lands-here="">
        {isFine ? <TickIcon /> : <WarningIcon />}
        <span>{isFine ? fineSaid(report) : countsSaid(report, notes)}</span>
      </h2>
      <p className="quiet">{ranSaid(report)}</p>
      {state.said !== '' && (
        <p className="remark" role="status">
          <TickIcon />
          <span>{state.said}</span>
        </p>
      )}
      {state.stale && (
        <p className="remark">
          <WarningIcon />
          <span>{words.stale}</span>
        </p>
      )}
      {changesSaid(report) !== '' && <p className="quiet">{changesSaid(report)}</p>}
      <NotRunList report={report} />
      {cautionsOf(report).map((caution) => (
        <p key={caution} className="remark quiet">
          <InfoIcon />
          <span>{caution}</span>
        </p>
      ))}
      {report.markProblem && (
        <p className="remark">
          <WarningIcon />
          <span>
            {report.markProblem.what} {words.listedAllTheSame} {report.markProblem.next}
          </span>
        </p>
      )}
      {!isFine && <Filters check={check} state={state} />}
      {!isFine && entries.length === 0 && <p>{words.nothingPassesFilter}</p>}
      <ul className="rules" aria-label={words.findingsByRule}>
        {entries.map(({ sheet, group }) => (
          <RuleEntry
            key={`${sheet.sheet.place.sheetId} ${ruleKey(group.rule)}`}
            check={check}
            sheet={sheet}
            group={group}
            notes={notes}
            manySheets={report.sheets.length > 1}
          />
        ))}
      </ul>
      <Foot check={check} state={state} />
    </section>
  );
}

const severities: readonly (Severity | 'all')[] = ['all', 'error', 'query', 'advice'];

function Filters({ check, state }: ResultsProps): ReactNode {
  const { report, filter } = state;
  const ids = useId();
  const columns = useMemo(() => columnsOf(report), [report]);
  const hasEarlier = report.sheets.some(({ added }) => added !== null);
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
      {hasEarlier && (
        <Checkbox
          id={`${ids}new`}
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

function Foot({ check, state }: ResultsProps): ReactNode {
  return (
    <div className="buttons check-foot">
      <Button appearance="primary" onClick={() => void check.check()}>
        {words.checkAgain}
      </Button>
      {state.canUndo && (
        <Button icon={<UndoIcon />} onClick={() => void check.undo()}>
          {words.undoLast}
        </Button>
      )}
      <Button onClick={() => void check.clearMarks()}>{words.clearMarks}</Button>
      {state.notes.all().length > 0 && (
        <Button onClick={() => void check.exportNotes()}>{words.exportNotes}</Button>
      )}
      <Button onClick={() => void check.look()}>{words.back}</Button>
    </div>
  );
}
