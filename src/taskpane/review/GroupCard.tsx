import type { ReactNode, RefObject } from 'react';
import type { Showing } from '../../core/review/types';
import type { ReviewActions } from './actions';
import { GroupRows } from './GroupRows';
import { groupCounts, groupTitle, words } from './queue-words';
import type { Cursor } from './use-cursor';
import { whereSaid } from './where';

interface GroupCardProps {
  readonly showing: Extract<Showing, { kind: 'group' }>;
  readonly actions: ReviewActions;
  readonly cursor: Cursor;
  readonly list: RefObject<HTMLDivElement | null>;
}

/** Sure titles with the same codes: look, untick the odd one, accept the rest at once. */
export function GroupCard({ showing, actions, cursor, list }: GroupCardProps): ReactNode {
  const { group, unticked } = showing;
  const current = group.entries[cursor.at];
  return (
    <section className="review-card review-group" aria-labelledby="review-title">
      <div className="review-head">
        <h2 id="review-title" className="review-title" tabIndex={-1} data-lands-here="">
          {groupTitle(group).map((part, at) => (
            <span key={part} className={at > 0 ? 'group-code' : undefined}>
              {at > 0 && ' · '}
              {part}
            </span>
          ))}
        </h2>
        <p title={words.untickHint}>{groupCounts(group)}</p>
      </div>
      <GroupRows
        // A list of its own each: the next one begins at its top.
        key={group.id}
        group={group}
        unticked={unticked}
        cursor={cursor}
        list={list}
        tick={actions.tick}
      />
      <p className="review-details quiet" aria-live="off">
        {current && (
          <>
            <b>{[current.text, whereSaid(current)].filter((part) => part !== '').join(', ')}</b>{' '}
            {current.suggestion.why}
          </>
        )}
      </p>
    </section>
  );
}
