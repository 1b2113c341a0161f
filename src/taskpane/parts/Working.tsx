import { Button, ProgressBar } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { WarningIcon } from './icons';

interface WorkingProps {
  /** What is being done, and how far it is. */
  readonly title: string;
  /** 0 to 1 of the whole. */
  readonly share: number;
  /** What the officer may do meanwhile, or has to do first. */
  readonly remark: string;
  readonly isWaiting: boolean;
  readonly isCancelling: boolean;
  /** Absent where the work cannot be cancelled. */
  readonly cancel?: () => void;
  readonly words: { readonly cancel: string; readonly cancelling: string };
}

/** How far the work is, in words and as one bar that never goes back. */
export function Working(props: WorkingProps): ReactNode {
  const { title, share, remark, isWaiting, isCancelling, cancel, words } = props;
  const label = useId();
  return (
    <section className="working">
      <h2 id={label} className="working-stage">
        {title}
      </h2>
      <ProgressBar aria-labelledby={label} value={share} thickness="large" />
      {isWaiting ? (
        <p className="remark">
          <WarningIcon />
          <span>{remark}</span>
        </p>
      ) : (
        <p className="quiet">{remark}</p>
      )}
      {cancel && (
        <Button
          className="wide"
          onClick={cancel}
          disabledFocusable={isCancelling}
          data-lands-here=""
        >
          {isCancelling ? words.cancelling : words.cancel}
        </Button>
      )}
    </section>
  );
}
