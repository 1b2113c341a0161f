import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Decision } from '../../core/review/types';
import type { DecisionActions } from './actions';
import { contextSaid, howSaid, rulingSaid, words } from './words-decisions';

interface DecisionCardProps {
  readonly decision: Decision;
  /** The list that is reviewed has it. */
  readonly canChange: boolean;
  readonly actions: DecisionActions;
}

/** One decision in full, and what can be done about it. */
export function DecisionCard({ decision, canChange, actions }: DecisionCardProps): ReactNode {
  const lines: readonly (readonly [string, string])[] = [
    [words.where, contextSaid(decision.context)],
    [words.codes, rulingSaid(decision)],
    [words.how, howSaid(decision)],
    [words.when, decision.when],
    [words.note, decision.note],
  ];
  return (
    <div className="card decision-card">
      <h3>{decision.text}</h3>
      <dl className="columns">
        {lines
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <div key={name} className="columns-row">
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      <div className="buttons">
        <Button
          size="small"
          disabledFocusable={!canChange}
          title={canChange ? undefined : words.changeHint}
          onClick={() => {
            if (canChange) actions.change(decision);
          }}
        >
          {words.change}
        </Button>
        <Button
          size="small"
          onClick={() => {
            actions.takeBack([decision], words.takenBack);
          }}
        >
          {words.takeBack}
        </Button>
      </div>
    </div>
  );
}
