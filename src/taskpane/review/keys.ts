/**
 * What a key does in a review. Pure, so that whoever counts keys counts those that the view takes.
 * Keys typed into a field never get here; a focused button keeps Enter and the space bar.
 */
import type { Showing } from '../../core/review/types';

/** A key as the browser tells of it: a `KeyboardEvent` is one. */
export interface Press {
  readonly key: string;
  readonly ctrlKey?: boolean;
  readonly altKey?: boolean;
  readonly metaKey?: boolean;
  /** True while a key is held down: nothing is decided by that. */
  readonly repeat?: boolean;
}

/** What a key asks for; `move` and `tick` are about the cursor in a group's list. */
export type KeyAction =
  | { readonly does: 'choose'; readonly at: number }
  | { readonly does: 'move'; readonly by: Step }
  | {
      readonly does:
        | 'accept group'
        | 'no fit'
        | 'skip'
        | 'search'
        | 'note'
        | 'undo'
        | 'follow'
        | 'keys'
        | 'tick'
        | 'write'
        | 'back';
    };

/** How far the cursor goes: `page` is what is in view. */
export type Step = 'next' | 'previous' | 'next page' | 'previous page' | 'first' | 'last';

const steps = new Map<string, Step>([
  ['ArrowDown', 'next'],
  ['ArrowUp', 'previous'],
  ['PageDown', 'next page'],
  ['PageUp', 'previous page'],
  ['Home', 'first'],
  ['End', 'last'],
]);

const anywhere = new Map<string, KeyAction>([
  ['z', { does: 'undo' }],
  ['f', { does: 'follow' }],
  ['?', { does: 'keys' }],
  ['escape', { does: 'back' }],
]);

const inGroup = new Map<string, KeyAction>([
  ['enter', { does: 'accept group' }],
  [' ', { does: 'tick' }],
  ['s', { does: 'skip' }],
]);

const inOne = new Map<string, KeyAction>([
  ['n', { does: 'no fit' }],
  ['s', { does: 'skip' }],
  ['/', { does: 'search' }],
  ['c', { does: 'note' }],
]);

/**
 * What a key does while this is shown; undefined when it is none of ours. Keys pressed together with
 * Ctrl, Alt or Meta belong to Excel and the system. Held down, only the cursor goes on moving.
 */
export function actionFor(press: Press, showing: Showing): KeyAction | undefined {
  if (press.ctrlKey || press.altKey || press.metaKey) return undefined;
  const by = showing.kind === 'group' ? steps.get(press.key) : undefined;
  if (by) return { does: 'move', by };
  if (press.repeat) return undefined;
  const key = press.key.toLowerCase();
  return anywhere.get(key) ?? ofShown(key, showing);
}

function ofShown(key: string, showing: Showing): KeyAction | undefined {
  switch (showing.kind) {
    case 'group':
      return inGroup.get(key);
    case 'one':
      return inOne.get(key) ?? chosen(key, showing.candidates.length);
    case 'done':
      return key === 'enter' ? { does: 'write' } : undefined;
  }
}

/** Enter takes the first; where there is none it opens the search, which is the way on. */
function chosen(key: string, candidates: number): KeyAction | undefined {
  if (key === 'enter') return candidates > 0 ? { does: 'choose', at: 0 } : { does: 'search' };
  if (!/^[1-5]$/u.test(key)) return undefined;
  const at = Number(key) - 1;
  return at < candidates ? { does: 'choose', at } : undefined;
}

/** Where the cursor comes to, of `count` rows with `page` in view. */
export function stepFrom(at: number, by: Step, count: number, page: number): number {
  const to = target(at, by, count, page);
  return Math.max(0, Math.min(count - 1, to));
}

function target(at: number, by: Step, count: number, page: number): number {
  switch (by) {
    case 'next':
      return at + 1;
    case 'previous':
      return at - 1;
    case 'next page':
      return at + page;
    case 'previous page':
      return at - page;
    case 'first':
      return 0;
    case 'last':
      return count - 1;
  }
}

/** A line of the help: keys as they are printed, and what they are for, by its name in the words. */
export interface KeyLine {
  readonly keys: readonly string[];
  readonly help: KeyHelp;
}

export type KeyHelp =
  | 'choose'
  | 'first'
  | 'noFit'
  | 'skip'
  | 'search'
  | 'note'
  | 'accept'
  | 'move'
  | 'tick'
  | 'undo'
  | 'follow'
  | 'keys'
  | 'back';

export const keysForOne: readonly KeyLine[] = [
  { keys: ['1', '5'], help: 'choose' },
  { keys: ['Enter'], help: 'first' },
  { keys: ['N'], help: 'noFit' },
  { keys: ['S'], help: 'skip' },
  { keys: ['/'], help: 'search' },
  { keys: ['C'], help: 'note' },
];

export const keysForGroup: readonly KeyLine[] = [
  { keys: ['Enter'], help: 'accept' },
  { keys: ['↑', '↓'], help: 'move' },
  { keys: ['Space'], help: 'tick' },
  { keys: ['S'], help: 'skip' },
];

export const keysAnywhere: readonly KeyLine[] = [
  { keys: ['Z'], help: 'undo' },
  { keys: ['F'], help: 'follow' },
  { keys: ['?'], help: 'keys' },
  { keys: ['Esc'], help: 'back' },
];
