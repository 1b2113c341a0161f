import { Button, Input } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { isAssignable } from '../../core/codes/code-set';
import type { Code, CodeLibrary, CodeSet } from '../../core/codes/types';
import type { WorkbookPort } from '../../excel/port';
import { Live } from '../parts/Live';
import { SetPicker } from '../parts/SetPicker';
import { useLoaded } from '../parts/use-loaded';
import type { PanePorts } from '../ports';
import { useLookUp, type LookUp as Search } from './use-look-up';
import { foundSaid, marksOfCode, marksOfSet, putSaid, words } from './words';

/** The *Look up* view: finds a code of any set and puts it into the active cell. */
export function LookUp({ ports }: { readonly ports: PanePorts }): ReactNode {
  const loaded = useLoaded(ports.library);
  if (loaded.kind === 'loading') return <p className="view quiet">{words.loading}</p>;
  if (loaded.kind === 'failed') return <p className="view">{words.failed}</p>;
  return <Loaded library={loaded.value} putInCell={ports.workbook.putInCell} />;
}

interface LoadedProps {
  readonly library: CodeLibrary;
  readonly putInCell: WorkbookPort['putInCell'];
}

function Loaded({ library, putInCell }: LoadedProps): ReactNode {
  const search = useLookUp(library);
  const [said, setSaid] = useState('');
  const put = async (): Promise<void> => {
    if (!search.chosen || !search.set || !isAssignable(search.set, search.chosen)) return;
    const { code } = search.chosen;
    const outcome = await putInCell(code);
    setSaid(
      outcome.ok ? putSaid(code, outcome.value) : `${outcome.problem.what} ${outcome.problem.next}`,
    );
  };
  if (!search.set) return null;
  return (
    <div className="view look-up">
      <SetPicker
        label={words.set}
        infos={library.infos}
        value={search.set.info.id}
        choose={search.chooseSet}
      />
      <SetMarks set={search.set} />
      <SearchBox search={search} put={put} />
      <Results search={search} set={search.set} />
      <Live says={foundSaid(search.shown.length, search.found, search.set.codes.length)} />
      <Chosen search={search} set={search.set} put={put} said={said} />
    </div>
  );
}

function SetMarks({ set }: { readonly set: CodeSet }): ReactNode {
  const marks = marksOfSet(set.info);
  return (
    <p className="set-about">
      {marks.map((mark) => (
        <span key={mark} className="mark">
          {mark}
        </span>
      ))}
      <span>{set.info.edition}. </span>
      {set.info.caution}
    </p>
  );
}

interface SearchBoxProps {
  readonly search: Search;
  readonly put: () => Promise<void>;
}

const RESULTS = 'look-up-results';

function optionId(code: Code): string {
  return `look-up-${code.code}`;
}

function SearchBox({ search, put }: SearchBoxProps): ReactNode {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{words.search}</label>
      <Input
        id={id}
        type="search"
        value={search.text}
        autoComplete="off"
        role="combobox"
        aria-expanded
        aria-controls={RESULTS}
        aria-autocomplete="list"
        aria-activedescendant={search.chosen && optionId(search.chosen)}
        onChange={(_event, { value }) => {
          search.type(value);
        }}
        onKeyDown={(event) => {
          if (search.move(event)) event.preventDefault();
          else if (event.key === 'Enter') void put();
          else if (event.key === 'Escape') search.type('');
        }}
      />
    </div>
  );
}

interface ResultsProps {
  readonly search: Search;
  readonly set: CodeSet;
}

function Results({ search, set }: ResultsProps): ReactNode {
  const list = useRef<HTMLUListElement>(null);
  const chosen = search.chosen?.code;
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <>
      <p className="quiet">{foundSaid(search.shown.length, search.found, set.codes.length)}</p>
      {search.found === 0 && <p>{words.none}</p>}
      <ul ref={list} id={RESULTS} className="results" role="listbox" aria-label={words.results}>
        {search.shown.map((code) => (
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- the search box keeps the focus and handles the keys
          <li
            key={code.code}
            id={optionId(code)}
            role="option"
            aria-selected={code === search.chosen}
            tabIndex={-1}
            className={code === search.chosen ? 'pick picked result' : 'pick result'}
            onClick={() => {
              search.choose(code);
            }}
          >
            <b className="result-code">{code.code}</b>
            <span>{code.label}</span>
            {marksOfCode(code, set.info.codedLevel).map((mark) => (
              <span key={mark} className="mark">
                {mark}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}

interface ChosenProps extends ResultsProps, SearchBoxProps {
  readonly said: string;
}

/** Stays at the bottom, so that the button is where it was whatever is found. */
function Chosen({ search, set, put, said }: ChosenProps): ReactNode {
  const { chosen } = search;
  const canPut = chosen !== undefined && isAssignable(set, chosen);
  return (
    <div className="chosen">
      <p className="quiet" role="status">
        {said === '' ? words.keys : said}
      </p>
      <Button
        appearance="primary"
        className="wide"
        disabledFocusable={!canPut}
        onClick={() => void put()}
      >
        {canPut ? `${words.put}: ${chosen.code}` : words.put}
      </Button>
    </div>
  );
}
