/**
 * The review's keyboard without the pane: a key does what `keys.ts` says it does, and is counted.
 * The first result of a search is the one that Enter takes; arrows go down from it.
 */
import type { Session } from '../../../src/core/review/session';
import type { Candidate, Showing } from '../../../src/core/review/types';
import { actionFor, stepFrom, type KeyAction } from '../../../src/taskpane/review/keys';

/** Rows of a group that are in view: the officer uses no key that depends on it. */
const PAGE = 10;

interface SearchField {
  readonly text: string;
  readonly found: readonly Candidate[];
  readonly cursor: number;
}

export class Keyboard {
  /** How long the session took over each key, in milliseconds: those that search, and all others. */
  readonly times = { searching: new Array<number>(), others: new Array<number>() };
  private cursor = 0;
  private field: SearchField | undefined;

  constructor(private readonly session: Session) {}

  get pressed(): number {
    return this.times.searching.length + this.times.others.length;
  }

  /** What the open search shows; empty while none is open. */
  get found(): readonly Candidate[] {
    return this.field?.found ?? [];
  }

  /** @throws when the key does nothing where it is pressed: the officer's script is wrong then */
  press(key: string): void {
    const from = performance.now();
    const shown = this.session.showing();
    const times = this.field ? this.times.searching : this.times.others;
    if (this.field) this.pressInField(this.field, key);
    else this.pressOn(shown, key);
    if (this.session.showing() !== shown) this.turned(shown, this.session.showing());
    times.push(performance.now() - from);
  }

  private pressOn(shown: Showing, key: string): void {
    const action = actionFor({ key }, shown);
    if (!action) throw new Error(`Rolecheck: "${key}" does nothing while a ${shown.kind} is shown`);
    if (shown.kind === 'group') this.inGroup(shown, action);
    else if (shown.kind === 'one') this.onOne(shown, action);
  }

  private inGroup({ group, unticked }: Shown<'group'>, action: KeyAction): void {
    if (action.does === 'move') {
      this.cursor = stepFrom(this.cursor, action.by, group.entries.length, PAGE);
    } else if (action.does === 'tick') {
      const id = group.entries[this.cursor]?.id ?? '';
      this.session.tick(id, unticked.has(id));
    } else if (action.does === 'accept group') this.session.acceptGroup();
    else throw new Error(`Rolecheck: no officer asks for "${action.does}" in a group`);
  }

  private onOne({ candidates }: Shown<'one'>, action: KeyAction): void {
    if (action.does === 'choose') this.choose(candidates[action.at], action.at === 0);
    else if (action.does === 'no fit') this.session.noFit();
    else if (action.does === 'skip') this.session.skip();
    else if (action.does === 'search') this.field = { text: '', found: [], cursor: 0 };
    else throw new Error(`Rolecheck: no officer asks for "${action.does}" of a title`);
  }

  private choose(candidate: Candidate | undefined, isFirst: boolean): void {
    if (candidate) this.session.choose(candidate, isFirst ? 'first accepted' : 'chosen');
  }

  private pressInField({ text, found, cursor }: SearchField, key: string): void {
    if (key === 'Escape') this.field = undefined;
    else if (key === 'ArrowDown') {
      this.field = { text, found, cursor: Math.min(cursor + 1, found.length - 1) };
    } else if (key === 'Enter') {
      const candidate = found[cursor];
      if (candidate) this.session.choose(candidate, 'searched');
    } else {
      const typed = text + key;
      this.field = { text: typed, found: this.session.search(typed), cursor: 0 };
    }
  }

  /** Something else is shown: the cursor stands at its top, unless it is the same group, ticked anew. */
  private turned(before: Showing, now: Showing): void {
    if (before.kind === 'group' && now.kind === 'group' && before.group.id === now.group.id) return;
    this.cursor = 0;
    this.field = undefined;
  }
}

type Shown<Kind extends Showing['kind']> = Extract<Showing, { kind: Kind }>;
