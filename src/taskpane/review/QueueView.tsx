import { useRef, type ReactNode } from 'react';
import type { Showing } from '../../core/review/types';
import { Live } from '../parts/Live';
import type { ReviewActions } from './actions';
import { Done } from './Done';
import { GroupCard } from './GroupCard';
import { KeysHelp } from './KeysHelp';
import { OneTitle } from './OneTitle';
import { QueueAside } from './QueueAside';
import { QueueFoot } from './QueueFoot';
import { QueueRemarks } from './QueueRemarks';
import { QueueTop } from './QueueTop';
import { nextSaid, words } from './queue-words';
import { pressKey } from './review-keys';
import type { Reviewing } from './state';
import { useCursor } from './use-cursor';
import { useNextHeading } from './use-next-heading';
import { useOpened } from './use-opened';
import './review.css';

interface QueueViewProps {
  readonly state: Reviewing;
  readonly actions: ReviewActions;
}

/** The queue of a review: one thing at a time, by keys, by mouse, or read aloud. */
export function QueueView({ state, actions }: QueueViewProps): ReactNode {
  const { showing } = state;
  const view = useRef<HTMLElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const shown = nameOf(showing);
  const opened = useOpened(shown);
  useNextHeading(view, opened.what === null ? shown : null);
  const cursor = useCursor(showing);
  const said = state.said === '' ? '' : `${state.said} ${nextSaid(showing)}`;
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys bubble up to here from whatever has the focus
    <section
      ref={view}
      className="review"
      aria-label={words.review}
      // A press beside everything leaves the keys here.
      tabIndex={-1}
      onKeyDown={(event) => {
        pressKey(event, { state, actions, opened, cursor, list });
      }}
    >
      <Live says={said.trim()} />
      <QueueTop state={state} actions={actions} />
      <QueueRemarks state={state} actions={actions} />
      {opened.what === 'keys' ? (
        <KeysHelp close={opened.close} />
      ) : (
        <>
          {showing.kind === 'group' && (
            <GroupCard showing={showing} actions={actions} cursor={cursor} list={list} />
          )}
          {showing.kind === 'one' && (
            <OneTitle showing={showing} decided={state.decided} actions={actions} opened={opened} />
          )}
          {showing.kind === 'done' && <Done state={state} actions={actions} />}
        </>
      )}
      <QueueAside state={state} actions={actions} />
      <QueueFoot state={state} actions={actions} opened={opened} cursor={cursor} />
    </section>
  );
}

/** Another name is another thing to look at. */
function nameOf(showing: Showing): string {
  switch (showing.kind) {
    case 'group':
      return `group ${showing.group.id}`;
    case 'one':
      return `one ${showing.entry.id}`;
    case 'done':
      return 'done';
  }
}
