/** Any keys in any order, against a model that works everything out anew from what was pressed. */
import fc from 'fast-check';
import { DecisionLog } from '../../../src/core/review/log';
import { Session, type Phase } from '../../../src/core/review/session';
import type { Entry, Showing } from '../../../src/core/review/types';
import { candidate, queueOf, roleOf, sets, stampOf, tableCoder, type Answer } from './table-coder';

/** Titles of one group share a digit; `Cleaner` and `Cleaner - x` are similar. */
const TABLE = new Map<string, Answer>([
  ['Cleaner', { digit: '1', band: 'Sure' }],
  ['Cleaner - a', { digit: '1', band: 'Sure' }],
  ['Cleaner - b', { digit: '1', band: 'Sure' }],
  ['Domestic', { digit: '1', band: 'Sure' }],
  ['Cook', { digit: '2', band: 'Sure' }],
  ['Cook - a', { digit: '2', band: 'Likely', others: '3' }],
  ['Driver', { digit: '3', band: 'Unsure', others: '45' }],
  ['Driver - a', { digit: '3', band: 'Likely' }],
  ['Porter', { digit: '', band: 'None' }],
]);
const coder = tableCoder(({ title }) => TABLE.get(title) ?? { digit: '', band: 'None' });
const posts = [...TABLE.keys()].flatMap((title, at) => Array(20 - at).fill({ title }));
const queue = queueOf(posts, coder);
const titles = queue.entries.map(({ text }) => text);

type Key =
  | { readonly key: 'tick'; readonly at: number; readonly on: boolean }
  | { readonly key: 'choose'; readonly digit: string }
  | { readonly key: 'goTo'; readonly at: number }
  | { readonly key: 'turnTo'; readonly phase: Phase }
  | { readonly key: 'accept' | 'noFit' | 'takeBack' | 'skip' | 'bringBack' | 'undo' };

const keys: fc.Arbitrary<readonly Key[]> = fc.array(
  fc.oneof(
    fc.record({ key: fc.constant('tick' as const), at: fc.nat(8), on: fc.boolean() }),
    fc.record({ key: fc.constant('choose' as const), digit: fc.constantFrom('1', '2', '9') }),
    fc.record({ key: fc.constant('goTo' as const), at: fc.nat(8) }),
    fc.record({
      key: fc.constant('turnTo' as const),
      phase: fc.constantFrom<Phase>('groups', 'single'),
    }),
    fc.record({
      key: fc.constantFrom(
        ...(['accept', 'accept', 'noFit', 'skip', 'bringBack', 'undo', 'undo'] as const),
        'takeBack',
      ),
    }),
  ),
  { maxLength: 40 },
);

/** By title, the role decided, `none` where no code fits. */
type Decided = ReadonlyMap<string, string>;

