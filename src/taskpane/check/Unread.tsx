import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Disclose } from '../parts/Disclose';
import { WarningIcon } from '../parts/icons';
import type { Check } from './actions';
import { words } from './words';

interface UnreadProps {
  readonly check: Check;
  readonly isShown: boolean;
}

/** What the workbook keeps and this Rolecheck cannot read; it stays until the officer forgets it. */
export function Unread({ check, isShown }: UnreadProps): ReactNode {
  const unread = [...check.unread()];
  if (!isShown || unread.length === 0) return null;
  return (
    <div>
      {unread.map(([what, why]) => (
        <p key={what} className="remark">
          <WarningIcon />
          <span>{words.unread[why](words.unreadWhat[what])}</span>
        </p>
      ))}
      <Disclose label={words.forgetUnread}>
        <Button size="small" onClick={() => void check.forgetUnread()}>
          {words.forgetUnreadNow}
        </Button>
      </Disclose>
    </div>
  );
}
