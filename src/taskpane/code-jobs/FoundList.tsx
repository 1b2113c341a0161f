import { Button } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { columnLetters } from '../../core/sheet/find-header';
import type { ContextField } from '../../core/sheet/types';
import { UndoIcon, WarningIcon } from '../parts/icons';
import { words as parts } from '../parts/words';
import { ListRemarks } from '../parts/ListRemarks';
import { contextFields, type Assumption, type FieldColumn } from './assume';
import { ColumnPicker } from './ColumnPicker';
import { HeaderPicker } from './HeaderPicker';
import type { CodeJobs } from './controller';
import type { CodeJobsState, Counts } from './state';
import { countsSaid, words } from './words';

interface FoundListProps {
  readonly jobs: CodeJobs;
  readonly state: Extract<CodeJobsState, { kind: 'ready' }>;
  readonly review: (at: 'queue' | 'decisions') => void;
}

/** What Rolecheck assumes of the sheet, how much there is to do, and the button that does it. */
export function FoundList({ jobs, state, review }: FoundListProps): ReactNode {
  const { found, counts } = state;
  return (
    <>
      <FoundColumns jobs={jobs} found={found} />
      <CountsLine counts={counts} />
      {counts && <ListRemarks rows={counts.rows} />}
      {found.place.unfinished && (
        <p className="remark">
          <WarningIcon />
          <span>{words.unfinished}</span>
        </p>
      )}
      <Button
        appearance="primary"
        className="wide"
        onClick={() => void jobs.code()}
        data-lands-here=""
      >
        {counts !== null && counts.coded > 0 ? words.codeAgain : words.code}
      </Button>
      <Button
        className="wide"
        onClick={() => {
          review('queue');
        }}
      >
        {words.review}
      </Button>
      <p className="quiet">
        {found.own.length > 0 ? words.writesAgain : words.writesBeside}
        {jobs.isShared() && ` ${parts.shared}`}
      </p>
      {jobs.canUndo() && (
        <Button appearance="subtle" icon={<UndoIcon />} onClick={() => void jobs.undo()}>
          {words.undoLast}
        </Button>
      )}
      {found.place.hasDecisions && (
        <Button
          appearance="subtle"
          onClick={() => {
            review('decisions');
          }}
        >
          {words.decisions}
        </Button>
      )}
    </>
  );
}

/** The columns, as a list to read or, on asking, as pickers. */
function FoundColumns({
  jobs,
  found,
}: {
  readonly jobs: CodeJobs;
  readonly found: Assumption;
}): ReactNode {
  const [isChanging, setChanging] = useState(false);
  const heading = useId();
  // Most lists have no job codes, and nothing is missing then.
  const isWorthSaying = (field: ContextField): boolean =>
    field !== 'jobCode' || found.fields.jobCode !== undefined;
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Esc bubbles up to here
    <section
      className="card"
      aria-labelledby={heading}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isChanging) return;
        event.preventDefault();
        setChanging(false);
      }}
    >
      <h2 id={heading} className="only-read">
        {words.assumed}
      </h2>
      {isChanging ? (
        <div className="pickers">
          <HeaderPicker jobs={jobs} found={found} />
          {contextFields.map((field) => (
            <ColumnPicker key={field} jobs={jobs} found={found} field={field} />
          ))}
        </div>
      ) : (
        <dl className="columns">
          {contextFields.filter(isWorthSaying).map((field) => (
            <div key={field} className="columns-row">
              <dt>{words.fields[field]}</dt>
              <Column column={found.fields[field]} />
            </div>
          ))}
        </dl>
      )}
      <p className="ask">
        {!isChanging && <span>{words.notRight}</span>}
        <Button
          size="small"
          appearance={isChanging ? 'secondary' : 'transparent'}
          className={isChanging ? undefined : 'as-link'}
          aria-expanded={isChanging}
          onClick={() => {
            setChanging(!isChanging);
          }}
        >
          {isChanging ? words.changed : words.change}
        </Button>
      </p>
    </section>
  );
}

function Column({ column }: { readonly column: FieldColumn | undefined }): ReactNode {
  if (!column) return <dd className="columns-none">{words.notFound}</dd>;
  return (
    <dd>
      <b className="columns-letter">{columnLetters(column.column)}</b>
      <span className="columns-name" title={column.name}>
        {column.name}
      </span>
    </dd>
  );
}

/** Keeps its two lines while counting, so that nothing jumps. */
function CountsLine({ counts }: { readonly counts: Counts | null }): ReactNode {
  const [posts, coded] = counts ? countsSaid(counts) : [words.counting, '\u00a0'];
  return (
    <p className="counts">
      <b>{posts}</b>
      <span className="quiet">{coded}</span>
    </p>
  );
}
