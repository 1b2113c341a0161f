import { Button } from '@fluentui/react-components';
import { Fragment, type ReactNode } from 'react';
import { InfoIcon, WarningIcon } from '../parts/icons';
import type { ReviewActions } from './actions';
import { words } from './queue-words';
import type { Reviewing } from './state';

/** More than these are found among the decisions. */
const OFFERED = 3;

interface QueueRemarksProps {
  readonly state: Reviewing;
  readonly actions: ReviewActions;
}

/** What has come between: decisions that could not be kept, a list that has changed. */
export function QueueRemarks({ state, actions }: QueueRemarksProps): ReactNode {
  const { problem, stale, notice, offers } = state;
  return (
    <>
      {problem && (
        <Remark icon={<WarningIcon />} button={words.tryAgain} act={actions.keepAgain}>
          {problem.what} {problem.why} {problem.next}
        </Remark>
      )}
      {stale && (
        <Remark icon={<WarningIcon />} button={words.readAgain} act={actions.readAgain}>
          {words.stale}
        </Remark>
      )}
      {notice !== '' && (
        <p className="remark">
          <InfoIcon />
          <span>
            {notice}
            {offers.slice(0, OFFERED).map((decision) => (
              <Fragment key={decision.id}>
                {' '}
                <Button
                  size="small"
                  appearance="transparent"
                  className="as-link"
                  onClick={() => {
                    actions.change(decision);
                  }}
                >
                  {words.changeTo(decision.text)}
                </Button>
              </Fragment>
            ))}
          </span>
        </p>
      )}
    </>
  );
}

interface RemarkProps {
  readonly icon: ReactNode;
  readonly button: string;
  readonly act: () => void;
  readonly children: ReactNode;
}

function Remark({ icon, button, act, children }: RemarkProps): ReactNode {
  return (
    <p className="remark">
      {icon}
      <span>
        {children}{' '}
        <Button size="small" appearance="transparent" className="as-link" onClick={act}>
          {button}
        </Button>
      </span>
    </p>
  );
}
