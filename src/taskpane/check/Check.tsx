import { Button } from '@fluentui/react-components';
import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { CouldNot } from '../parts/CouldNot';
import { DashIcon, InfoIcon, TickIcon, UndoIcon, WarningIcon } from '../parts/icons';
import { Live } from '../parts/Live';
import { Notice } from '../parts/Notice';
import { Working } from '../parts/Working';
import { useLanding } from '../parts/use-landing';
import type { PanePorts } from '../ports';
import { ChoosePart } from './ChoosePart';
import type { Check as Checking } from './actions';
import { Disclose } from '../parts/Disclose';
import { Marks } from './Marks';
import { OneValue } from './OneValue';
import { overall } from './progress';
import { Ready } from './Ready';
import { Results } from './Results';
import { canCancel, type CheckState } from './state';
import { Unread } from './Unread';
import { announced, filledSaid, stageSaid, words } from './words';

interface CheckProps {
  readonly check: Checking;
  readonly state: CheckState;
  readonly ports: PanePorts;
}

/** The *Check* view: whatever state the work is in. */
export function Check({ check, state, ports }: CheckProps): ReactNode {
  const container = useRef<HTMLDivElement>(null);
  useLanding(container, state.kind);
  return (
    // Esc goes back one step from wherever the focus is in the view.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- Esc bubbles up to here
    <div
      ref={container}
      className="view"
      onKeyDown={(event) => {
        stepBack(event, check, state);
      }}
    >
      <Live says={announced(state)} />
      <Unread check={check} isShown={state.kind !== 'looking' && state.kind !== 'working'} />
      <Shown check={check} state={state} ports={ports} />
      {leavesMarks(state.kind) && <Marks check={check} />}
    </div>
  );
}

function stepBack(event: KeyboardEvent, check: Checking, state: CheckState): void {
  if (event.key !== 'Escape' || event.defaultPrevented) return;
  if (state.kind === 'working') check.cancel();
  else if (state.kind !== 'ready' && state.kind !== 'looking') void check.look();
}

/** States that do not offer to clear the marks themselves. */
function leavesMarks(kind: CheckState['kind']): boolean {
  return kind !== 'looking' && kind !== 'working' && kind !== 'ready' && kind !== 'finished';
}

function Shown({ check, state, ports }: CheckProps): ReactNode {
  switch (state.kind) {
    case 'looking':
      return <p className="quiet">{words.looking}</p>;
    case 'ready':
      return (
        <>
          <Ready check={check} state={state} />
          <Disclose label={words.one}>
            <OneValue ports={ports} />
          </Disclose>
        </>
      );
    case 'unknown':
      return (
        <>
          <Notice icon={<InfoIcon />} title={words.unknown.title}>
            <p>{state.why}</p>
            <ChoosePart check={check} chosen={null} />
          </Notice>
          <Disclose label={words.one}>
            <OneValue ports={ports} />
          </Disclose>
        </>
      );
    case 'working':
      // What was found stays in view, with every rule as it is, while it is checked again.
      if (state.over) return <Results check={check} state={state.over} work={state} />;
      return (
        <Working
          title={stageSaid(state.stage, state.done, state.of)}
          share={overall(state.stage, state.done, state.of)}
          remark={state.waiting ? words.waiting : words.sheetUsable}
          isWaiting={state.waiting}
          isCancelling={state.cancelling}
          words={words}
          {...(canCancel(state.stage) && { cancel: check.cancel })}
        />
      );
    case 'finished':
      return <Results check={check} state={state} work={null} />;
    case 'empty':
      return (
        <>
          <Back check={check} icon={<InfoIcon />} {...words.empty} button={words.lookAgain} />
          <Disclose label={words.one}>
            <OneValue ports={ports} />
          </Disclose>
        </>
      );
    case 'filled':
      return <FilledNotice check={check} state={state} />;
    case 'cleared':
      return <Back check={check} icon={<TickIcon />} {...words.cleared} button={words.back} />;
    case 'cancelled':
      return <Back check={check} icon={<DashIcon />} {...words.cancelled} button={words.back} />;
    case 'could-not':
      return (
        <CouldNot
          problem={state.problem}
          {...(state.said !== '' && { said: state.said })}
          button={state.retry === 'look' ? words.lookAgain : words.tryAgain}
          retry={() => void retried(check, state.retry)}
        />
      );
  }
}

function retried(
  check: Checking,
  retry: Extract<CheckState, { kind: 'could-not' }>['retry'],
): Promise<void> {
  switch (retry) {
    case 'look':
      return check.look();
    case 'check':
      return check.check();
    case 'undo':
      return check.undo();
    case 'clear':
      return check.clearMarks();
  }
}

function FilledNotice({
  check,
  state,
}: {
  readonly check: Checking;
  readonly state: Extract<CheckState, { kind: 'filled' }>;
}): ReactNode {
  const [title, body] = filledSaid(state.filled);
  const isWhole = state.filled.ending === 'done';
  return (
    <Notice
      icon={isWhole ? <TickIcon /> : <WarningIcon />}
      title={title}
      tone={isWhole ? 'good' : 'problem'}
    >
      <p>{body}</p>
      <div className="buttons">
        <Button appearance="primary" onClick={() => void check.look()}>
          {words.back}
        </Button>
        {state.filled.runs.length > 0 && (
          <Button icon={<UndoIcon />} onClick={() => void check.undo()}>
            {words.undoFill}
          </Button>
        )}
      </div>
    </Notice>
  );
}

interface BackProps {
  readonly check: Checking;
  readonly icon: ReactNode;
  readonly title: string;
  readonly body: string;
  readonly button: string;
}

function Back({ check, icon, title, body, button }: BackProps): ReactNode {
  return (
    <Notice icon={icon} title={title}>
      <p>{body}</p>
      <Button appearance="primary" onClick={() => void check.look()}>
        {button}
      </Button>
    </Notice>
  );
}
