import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Problem } from '../../excel/problems';
import { WarningIcon } from './icons';
import { Notice } from './Notice';
import { words } from './words';

interface CouldNotProps {
  readonly problem: Problem;
  /** What the way on is called. */
  readonly button: string;
  readonly retry: () => void;
  /** What is certain all the same, such as that nothing was written. */
  readonly said?: string;
  /** Other ways on. */
  readonly children?: ReactNode;
}

/** What happened, why, and what to do next. */
export function CouldNot({ problem, button, retry, said, children }: CouldNotProps): ReactNode {
  return (
    <Notice icon={<WarningIcon />} title={problem.what} tone="problem">
      <p>{problem.why}</p>
      {said !== undefined && <p>{said}</p>}
      <p>{problem.next}</p>
      <div className="buttons">
        <Button appearance="primary" onClick={retry}>
          {button}
        </Button>
        {children}
        <CopyDetails details={problem.details} />
      </div>
    </Notice>
  );
}

/** The details hold a step or a rule, an error code and where in our code: nothing of the sheet. */
export function CopyDetails({ details }: { readonly details: string }): ReactNode {
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
