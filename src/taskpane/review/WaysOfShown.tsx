import type { ReactNode } from 'react';
import type { ReviewActions } from './actions';
import { KeyButton } from './KeyButton';
import { words } from './queue-words';
import type { Reviewing } from './state';
import type { Cursor } from './use-cursor';
import type { Opened } from './use-opened';

interface WaysOfShownProps {
  readonly state: Reviewing;
  readonly actions: ReviewActions;
  readonly opened: Opened;
  readonly cursor: Cursor;
}

/** What else can be done with what is shown; nothing while it is out of sight. */
export function WaysOfShown({ state, actions, opened, cursor }: WaysOfShownProps): ReactNode {
  const { showing } = state;
  if (showing.kind === 'done' || opened.what === 'search' || opened.what === 'keys') return null;
  const later = <KeyButton name="S" label={words.later} act={actions.skip} />;
  if (showing.kind === 'one') {
    return (
      <div className="key-buttons">
        <KeyButton name="N" label={words.noFit} act={actions.noFit} />
        {later}
        <KeyButton
          name="/"
          label={words.search}
          act={() => {
            opened.open('search');
          }}
        />
      </div>
    );
  }
  const current = showing.group.entries[cursor.at];
  return (
    <div className="key-buttons">
      <KeyButton
        name="Space"
        label={current && showing.unticked.has(current.id) ? words.tickAgain : words.tick}
        isDisabled={!current}
        act={() => {
          if (current) actions.tick(current.id, showing.unticked.has(current.id));
        }}
      />
      <span className="key-hint">
        <kbd className="key">↑</kbd>
        <kbd className="key">↓</kbd>
        {words.move}
      </span>
      {later}
    </div>
  );
}
