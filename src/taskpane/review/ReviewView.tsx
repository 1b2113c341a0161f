import { useEffect, useRef, useSyncExternalStore, type KeyboardEvent, type ReactNode } from 'react';
import type { CodeJobs } from '../code-jobs/controller';
import { CouldNot } from '../parts/CouldNot';
import { Live } from '../parts/Live';
import { useLanding } from '../parts/use-landing';
import { Working } from '../parts/Working';
import type { PanePorts } from '../ports';
import type { Opening, Review } from './actions';
import { createReview } from './controller';
import { Decisions } from './Decisions';
import { ImportPlanned } from './ImportPlanned';
import { overall } from './progress';
import { QueueView } from './QueueView';
import { announced, stageSaid, words } from './words-frame';
import { WriteBack } from './WriteBack';
import './decisions.css';

interface ReviewViewProps {
  readonly ports: PanePorts;
  readonly jobs: CodeJobs;
  readonly at: Opening;
  readonly leave: () => void;
}

/** One a workbook: the place in the queue stays while other views are shown. */
const made = new WeakMap<PanePorts, Review>();

function reviewOf(ports: PanePorts, jobs: CodeJobs): Review {
  const known = made.get(ports);
  if (known) return known;
  const review = createReview(ports, jobs);
  made.set(ports, review);
  return review;
}

/** The review: whatever step of it is shown. */
export function ReviewView({ ports, jobs, at, leave }: ReviewViewProps): ReactNode {
  const review = reviewOf(ports, jobs);
  const state = useSyncExternalStore(review.subscribe, review.getState);
  const container = useRef<HTMLDivElement>(null);
  const left = useRef(leave);
  useEffect(() => {
    left.current = leave;
  }, [leave]);
  useEffect(
    () =>
      review.open(at, () => {
        left.current();
      }),
    [review, at],
  );
  useLanding(container, state.kind, true);
  return (
    // Esc goes back one step from wherever the focus is in the view.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- Esc bubbles up to here
    <div
      ref={container}
      className="view"
      onKeyDown={(event) => {
        stepBack(event, review);
      }}
    >
      {state.kind !== 'reviewing' && <Live says={announced(state)} />}
      <Shown review={review} />
    </div>
  );
}

function stepBack(event: KeyboardEvent, review: Review): void {
  if (event.key === 'Escape' && !event.defaultPrevented) review.back();
}

function Shown({ review }: { readonly review: Review }): ReactNode {
  const state = review.getState();
  switch (state.kind) {
    case 'preparing':
      return (
        <Working
          title={stageSaid(state.stage, state.done, state.of)}
          share={overall(state.stage, state.done, state.of)}
          remark={state.waiting ? words.waiting : words.sheetUsable}
          isWaiting={state.waiting}
          isCancelling={state.cancelling}
          words={words}
          cancel={review.cancel}
        />
      );
    case 'reviewing':
      return <QueueView state={state} actions={review} />;
    case 'decisions':
      return <Decisions state={state} actions={review} />;
    case 'import':
      return (
        <ImportPlanned
          key={state.serial}
          plan={state.plan}
          notice={state.notice}
          actions={review}
        />
      );
    case 'write-back':
      return <WriteBack counts={state.counts} write={review.write} back={review.back} />;
    case 'could-not':
      return <CouldNot problem={state.problem} button={words.tryAgain} retry={review.again} />;
  }
}
