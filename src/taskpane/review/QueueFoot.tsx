import { Button, Checkbox } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Showing } from '../../core/review/types';
import type { ReviewActions } from './actions';
import { Key } from './Key';
import { KeyButton } from './KeyButton';
import { WaysOfShown } from './WaysOfShown';
import { acceptSaid, codeSaid, words } from './queue-words';
import type { Reviewing } from './state';
import type { Cursor } from './use-cursor';
import type { Opened } from './use-opened';

interface QueueFootProps {
  readonly state: Reviewing;
  readonly actions: ReviewActions;
  readonly opened: Opened;
  readonly cursor: Cursor;
}

/** The one thing to do next, the way back, and the ways on: in view whatever is above. */
export function QueueFoot({ state, actions, opened, cursor }: QueueFootProps): ReactNode {
  const { showing, follows, canUndo } = state;
  return (
    <div className="review-foot">
      {(opened.what === null || opened.what === 'note') && (
        <NextThing showing={showing} actions={actions} opened={opened} />
      )}
      <WaysOfShown state={state} actions={actions} opened={opened} cursor={cursor} />
      <div className="key-buttons">
        {showing.kind === 'one' && (
          <KeyButton
            name="C"
            label={words.note}
            isExpanded={opened.what === 'note'}
            act={() => {
              opened.open('note');
            }}
          />
        )}
        <KeyButton name="Z" label={words.undo} isDisabled={!canUndo} act={actions.undo} />
        <KeyButton
          name="?"
          label={words.keys}
          isExpanded={opened.what === 'keys'}
          act={() => {
            if (opened.what === 'keys') opened.close();
            else opened.open('keys');
          }}
        />
        <Checkbox
          className="review-follow"
          label={
            <>
              <Key name="F" /> {words.follow}
            </>
          }
          title={words.followWhat}
          aria-keyshortcuts="F"
          aria-description={words.followWhat}
          checked={follows}
          onChange={(_event, { checked }) => {
            actions.follow(checked === true);
          }}
        />
      </div>
    </div>
  );
}

interface NextThingProps {
  readonly showing: Showing;
  readonly actions: ReviewActions;
  readonly opened: Opened;
}

/** What Enter does, as a button. */
function NextThing({ showing, actions, opened }: NextThingProps): ReactNode {
  const { label, act } = nextThing(showing, actions, opened);
  return (
    <Button
      appearance="primary"
      className="wide review-next"
      aria-keyshortcuts="Enter"
      onClick={act}
    >
      <span>
        <span className="review-next-key">Enter: </span>
        {label}
      </span>
    </Button>
  );
}

function nextThing(
  showing: Showing,
  actions: ReviewActions,
  opened: Opened,
): { readonly label: string; readonly act: () => void } {
  switch (showing.kind) {
    case 'group': {
      const { group, unticked } = showing;
      const ticked = group.entries.filter(({ id }) => !unticked.has(id)).length;
      return { label: acceptSaid(group, ticked), act: actions.acceptGroup };
    }
    case 'one': {
      const [first] = showing.candidates;
      return first
        ? { label: codeSaid(first), act: () => actions.choose(0) }
        : { label: words.searchAll, act: () => opened.open('search') };
    }
    case 'done':
      return { label: words.write, act: actions.openWriteBack };
  }
}
