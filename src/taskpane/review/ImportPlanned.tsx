import { Button, Checkbox } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { InfoIcon, WarningIcon } from '../parts/icons';
import { Notice } from '../parts/Notice';
import type { DecisionActions } from './actions';
import type { ImportPlan } from './exchange';
import { LongList } from './LongList';
import { contextSaid, planSaid, rulingSaid, takeOverSaid, words } from './words-decisions';

interface ImportPlannedProps {
  readonly plan: ImportPlan;
  /** What has come between; empty for nothing. */
  readonly notice: string;
  readonly actions: Pick<DecisionActions, 'takeOver' | 'back'>;
}

/** What a file of decisions would bring, before any of it is taken over. */
export function ImportPlanned({ plan, notice, actions }: ImportPlannedProps): ReactNode {
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
      {notice !== '' && <p role="alert">{notice}</p>}
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

/** Heights of a row in pixels. */
const DIFFERING = 84;
const REFUSED = 66;

function Differing({ plan, theirs, choose }: DifferingProps): ReactNode {
  const heading = useId();
  if (plan.differing.length === 0) return null;
  const row = (at: number): ReactNode => {
    const one = plan.differing[at];
    if (!one) return null;
    return (
      <div className="differs">
        <Checkbox
          checked={theirs.has(at)}
          aria-label={words.takeTheirs(one.ours.text)}
          label={[one.ours.text, contextSaid(one.ours.context)].filter(Boolean).join(' · ')}
          onChange={(_event, { checked }) => {
            const next = new Set(theirs);
            if (checked === true) next.add(at);
            else next.delete(at);
            choose(next);
          }}
        />
        <Said who={words.ours} said={rulingSaid(one.ours)} />
        <Said who={words.theirs} said={rulingSaid(one.theirs)} />
      </div>
    );
  };
  return (
    <section className="differing" aria-labelledby={heading}>
      <h3 id={heading}>{words.oursStay}</h3>
      <LongList count={plan.differing.length} label={words.differing} height={DIFFERING}>
        {row}
      </LongList>
    </section>
  );
}

function Said({ who, said }: { readonly who: string; readonly said: string }): ReactNode {
  return (
    <p className="quiet" title={said}>
      {who}: {said}
    </p>
  );
}

function Refused({ plan: { refused } }: { readonly plan: Plan }): ReactNode {
  const heading = useId();
  if (refused.length === 0) return null;
  const said = (at: number): string => {
    const one = refused[at];
    return one ? words.refusedRow(one.row, one.why) : '';
  };
  return (
    <section className="refused" aria-labelledby={heading}>
      <h3 id={heading}>{words.refused}</h3>
      <LongList count={refused.length} label={words.refused} height={REFUSED}>
        {(at) => (
          <p className="quiet" title={said(at)}>
            {said(at)}
          </p>
        )}
      </LongList>
    </section>
  );
}
