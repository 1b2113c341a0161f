import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Band } from '../../core/coding/types';
import {
  DashIcon,
  HalfIcon,
  InfoIcon,
  QuestionIcon,
  TickIcon,
  UndoIcon,
  WarningIcon,
} from '../parts/icons';
import { Notice } from '../parts/Notice';
import { number } from '../parts/say';
import type { CodeJobs } from './controller';
import type { CodeJobsState } from './state';
import { outcomeTitle, remarks, words, writtenSaid } from './words';

interface OutcomeProps {
  readonly jobs: CodeJobs;
  readonly state: Extract<CodeJobsState, { kind: 'finished' }>;
  readonly review: (at: 'queue') => void;
  readonly goOn: (of: number, run: string) => Promise<void>;
}

const bands: readonly (readonly [Band, ReactNode])[] = [
  ['Sure', <TickIcon key="Sure" />],
  ['Likely', <HalfIcon key="Likely" />],
  ['Unsure', <QuestionIcon key="Unsure" />],
  ['None', <DashIcon key="None" />],
];

/** What came of it: how many in each band, what was written where, and the way back. */
export function Outcome({ jobs, state, review, goOn }: OutcomeProps): ReactNode {
  const { report, outcome, run } = state;
  const { open } = state.decisions;
  const isWhole = report.ending === 'done';
  return (
    <Notice
      icon={isWhole ? <TickIcon /> : <WarningIcon />}
      title={outcomeTitle(state)}
      tone={isWhole ? 'good' : 'problem'}
    >
      {report.problem && (
        <p>
          {report.problem.what} {report.problem.next}
        </p>
      )}
      <ul className="bands" aria-label={words.byBand}>
        {bands.map(([band, icon]) => (
          <li key={band}>
            <button
              type="button"
              className={`band band-${band.toLowerCase()}`}
              disabled={outcome.byBand[band] === 0}
              title={words.showNext}
              onClick={() => void jobs.showNext(band)}
            >
              {icon}
              <span className="band-name">{words.bands[band]}</span>
              <span className="band-help">{words.bandHelp[band]}</span>
              <b className="band-count">{number(outcome.byBand[band])}</b>
            </button>
          </li>
        ))}
      </ul>
      {state.unseen !== '' && (
        <p className="remark">
          <WarningIcon />
          <span>{state.unseen}</span>
        </p>
      )}
      <p>
        {writtenSaid(state)}{' '}
        <Button
          size="small"
          appearance="transparent"
          className="as-link"
          onClick={() => void jobs.showColumns()}
        >
          {words.showColumns}
        </Button>
      </p>
      {remarks(state).map((remark) => (
        <p key={remark} className="remark">
          <InfoIcon />
          <span>{remark}</span>
        </p>
      ))}
      <div className="buttons">
        {open > 0 && (
          <Button
            appearance="primary"
            onClick={() => {
              review('queue');
            }}
          >
            {words.reviewSome(open)}
          </Button>
        )}
        <Button appearance={open > 0 ? 'secondary' : 'primary'} onClick={() => void jobs.look()}>
          {words.back}
        </Button>
        {!isWhole && run !== null && (
          <Button onClick={() => void goOn(outcome.posts, run)}>{words.goOn}</Button>
        )}
        {run !== null && (
          <Button icon={<UndoIcon />} onClick={() => void jobs.undo()}>
            {words.undo}
          </Button>
        )}
      </div>
    </Notice>
  );
}
