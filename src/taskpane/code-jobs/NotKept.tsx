import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { WarningIcon } from '../parts/icons';
import type { Unkept } from './state';
import { notKeptSaid, words } from './words';

/** Decisions that the workbook does not hold yet: closing it now would lose them. */
export function NotKept({ unkept }: { readonly unkept: Unkept }): ReactNode {
  const { count, problem, again } = unkept;
  return (
    <p className="remark" role="status">
      <WarningIcon />
      <span>
        <b>{notKeptSaid(count)}</b>{' '}
        {problem ? [problem.what, problem.why, problem.next].join(' ') : words.keepingThem}{' '}
        {problem && (
          <Button size="small" appearance="transparent" className="as-link" onClick={again}>
            {words.tryAgain}
          </Button>
        )}
      </span>
    </p>
  );
}
