import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Disclose } from '../parts/Disclose';
import type { ReviewActions } from './actions';
import { asideCount, asideReasons, asideSaid, otherKindSaid, words } from './queue-words';
import type { Reviewing } from './state';

interface QueueAsideProps {
  readonly state: Reviewing;
  readonly actions: ReviewActions;
}

/** What is not in this queue and why, what is kept, and what can be done instead of going on. */
export function QueueAside({ state, actions }: QueueAsideProps): ReactNode {
  const { aside, kinds, of, keeping, showing } = state;
  return (
    <div className="review-end">
      <p className="review-ways quiet">
        <span className="review-kept">{words.keeping[keeping]}</span>
        <Link label={words.decisions} act={actions.openDecisions} />
        {showing.kind !== 'done' && <Link label={words.write} act={actions.openWriteBack} />}
      </p>
      {asideCount(aside) > 0 && (
        <Disclose label={asideSaid(aside)} className="quiet">
          {asideReasons(aside).map((reason) => (
            <p key={reason} className="quiet">
              {reason}
            </p>
          ))}
        </Disclose>
      )}
      {kinds && (
        <p className="quiet">
          <Link
            label={otherKindSaid(of, kinds)}
            act={() => {
              actions.turnToKind(of === 'title' ? 'job code' : 'title');
            }}
          />
        </p>
      )}
    </div>
  );
}

function Link({ label, act }: { readonly label: string; readonly act: () => void }): ReactNode {
  return (
    <Button size="small" appearance="transparent" className="as-link" onClick={act}>
      {label}
    </Button>
  );
}
