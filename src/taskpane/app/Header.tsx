import { Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Assumption } from '../code-jobs/assume';
import type { CodeJobs } from '../code-jobs/controller';
import type { CodeJobsState } from '../code-jobs/state';
import { placeSaid } from '../code-jobs/words';
import { words } from './words';

interface HeaderProps {
  readonly jobs: CodeJobs;
  readonly state: CodeJobsState;
  /** Leaves what it is coded to away, where every line counts. */
  readonly isBrief: boolean;
}

/** Which list the pane is about, and what it is coded to. */
export function Header({ jobs, state, isBrief }: HeaderProps): ReactNode {
  const found = jobs.found();
  const tables = found?.place.tables ?? [];
  const canChoose = tables.length > 1 && state.kind === 'ready';
  return (
    <div className="about">
      <h1 className="only-read">{words.pane}</h1>
      {canChoose ? (
        <Select
          size="small"
          aria-label={words.table}
          value={found?.place.table?.id ?? ''}
          onChange={(_event, { value }) => {
            void jobs.chooseTable(value);
          }}
        >
          {!found?.place.table && <option value="">{found && placeSaid(found)}</option>}
          {tables.map((table) => (
            <option key={table.id} value={table.id}>
              {table.id === found?.place.table?.id ? placeSaid(found) : table.name}
            </option>
          ))}
        </Select>
      ) : (
        <p className="place">{placeOrNone(found, state)}</p>
      )}
      {!isBrief && <p className="quiet">{words.codeSets}</p>}
    </div>
  );
}

/** Empty while it is not known yet, so that nothing wrong is said for a moment. */
function placeOrNone(found: Assumption | null, state: CodeJobsState): string {
  if (found) return placeSaid(found);
  return state.kind === 'looking' ? '\u00a0' : words.noList;
}
