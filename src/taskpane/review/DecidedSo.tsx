import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Decision } from '../../core/review/types';
import { TickIcon } from '../parts/icons';
import { decidedOn, words } from './queue-words';

interface DecidedSoProps {
  readonly decided: Decision;
  readonly takeBack: () => void;
}

/** What was decided on the title that is shown: it can be decided otherwise, or taken back. */
export function DecidedSo({ decided, takeBack }: DecidedSoProps): ReactNode {
  return (
    <p className="remark review-decided">
      <TickIcon />
      <span>
        {decidedOn(decided)}{' '}
        <Button size="small" appearance="transparent" className="as-link" onClick={takeBack}>
          {words.takeBack}
        </Button>
      </span>
    </p>
  );
}