describe('any keys in any order', () => {
  it('leave what was decided and not undone, and nothing else', () => {
    fc.assert(
      fc.property(keys, (pressed) => {
        const log = new DecisionLog();
        const session = new Session(queue, log, coder, sets, stampOf());
        const past: Decided[] = [new Map()];
        for (const key of pressed) {
          const before = session.showing();
          const now = past.at(-1) ?? new Map<string, string>();
          const next = decidedAfter(key, before, now);
          press(session, key);
          if (key.key === 'undo' && past.length > 1) past.pop();
          else if (next !== undefined) past.push(next);
          isAsDecided(session, past.at(-1) ?? new Map(), log);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('show at every time what is to be shown, and count it', () => {
    fc.assert(
      fc.property(keys, (pressed) => {
        const session = new Session(queue, new DecisionLog(), coder, sets, stampOf());
        const skipped = new Set<string>();
        for (const key of pressed) {
          const before = session.showing();
          const wasDecided = new Set(titles.filter((title) => isDecided(session, title)));
          press(session, key);
          if (key.key === 'bringBack') skipped.clear();
          if (key.key === 'skip') for (const title of shownIn(before)) skipped.add(title);
          for (const title of titles) {
            const changed = wasDecided.has(title) !== isDecided(session, title);
            if (changed || isDecided(session, title)) skipped.delete(title);
          }
          const { titles: counted, posts: ofPosts, left, ...progress } = session.progress();
          const decided = queue.entries.filter((entry) => session.isDecided(entry));
          expect(counted).toEqual({ done: decided.length, of: titles.length });
          expect(ofPosts.done).toBe(decided.reduce((sum, { rows }) => sum + rows.length, 0));
          expect(progress.skipped).toBe(skipped.size);
          isShownRightly(session, key, left, skipped);
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** What is decided after a key; undefined when it enters nothing. */
function decidedAfter(key: Key, showing: Showing, now: Decided): Decided | undefined {
  const next = new Map(now);
  if (key.key === 'accept' && showing.kind === 'group') {
    for (const { id, text } of showing.group.entries) {
      if (!showing.unticked.has(id)) next.set(text, showing.group.role);
    }
    return next.size === now.size ? undefined : next;
  }
  if (key.key === 'takeBack' && showing.kind === 'one') {
    return next.delete(showing.entry.text) ? next : undefined;
  }
  if (showing.kind !== 'one' || (key.key !== 'choose' && key.key !== 'noFit')) return undefined;
  const role = key.key === 'choose' ? roleOf(key.digit) : 'none';
  if (now.get(showing.entry.text) === role) return undefined;
  return next.set(showing.entry.text, role);
}

function press(session: Session, key: Key): void {
  switch (key.key) {
    case 'tick':
      session.tick(queue.entries[key.at]?.id ?? '', key.on);
      break;
    case 'choose':
      session.choose(candidate(key.digit), 'chosen');
      break;
    case 'goTo':
      session.goTo(queue.entries[key.at]?.id ?? '');
      break;
    case 'turnTo':
      session.turnTo(key.phase);
      break;
    case 'accept':
      session.acceptGroup();
      break;
    default:
      session[key.key]();
  }
}

function isAsDecided(session: Session, decided: Decided, log: DecisionLog): void {
  const found = new Map<string, string>();
  for (const entry of queue.entries) {
    const decision = session.decisionOn(entry);
    if (decision) found.set(entry.text, decision.role || 'none');
  }
  expect(found).toEqual(new Map(titles.flatMap((title) => entryOf(decided, title))));
  expect(log.standing().length).toBe(found.size);
}

function entryOf(decided: Decided, title: string): [string, string][] {
  const role = decided.get(title);
  return role === undefined ? [] : [[title, role]];
}

function shownIn(showing: Showing): readonly string[] {
  if (showing.kind === 'group') return showing.group.entries.map(({ text }) => text);
  return showing.kind === 'one' ? [showing.entry.text] : [];
}

function isDecided(session: Session, title: string): boolean {
  return queue.entries.some((entry) => entry.text === title && session.isDecided(entry));
}

/** Overruled on a similar title: by the plainest way to say it. */
function isContradicted(session: Session, { text, essence }: Entry): boolean {
  const proposed = TABLE.get(text)?.digit ?? '';
  return queue.entries.some((other) => {
    const decision = session.decisionOn(other);
    return (
      other.text !== text &&
      other.essence === essence &&
      TABLE.get(other.text)?.digit === proposed &&
      decision !== undefined &&
      decision.role !== roleOf(proposed)
    );
  });
}

function isShownRightly(
  session: Session,
  { key }: Key,
  left: { readonly groups: number; readonly single: number },
  skipped: ReadonlySet<string>,
): void {
  const showing = session.showing();
  const open = titles.filter((title) => !isDecided(session, title) && !skipped.has(title));
  if (showing.kind === 'done') expect(open).toEqual([]);
  if (key === 'goTo' || key === 'undo' || key === 'tick') return;
  if (showing.kind === 'group') {
    expect(session.phase()).toBe('groups');
    for (const entry of showing.group.entries) {
      expect(session.isDecided(entry)).toBe(false);
      expect(skipped.has(entry.text)).toBe(false);
      expect(entry.band).toBe('Sure');
      expect(isContradicted(session, entry)).toBe(false);
    }
  }
  expect(left.groups + left.single === 0).toBe(open.length === 0);
}
