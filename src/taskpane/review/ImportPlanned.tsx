import { Button, Checkbox } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { InfoIcon, WarningIcon } from '../parts/icons';
import { Notice } from '../parts/Notice';
import type { DecisionActions } from './actions';
import type { ImportPlan } from './exchange';
import { contextSaid, planSaid, rulingSaid, takeOverSaid, words } from './words-decisions';

interface ImportPlannedProps {
  readonly plan: ImportPlan;
  readonly actions: Pick<DecisionActions, 'takeOver' | 'back'>;
}

/** What a file of decisions would bring, before any of it is taken over. */
export function ImportPlanned({ plan, actions }: ImportPlannedProps): ReactNode {
  const [theirs, setTheirs] = useState<ReadonlySet<number>>(new Set());
  if (plan.kind === 'unusable') {
    return (
      <Notice icon={<WarningIcon />} title={words.unusable} tone="problem">
        <p>{words.unusableWhy(plan.why)}</p>
        <Button appearance="primary" onClick={actions.back}>
          {words.back}
        </Button>
      </Notice>
    );
  }
  const count = plan.added.length + theirs.size;
  return (
    <Notice icon={<InfoIcon />} title={words.importTitle}>
      <ul className="plan">
        {planSaid(plan).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Differing plan={plan} theirs={theirs} choose={setTheirs} />
      <Refused plan={plan} />
      {count === 0 && <p>{words.nothingToTake}</p>}
      <div className="buttons">
        {count > 0 && (
          <Button
            appearance="primary"
            onClick={() => {
              actions.takeOver(theirs);
            }}
          >
            {takeOverSaid(count)}
          </Button>
        )}
        <Button onClick={actions.back}>{words.leaveIt}</Button>
      </div>
    </Notice>
  );
}

type Plan = Extract<ImportPlan, { kind: 'plan' }>;

interface DifferingProps {
  readonly plan: Plan;
  readonly theirs: ReadonlySet<number>;
  readonly choose: (theirs: ReadonlySet<number>) => void;
}

function Differing({ plan, theirs, choose }: DifferingProps): ReactNode {
  const heading = useId();
  if (plan.differing.length === 0) return null;
  return (
    <section className="differing" aria-labelledby={heading}>
      <h3 id={heading}>{words.oursStay}</h3>
      <ul>
        {plan.differing.map(({ ours, theirs: other }, at) => (
          <li key={ours.id} className="differs">
            <Checkbox
              checked={theirs.has(at)}
              aria-label={words.takeTheirs(ours.text)}
              label={[ours.text, contextSaid(ours.context)].filter(Boolean).join(' · ')}
              onChange={(_event, { checked }) => {
                const next = new Set(theirs);
                if (checked === true) next.add(at);
                else next.delete(at);
                choose(next);
              }}
            />
            <p className="quiet">
              {words.ours}: {rulingSaid(ours)}
            </p>
            <p className="quiet">
              {words.theirs}: {rulingSaid(other)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Refused({ plan }: { readonly plan: Plan }): ReactNode {
  const heading = useId();
  if (plan.refused.length === 0) return null;
  return (
    <section className="refused" aria-labelledby={heading}>
      <h3 id={heading}>{words.refused}</h3>
      <ul>
        {plan.refused.map(({ row, why }) => (
          <li key={row} className="quiet">
            {words.refusedRow(row, why)}
          </li>
        ))}
      </ul>
    </section>
  );
}
