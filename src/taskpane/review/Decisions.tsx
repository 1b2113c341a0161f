import { Button, Input } from '@fluentui/react-components';
import {
  useDeferredValue,
  useId,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { fold } from '../../core/text/tidy';
import type { Decision } from '../../core/review/types';
import { InfoIcon, WarningIcon } from '../parts/icons';
import { Notice } from '../parts/Notice';
import type { DecisionActions } from './actions';
import { DecisionCard } from './DecisionCard';
import { DecisionRows } from './DecisionRows';
import { KeyButton } from './KeyButton';
import { PassOn } from './PassOn';
import { isOthers } from './review-keys';
import type { DecisionsShown } from './state';
import { TakeAllBack } from './TakeAllBack';
import { useNextHeading } from './use-next-heading';
import { contextSaid, countSaid, rulingSaid, words } from './words-decisions';

interface DecisionsProps {
  readonly state: DecisionsShown;
  readonly actions: DecisionActions;
}

/** What was decided: to be read, found, changed, taken back and passed on. */
export function Decisions({ state, actions }: DecisionsProps): ReactNode {
  const { standing, problem, said } = state;
  const heading = useId();
  const view = useRef<HTMLElement>(null);
  // The key is heard as long as the focus is in here.
  useNextHeading(view, 'decisions');
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys bubble up to here from whatever has the focus
    <section
      ref={view}
      className="decisions"
      aria-labelledby={heading}
      // A press beside everything leaves the keys here.
      tabIndex={-1}
      onKeyDown={(event) => {
        if (!isUndo(event)) return;
        event.preventDefault();
        actions.undoHere();
      }}
    >
      <div className="decisions-head">
        <h2 id={heading} tabIndex={-1} data-lands-here="" className="notice-title">
          {words.title}
        </h2>
        <Button size="small" appearance="subtle" onClick={actions.back}>
          {words.back}
        </Button>
      </div>
      {problem && (
        <p className="remark">
          <WarningIcon />
          <span>
            {problem.what} {problem.why} {problem.next}{' '}
            <Button
              size="small"
              appearance="transparent"
              className="as-link"
              onClick={actions.keepAgain}
            >
              {words.tryAgain}
            </Button>
          </span>
        </p>
      )}
      {said !== '' && (
        <p className="remark">
          <InfoIcon />
          <span>{said}</span>
        </p>
      )}
      {state.canUndo && (
        <div className="key-buttons">
          <KeyButton name="Z" label={words.undo} act={actions.undoHere} />
        </div>
      )}
      {standing.length === 0 ? (
        <Notice icon={<InfoIcon />} title={words.none.title}>
          <p>{words.none.body}</p>
        </Notice>
      ) : (
        <Standing state={state} actions={actions} />
      )}
      <PassOn actions={actions} isEmpty={standing.length === 0} />
      {standing.length > 0 && <TakeAllBack standing={standing} actions={actions} />}
      <p className="quiet">{words.who}</p>
    </section>
  );
}

/** Z, but not in a field, where it is a letter. */
function isUndo(event: KeyboardEvent): boolean {
  const { key, ctrlKey, altKey, metaKey, repeat } = event;
  if (key.toLowerCase() !== 'z' || ctrlKey || altKey || metaKey || repeat) return false;
  return !event.defaultPrevented && !isOthers(event.target, key);
}

function Standing({ state, actions }: DecisionsProps): ReactNode {
  const { standing } = state;
  const [text, setText] = useState('');
  const [chosenId, setChosenId] = useState<number | null>(null);
  const id = useId();
  const sought = useDeferredValue(fold(text));
  const searched = useMemo(
    () => standing.map((decision) => [fold(wordsOf(decision), Infinity), decision] as const),
    [standing],
  );
  const shown = useMemo(
    () => searched.flatMap(([all, decision]) => (all.includes(sought) ? [decision] : [])),
    [searched, sought],
  );
  const at = Math.max(
    0,
    shown.findIndex((decision) => decision.id === chosenId),
  );
  const chosen = shown[at];
  return (
    <>
      <div className="field">
        <label htmlFor={id}>{words.search}</label>
        <Input
          id={id}
          type="search"
          value={text}
          onChange={(_event, { value }) => {
            setText(value);
          }}
        />
      </div>
      <p className="quiet">{countSaid(shown.length, standing.length)}</p>
      {chosen ? (
        <>
          <DecisionRows
            shown={shown}
            at={at}
            choose={(to) => {
              setChosenId(shown[to]?.id ?? null);
            }}
          />
          <DecisionCard decision={chosen} canChange={state.isInList(chosen)} actions={actions} />
        </>
      ) : (
        <p>{words.nothingFound}</p>
      )}
    </>
  );
}

/** Everything of a decision that can be searched for. */
function wordsOf(decision: Decision): string {
  const { text, context, note } = decision;
  return [text, contextSaid(context), rulingSaid(decision), note].join(' ');
}
