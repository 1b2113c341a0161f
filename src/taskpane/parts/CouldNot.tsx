import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Problem } from '../../excel/problems';
import { WarningIcon } from '../parts/icons';
import { Notice } from '../parts/Notice';
import type { CodeJobs } from './controller';
import { words } from './words';

interface CouldNotProps {
  readonly jobs: CodeJobs;
  readonly problem: Problem;
  readonly retry: 'look' | 'code' | 'undo';
}

/** What happened, why, and what to do next. */
export function CouldNot({ jobs, problem, retry }: CouldNotProps): ReactNode {
  return (
    <Notice icon={<WarningIcon />} title={problem.what} tone="problem">
      <p>{problem.why}</p>
      <p>{problem.next}</p>
      <div className="buttons">
        {problem.kind === 'moved' || retry === 'look' ? (
          <Button appearance="primary" onClick={() => void jobs.look()}>
            {words.lookAgain}
          </Button>
        ) : (
          <Button appearance="primary" onClick={() => void jobs[retry]()}>
            {words.tryAgain}
          </Button>
        )}
        <CopyDetails details={problem.details} />
      </div>
    </Notice>
  );
}

/** The details hold a step, an error code and a member's name: nothing of the sheet. */
function CopyDetails({ details }: { readonly details: string }): ReactNode {
  const [state, setState] = useState<'no' | 'copied' | 'shown'>('no');
  return (
    <>
      <Button
        onClick={() => {
          copy(details).then(
            () => {
              setState('copied');
            },
            // Some web views forbid the clipboard: then the details can be selected by hand.
            () => {
              setState('shown');
            },
          );
        }}
      >
        {state === 'copied' ? words.copied : words.copyDetails}
      </Button>
      {state === 'shown' && <code className="details">{details}</code>}
    </>
  );
}

async function copy(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
