import { Button } from '@fluentui/react-components';
import { useMemo, useRef, type ReactNode } from 'react';
import { CopyDetails } from '../parts/CouldNot';
import { InfoIcon, TickIcon, WarningIcon } from '../parts/icons';
import { ListRemarks } from '../parts/ListRemarks';
import type { Check } from './actions';
import { Counts } from './Counts';
import { entriesOf } from './entries';
import { Filters } from './Filters';
import { Foot } from './Foot';
import { NotRunList } from './NotRunList';
import { RuleEntry } from './RuleEntry';
import { everything, type Finished, type Work } from './state';
import { useKeptPlace } from './use-kept-place';
import { changesSaid, failedSaid, reportTitle, words } from './words';

interface ResultsProps {
  readonly check: Check;
  readonly state: Finished;
  /** What is under way meanwhile; null when nothing is. */
  readonly work: Work | null;
}

/** What the check found: how much, by rule, worst first. It stays while it is checked again. */
export function Results({ check, state, work }: ResultsProps): ReactNode {
  const { report, filter, notes } = state;
  const entries = useMemo(() => entriesOf(report, filter), [report, filter]);
  const list = useRef<HTMLUListElement>(null);
  useKeptPlace(list, report);
  const isFine = report.counts.error + report.counts.query + report.counts.advice === 0;
  const changes = changesSaid(report);
  return (
    <section className="check-results" aria-labelledby="check-counts">
      <div className="check-head">
        <p className="check-return quiet">
          <span>{reportTitle(report)}</span>
          <Button
            size="small"
            appearance="transparent"
            className="as-link"
            onClick={() => void check.look()}
          >
            {words.back}
          </Button>
        </p>
        <Counts check={check} state={state} />
        <NotRunList report={report} />
        {changes !== '' && <p className="quiet">{changes}</p>}
      </div>
      <Remarks state={state} />
      {!isFine && <Filters check={check} state={state} />}
      {!isFine && entries.length === 0 && (
        <p>
          {words.nothingPassesFilter}{' '}
          <Button
            size="small"
            appearance="transparent"
            className="as-link"
            onClick={() => {
              check.filter(everything);
            }}
          >
            {words.showAll}
          </Button>
        </p>
      )}
      <ul ref={list} className="rules" aria-label={words.findingsByRule}>
        {entries.map(({ sheet, group }) => (
          <RuleEntry
            key={`${sheet.sheet.place.sheetId} ${group.key}`}
            check={check}
            sheet={sheet}
            group={group}
            notes={notes}
            manySheets={report.sheets.length > 1}
          />
        ))}
      </ul>
      {notes.all().length > 0 && (
        <Button size="small" className="at-start" onClick={() => void check.exportNotes()}>
          {words.exportNotes}
        </Button>
      )}
      {report.return.caution !== '' && (
        <p className="remark quiet">
          <InfoIcon />
          <span>{report.return.caution}</span>
        </p>
      )}
      <Foot check={check} canUndo={state.fix !== null} work={work} />
    </section>
  );
}

/** What happened last, and what has since. */
function Remarks({
  state: { report, said, stale, unseen = '' },
}: {
  readonly state: Finished;
}): ReactNode {
  const { markProblem } = report;
  const failed = report.sheets.flatMap(({ result }) =>
    result.notRun.filter(({ fault }) => fault !== undefined),
  );
  return (
    <>
      {said !== '' && (
        <p className="remark">
          <TickIcon />
          <span>{said}</span>
        </p>
      )}
      {report.sheets.map(({ sheet, rows }) => (
        <ListRemarks key={sheet.place.sheetId} rows={rows} />
      ))}
      {unseen !== '' && (
        <p className="remark" role="status">
          <WarningIcon />
          <span>{unseen}</span>
        </p>
      )}
      {stale && (
        <p className="remark">
          <WarningIcon />
          <span>{words.stale}</span>
        </p>
      )}
      {failed.length > 0 && (
        <div className="remark">
          <WarningIcon />
          <span>{failedSaid(failed)}</span>
          <CopyDetails details={failed.map(({ fault }) => fault).join('\n')} />
        </div>
      )}
      {markProblem && (
        <p className="remark">
          <WarningIcon />
          <span>
            {markProblem.what} {words.listedAllTheSame} {markProblem.next}
          </span>
        </p>
      )}
    </>
  );
}
