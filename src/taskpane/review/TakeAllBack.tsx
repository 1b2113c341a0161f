import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Decision } from '../../core/review/types';
import type { DecisionActions } from './actions';
import { words } from './words-decisions';

interface TakeAllBackProps {
  readonly standing: readonly Decision[];
  readonly actions: DecisionActions;
}

/** Takes everything back, once it is asked for twice. */
export function TakeAllBack({ standing, actions }: TakeAllBackProps): ReactNode {
  const [isAsked, setAsked] = useState(false);
  if (!isAsked) {
    return (
      <Button
        size="small"
        className="at-start"
        onClick={() => {
          setAsked(true);
        }}
      >
        {words.takeAllBack}
      </Button>
    );
  }
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- Esc bubbles up to here
    <div
      className="card decision-card"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        setAsked(false);
      }}
    >
      <p role="alert">{words.takeAllBackSure(standing.length)}</p>
      <div className="buttons">
        <Button
          size="small"
          // eslint-disable-next-line jsx-a11y/no-autofocus -- it comes in place of the button pressed
          autoFocus
          onClick={() => {
            setAsked(false);
          }}
        >
          {words.keepThem}
        </Button>
        <Button
          size="small"
          onClick={() => {
            actions.takeBack(standing, words.allTakenBack);
          }}
        >
          {words.takeAllBackNow}
        </Button>
      </div>
    </div>
  );
}
