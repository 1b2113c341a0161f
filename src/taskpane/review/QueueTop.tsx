import { Button, ProgressBar } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import type { ReviewActions } from './actions';
import { bringBackSaid, laterSaid, leftSaid, phaseSaid, postsDoneSaid, words } from './queue-words';
import type { Reviewing } from './state';

interface QueueTopProps {
  readonly state: Reviewing;
  readonly actions: ReviewActions;
}

/** How far the review is, and whether groups or single titles are shown. */
export function QueueTop({ state, actions }: QueueTopProps): ReactNode {
  const { progress, of } = state;
  const label = useId();
  const { done, of: all } = progress.posts;
  return (
    <div className="review-top">
      <p id={label} className="review-left">
        <b>{leftSaid(progress)}</b>
        <Button size="small" appearance="transparent" className="as-link" onClick={actions.leave}>
          {words.back}
        </Button>
      </p>
      <ProgressBar aria-labelledby={label} value={all === 0 ? 0 : done / all} thickness="large" />
      <p className="review-left quiet">
        <span>{postsDoneSaid(progress)}</span>
        {progress.skipped > 0 && (
          <Button
            size="small"
            appearance="transparent"
            className="as-link"
            title={bringBackSaid(progress, of)}
            onClick={actions.bringBack}
          >
            {laterSaid(progress)}
          </Button>
        )}
      </p>
      {progress.left.groups > 0 && <Phases state={state} turnTo={actions.turnTo} />}
    </div>
  );
}

interface PhasesProps {
  readonly state: Reviewing;
  readonly turnTo: ReviewActions['turnTo'];
}

const phases = ['groups', 'single'] as const;

function Phases({ state: { phase, progress }, turnTo }: PhasesProps): ReactNode {
  return (
    <div className="phases" role="group" aria-label={words.phases}>
      {phases.map((one) => (
        <button
          key={one}
          type="button"
          className="phase"
          aria-pressed={one === phase}
          aria-disabled={progress.left[one] === 0 && one !== phase}
          onClick={() => {
            if (one !== phase && progress.left[one] > 0) turnTo(one);
          }}
        >
          {phaseSaid(one, progress)}
        </button>
      ))}
    </div>
  );
}
