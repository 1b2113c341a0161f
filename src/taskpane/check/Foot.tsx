import { Button, ProgressBar } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import type { Check } from './actions';
import { overall } from './progress';
import { canCancel, type Work } from './state';
import { stageSaid, words } from './words';

interface FootProps {
  readonly check: Check;
  readonly canUndo: boolean;
  readonly work: Work | null;
}

/** The ways on, in view however long the list is; while it is checked again, how far that is. */
export function Foot({ check, canUndo, work }: FootProps): ReactNode {
  const stage = useId();
  const isStoppable = work !== null && canCancel(work.stage);
  return (
    <div className="check-foot">
      {work && (
        <ProgressBar
          className="check-foot-bar"
          aria-labelledby={stage}
          value={overall(work.stage, work.done, work.of)}
        />
      )}
      <div className="buttons">
        {/* One button whichever it is, so that the focus stays on it. */}
        <Button
          size="small"
          appearance={work ? 'secondary' : 'primary'}
          disabledFocusable={work !== null && (!isStoppable || work.cancelling)}
          onClick={() => {
            if (work) check.cancel();
            else void check.check();
          }}
        >
          {work === null ? words.checkAgain : work.cancelling ? words.cancelling : words.cancel}
        </Button>
        {work ? (
          <span id={stage} className="check-foot-stage quiet">
            {work.waiting ? words.waiting : stageSaid(work.stage, work.done, work.of)}
          </span>
        ) : (
          <>
            {canUndo && (
              <Button size="small" onClick={() => void check.undo()}>
                {words.undoLast}
              </Button>
            )}
            <Button size="small" title={words.cleanCopy} onClick={() => void check.clearMarks()}>
              {words.clearMarks}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
