import { Button, Input } from '@fluentui/react-components';
import {
  useDeferredValue,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import type { Candidate } from '../../core/review/types';
import { Live } from '../parts/Live';
import { counted } from '../parts/say';
import { Reasons } from './Candidates';
import { codeSaid, words } from './queue-words';

interface SearchProps {
  readonly search: (text: string) => readonly Candidate[];
  readonly choose: (candidate: Candidate) => void;
  readonly close: () => void;
}

/** Searches all codes, in place of the ones proposed. The box keeps the focus; arrow keys mark. */
export function Search({ search, choose, close }: SearchProps): ReactNode {
  const [text, setText] = useState('');
  const [marked, setMarked] = useState(0);
  // What is typed shows at once; what is found follows as soon as there is time.
  const wanted = useDeferredValue(text);
  const found = useMemo(() => search(wanted), [search, wanted]);
  const list = useId();
  const take = (from: readonly Candidate[]): void => {
    const candidate = from[wanted === text ? marked : 0];
    if (candidate) choose(candidate);
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const to = markedNext(event.key, marked, found.length);
    if (to !== undefined) setMarked(to);
    // Never takes what was found for less than is typed.
    else if (event.key === 'Enter') take(wanted === text ? found : search(text));
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  };
  return (
    <div className="field review-search">
      <SearchBox
        list={list}
        text={text}
        active={found[marked] && optionId(list, marked)}
        isOpen={found.length > 0}
        type={(typed) => {
          setText(typed);
          setMarked(0);
        }}
        keys={keys}
      />
      <Live says={text.trim() === '' ? '' : foundSaid(found.length)} />
      <Found list={list} found={found} marked={marked} choose={choose} />
      {found.length === 0 && (
        <p className="quiet">{wanted.trim() === '' ? words.searchHint : words.searchNone}</p>
      )}
      <Button size="small" appearance="transparent" className="as-link at-start" onClick={close}>
        {words.searchBack}
      </Button>
    </div>
  );
}

interface SearchBoxProps {
  readonly list: string;
  readonly text: string;
  readonly active: string | undefined;
  readonly isOpen: boolean;
  readonly type: (text: string) => void;
  readonly keys: (event: KeyboardEvent) => void;
}

function SearchBox({ list, text, active, isOpen, type, keys }: SearchBoxProps): ReactNode {
  const id = useId();
  useEffect(() => {
    document.getElementById(id)?.focus();
  }, [id]);
  return (
    <>
      <label htmlFor={id}>{words.searchLabel}</label>
      <Input
        id={id}
        type="search"
        value={text}
        autoComplete="off"
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={active}
        onChange={(_event, { value }) => {
          type(value);
        }}
        onKeyDown={keys}
      />
    </>
  );
}

interface FoundProps {
  readonly list: string;
  readonly found: readonly Candidate[];
  readonly marked: number;
  readonly choose: (candidate: Candidate) => void;
}

function Found({ list, found, marked, choose }: FoundProps): ReactNode {
  const rows = useRef<HTMLUListElement>(null);
  useEffect(() => {
    rows.current?.children[marked]?.scrollIntoView({ block: 'nearest' });
  }, [marked, found]);
  return (
    <ul
      ref={rows}
      id={list}
      className="candidates found"
      role="listbox"
      aria-label={words.searchResults}
    >
      {found.map((candidate, at) => (
        // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- the search box keeps the focus and handles the keys
        <li
          key={at}
          id={optionId(list, at)}
          role="option"
          aria-selected={at === marked}
          tabIndex={-1}
          className={at === marked ? 'pick picked candidate' : 'pick candidate'}
          onMouseDown={(event) => {
            // The box keeps the focus, so that typing goes on.
            event.preventDefault();
          }}
          onClick={() => {
            choose(candidate);
          }}
        >
          <span className="candidate-body">
            <span className="candidate-code">{codeSaid(candidate)}</span>
            <span className="candidate-why">
              <Reasons candidate={candidate} />
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}

function optionId(list: string, at: number): string {
  return `${list}-${String(at)}`;
}

function foundSaid(count: number): string {
  return count === 0 ? words.searchNone : `${counted(count, 'code')} found`;
}

function markedNext(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowDown') return Math.min(count - 1, at + 1);
  if (key === 'ArrowUp') return Math.max(0, at - 1);
  return undefined;
}
