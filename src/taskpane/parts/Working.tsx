import { Button, ProgressBar } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { WarningIcon } from '../parts/icons';
import { overall } from './progress';
import type { CodeJobsState } from './state';
import { stageSaid, words } from './words';

interface WorkingProps {
  readonly state: Extract<CodeJobsState, { kind: 'working' }>;
  readonly cancel: () => void;
}

/** How far the work is, in words and as one bar that never goes back. */
export function Working({ state, cancel }: WorkingProps): ReactNode {
  const { stage, done, of, waiting, cancelling } = state;
  const label = useId();
  return (
    <section className="working">
      <h2 id={label} className="working-stage">
        {stageSaid(stage, done, of)}
      </h2>
      <ProgressBar aria-labelledby={label} value={overall(stage, done, of)} thickness="large" />
      {waiting ? (
        <p className="remark">
          <WarningIcon />
          <span>{words.waiting}</span>
        </p>
      ) : (
        <p className="quiet">{words.sheetUsable}</p>
      )}
      {stage !== 'undoing' && (
        <Button className="wide" onClick={cancel} disabledFocusable={cancelling} data-lands-here="">
          {cancelling ? words.cancelling : words.cancel}
        </Button>
      )}
    </section>
  );
}
