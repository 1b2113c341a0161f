import { Button } from '@fluentui/react-components';
import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { Problem } from '../../excel/problems';
import { CouldNot } from '../parts/CouldNot';
import { Disclose } from '../parts/Disclose';
import { Live } from '../parts/Live';
import { Notice } from '../parts/Notice';
import { DashIcon, InfoIcon, TickIcon, WarningIcon } from '../parts/icons';
import { useLanding } from '../parts/use-landing';
import { Working } from '../parts/Working';
import { FoundList } from './FoundList';
import { NotKept } from './NotKept';
import { Outcome } from './Outcome';
import { PickTitle } from './PickTitle';
import type { CodeJobs as Jobs } from './controller';
import { overall } from './progress';
import type { CodeJobsState } from './state';
import { announced, stageSaid, undoneSaid, undoneTitle, words } from './words';

interface CodeJobsProps {
  readonly jobs: Jobs;
  readonly state: CodeJobsState;
  /** Opens the review, at the queue or at the decisions. */
  readonly review: (at: 'queue' | 'decisions') => void;
  /** Writes the rest of a run that stopped part of the way, which was to write so many rows. */
  readonly goOn: (of: number, run: string) => Promise<void>;
  /** Shown in place of something that had the focus. */
  readonly lands?: boolean;
}

/** The *Code jobs* view: whatever state the work is in. */
export function CodeJobs({ jobs, state, review, goOn, lands }: CodeJobsProps): ReactNode {
  const container = useRef<HTMLDivElement>(null);
  const unkept = jobs.unkept();
  useLanding(container, state.kind, lands);
  return (
    // Esc goes back one step from wherever the focus is in the view.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- Esc bubbles up to here
    <div
      ref={container}
      className="view"
      onKeyDown={(event) => {
        stepBack(event, jobs, state);
      }}
    >
      <Live says={announced(state)} />
      {unkept && state.kind !== 'working' && <NotKept unkept={unkept} />}
      <Shown jobs={jobs} state={state} review={review} goOn={goOn} />
    </div>
  );
}

function stepBack(event: KeyboardEvent, jobs: Jobs, state: CodeJobsState): void {
  if (event.key !== 'Escape' || event.defaultPrevented) return;
  if (state.kind === 'working') jobs.cancel();
  else if (state.kind !== 'ready' && state.kind !== 'looking') void jobs.look();
}

function Shown({ jobs, state, review, goOn }: CodeJobsProps): ReactNode {
  switch (state.kind) {
    case 'looking':
      return <p className="quiet">{words.looking}</p>;
    case 'ready':
      return <FoundList jobs={jobs} state={state} review={review} />;
    case 'working':
      return (
        <Working
          title={stageSaid(state.stage, state.done, state.of)}
          share={overall(state.stage, state.done, state.of)}
          remark={state.waiting ? words.waiting : words.sheetUsable}
          isWaiting={state.waiting}
          isCancelling={state.cancelling}
          words={words}
          {...(state.stage !== 'undoing' && { cancel: jobs.cancel })}
        />
      );
    case 'finished':
      return <Outcome jobs={jobs} state={state} review={review} goOn={goOn} />;
    case 'no-title':
      return <PickTitle jobs={jobs} found={state.found} words={words.noTitle} />;
    case 'no-posts':
      return <PickTitle jobs={jobs} found={state.found} words={words.noPosts} />;
    case 'could-not':
      return (
        <CouldNot
          problem={state.problem}
          {...(state.isUntouched && { said: words.cancelled.body })}
          {...(state.retry === 'undo' && { said: words.undonePartly })}
          {...wayOn(jobs, state)}
        >
          {isForDecisions(jobs, state) && (
            <Button onClick={() => void jobs.code({ withoutDecisions: true })}>
              {words.withoutDecisions}
            </Button>
          )}
          {isUnread(state) && <ForgetDecisions jobs={jobs} />}
        </CouldNot>
      );
    case 'empty':
      return <LookAgain jobs={jobs} icon={<InfoIcon />} {...words.empty} />;
    case 'no-header':
      return <LookAgain jobs={jobs} icon={<InfoIcon />} {...words.noHeader} />;
    case 'cancelled':
      return <LookAgain jobs={jobs} icon={<DashIcon />} {...words.cancelled} button={words.back} />;
    case 'undone':
      return (
        <LookAgain
          jobs={jobs}
          icon={state.report.left === 0 ? <TickIcon /> : <WarningIcon />}
          title={undoneTitle(state.report)}
          body={undoneSaid(state.report)}
          button={words.back}
        />
      );
  }
}

/** True where coding was refused because of decisions that cannot be read, or cannot be kept. */
function isForDecisions(
  jobs: Jobs,
  { problem, retry }: Extract<CodeJobsState, { kind: 'could-not' }>,
): boolean {
  const isUnkept = jobs.unkept()?.problem === problem;
  return retry === 'code' && (isUnread({ problem }) || isUnkept);
}

function isUnread({ problem: { kind } }: { readonly problem: Problem }): boolean {
  return kind === 'newer-decisions' || kind === 'damaged-decisions';
}

/** Begins again without them, for good: asked twice. */
function ForgetDecisions({ jobs }: { readonly jobs: Jobs }): ReactNode {
  return (
    <Disclose label={words.forgetDecisions}>
      <p>{words.forgetDecisionsSure}</p>
      <Button onClick={() => void jobs.forgetDecisions()}>{words.forgetDecisionsNow}</Button>
    </Disclose>
  );
}

/** Where the list has moved it has to be found first; otherwise the same is tried again. */
function wayOn(
  jobs: Jobs,
  { problem, retry }: Extract<CodeJobsState, { kind: 'could-not' }>,
): { readonly button: string; readonly retry: () => void } {
  return problem.kind === 'moved' || retry === 'look'
    ? { button: words.lookAgain, retry: () => void jobs.look() }
    : { button: words.tryAgain, retry: () => void jobs[retry]() };
}

interface LookAgainProps {
  readonly jobs: Jobs;
  readonly icon: ReactNode;
  readonly title: string;
  readonly body: string;
  readonly button?: string;
}

function LookAgain({ jobs, icon, title, body, button }: LookAgainProps): ReactNode {
  return (
    <Notice icon={icon} title={title}>
      <p>{body}</p>
      <Button appearance="primary" onClick={() => void jobs.look()}>
        {button ?? words.lookAgain}
      </Button>
    </Notice>
  );
}
