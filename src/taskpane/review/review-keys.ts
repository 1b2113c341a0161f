import type { KeyboardEvent, RefObject } from 'react';
import type { ReviewActions } from './actions';
import { actionFor, type KeyAction } from './keys';
import type { Reviewing } from './state';
import type { Cursor } from './use-cursor';
import type { Opened } from './use-opened';

interface KeyParts {
  readonly state: Reviewing;
  readonly actions: ReviewActions;
  readonly opened: Opened;
  readonly cursor: Cursor;
  /** A group's list: it gets the focus when its keys are used, so that they are heard. */
  readonly list: RefObject<HTMLElement | null>;
}

/** Does what a key asks for that has bubbled up to the view, wherever in it the focus is. */
export function pressKey(event: KeyboardEvent, parts: KeyParts): void {
  if (event.defaultPrevented || event.nativeEvent.isComposing) return;
  if (isOthers(event.target, event.key)) return;
  const action = actionFor(event, parts.state.showing);
  if (!action || !isOpenFor(action, parts.opened)) return;
  event.preventDefault();
  perform(action, parts);
}

/** Fields take every key; buttons and links take Enter and the space bar; boxes take the space bar. */
export function isOthers(target: EventTarget, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement && target.type === 'checkbox') return key === ' ';
  if (target.closest('input, textarea, select, [contenteditable]')) return true;
  return (key === 'Enter' || key === ' ') && target.closest('button, a, summary') !== null;
}

/** What is out of sight behind the search or the keys is not decided on. */
function isOpenFor({ does }: KeyAction, { what }: Opened): boolean {
  return (
    what === null || what === 'note' || does === 'back' || (what === 'keys' && does === 'keys')
  );
}

function perform(action: KeyAction, { state, actions, opened, cursor, list }: KeyParts): void {
  switch (action.does) {
    case 'choose':
      actions.choose(action.at);
      return;
    case 'accept group':
      actions.acceptGroup();
      return;
    case 'no fit':
      actions.noFit();
      return;
    case 'skip':
      actions.skip();
      return;
    case 'undo':
      if (state.canUndo) actions.undo();
      return;
    case 'follow':
      actions.follow(!state.follows);
      return;
    case 'write':
      actions.openWriteBack();
      return;
    case 'search':
    case 'note':
      opened.open(action.does);
      return;
    case 'keys':
      if (opened.what === 'keys') opened.close();
      else opened.open('keys');
      return;
    case 'back':
      if (opened.what === null) actions.leave();
      else opened.close();
      return;
    case 'move':
      focusOn(list.current);
      cursor.move(action.by);
      return;
    case 'tick':
      focusOn(list.current);
      tickCurrent(state, actions, cursor);
  }
}

function focusOn(list: HTMLElement | null): void {
  list?.focus({ preventScroll: true });
  list?.scrollIntoView({ block: 'nearest' });
}

function tickCurrent({ showing }: Reviewing, actions: ReviewActions, cursor: Cursor): void {
  if (showing.kind !== 'group') return;
  const entry = showing.group.entries[cursor.at];
  if (entry) actions.tick(entry.id, showing.unticked.has(entry.id));
}
