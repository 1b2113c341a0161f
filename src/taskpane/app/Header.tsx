import { Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PlainList } from '../../excel/port';
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
  const plain = found?.place.plain ?? [];
  const canChoose =
    tables.length + plain.length > 1 && 'found' in state && state.kind !== 'finished';
  const chosen = found?.place.table?.id ?? plainId(found?.place.chosen);
  return (
    <div className="about">
      <h1 className="only-read">{words.pane}</h1>
      {canChoose ? (
        <Select
          size="small"
          aria-label={words.table}
          value={chosen}
          onChange={(_event, { value }) => {
            const list = plain.find((one) => plainId(one) === value);
            void (list ? jobs.choosePlain(list) : jobs.chooseTable(value));
          }}
        >
          {chosen === '' && <option value="">{found && placeSaid(found)}</option>}
          {tables.map((table) => (
            <option key={table.id} value={table.id}>
              {[table.name, table.address ?? ''].filter((part) => part !== '').join(' · ')}
            </option>
          ))}
          {plain.map((list) => (
            <option key={plainId(list)} value={plainId(list)}>
              {`${found?.place.sheetName ?? ''} · ${list.address}`}
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

/** A value that no table has for its id. */
function plainId(list: PlainList | undefined): string {
  return list ? `plain ${String(list.column)}` : '';
}

/** Empty while it is not known yet, so that nothing wrong is said for a moment. */
function placeOrNone(found: Assumption | null, state: CodeJobsState): string {
  if (found) return placeSaid(found);
  return state.kind === 'looking' ? '\u00a0' : words.noList;
}
