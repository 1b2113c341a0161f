import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { InfoIcon, TickIcon } from '../parts/icons';
import { Notice } from '../parts/Notice';
import type { ReviewActions } from './actions';
import { bringBackSaid, doneTitle, words } from './queue-words';
import type { Reviewing } from './state';

interface DoneProps {
  readonly state: Reviewing;
  readonly actions: ReviewActions;
}

/** Nothing more to be shown: all is decided, or the rest was left for later. */
export function Done({ state: { progress, of }, actions }: DoneProps): ReactNode {
  const isWhole = progress.skipped === 0;
  return (
    <Notice
      icon={isWhole ? <TickIcon /> : <InfoIcon />}
      title={doneTitle(progress, of)}
      tone={isWhole ? 'good' : 'plain'}
    >
      <p>{isWhole ? words.doneBody : words.leftBody}</p>
      {!isWhole && <Button onClick={actions.bringBack}>{bringBackSaid(progress, of)}</Button>}
    </Notice>
  );
}
