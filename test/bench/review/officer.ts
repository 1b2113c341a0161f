/**
 * A scripted officer who knows what each title is, and goes through a whole session by keyboard:
 * the shortest way to the right role that the keys offer, and no thinking about anything else.
 */
import type { Session } from '../../../src/core/review/session';
import type { Candidate, Entry, Showing } from '../../../src/core/review/types';
import type { About, Act, Way } from './acts';
import { Keyboard } from './keyboard';
import { isRight, type Answer } from './truth';

/** What the officer knows. */
export interface Known {
  answerOf(entry: Entry): Answer;
  /** Title of a role of the set. */
  labelOf(role: string): string;
}

export interface Played {
  readonly acts: readonly Act[];
  readonly times: Times;
}

/** Milliseconds of the session's own work, one for each key. */
export interface Times {
  /** Keys in the search box. */
  readonly searching: readonly number[];
  readonly others: readonly number[];
}

type Group = Extract<Showing, { kind: 'group' }>;
type One = Extract<Showing, { kind: 'one' }>;

/** Goes on until nothing is shown. @throws when the session stands still */
export function play(session: Session, known: Known): Played {
  const officer = new Officer(session, known);
  const acts: Act[] = [];
  for (;;) {
    const { version } = session;
    const shown = session.showing();
    if (shown.kind === 'done') return { acts, times: officer.times };
    acts.push(shown.kind === 'group' ? officer.settleGroup(shown) : officer.settleOne(shown));
    if (session.version === version) throw new Error('Rolecheck: the review stands still');
  }
}

class Officer {
  private readonly keyboard: Keyboard;

  constructor(
    session: Session,
    private readonly known: Known,
  ) {
    this.keyboard = new Keyboard(session);
  }

  get times(): Times {
    return this.keyboard.times;
  }

  /** Unticks what is wrong, going down the list, and accepts the rest. */
  settleGroup({ group }: Group): Act {
    const before = this.keyboard.pressed;
    const isRightIn = (entry: Entry): boolean => isRight(group.role, this.known.answerOf(entry));
    let at = 0;
    group.entries.forEach((entry, place) => {
      if (isRightIn(entry)) return;
      for (; at < place; at++) this.keyboard.press('ArrowDown');
      this.keyboard.press(' ');
    });
    this.keyboard.press('Enter');
    const settled = group.entries.filter(isRightIn);
    return {
      way: 'group',
      keys: this.keyboard.pressed - before,
      titles: settled.length,
      posts: settled.reduce((posts, { rows }) => posts + rows.length, 0),
    };
  }

  settleOne({ entry, candidates }: One): Act {
    const before = this.keyboard.pressed;
    const answer = this.known.answerOf(entry);
    const { way, from } = this.decide(candidates, answer);
    const about: About = { text: entry.text, band: entry.band, role: answer.role, from };
    const isSettled = way !== 'skip';
    return {
      way,
      keys: this.keyboard.pressed - before,
      titles: Number(isSettled),
      posts: isSettled ? entry.rows.length : 0,
      about,
    };
  }

  private decide(
    candidates: readonly Candidate[],
    answer: Answer,
  ): { readonly way: Way; readonly from: string } {
    const at = candidates.findIndex(({ role }) => isRight(role, answer));
    const from = candidates[at]?.from ?? '';
    if (at === 0) return this.pressing('Enter', 'Enter', from);
    if (at > 0) return this.pressing(String(at + 1), '1–5', from);
    if (answer.role === '') return this.pressing('n', 'N', '');
    return { way: this.search(answer) ? 'search' : this.giveUp(), from: '' };
  }

  private pressing(
    key: string,
    way: Way,
    from: string,
  ): { readonly way: Way; readonly from: string } {
    this.keyboard.press(key);
    return { way, from };
  }

  /** Types the role's title until the role is among what is shown, and takes it. */
  private search(answer: Answer): boolean {
    this.keyboard.press('/');
    for (const letter of this.known.labelOf(answer.role)) {
      this.keyboard.press(letter);
      const place = this.keyboard.found.findIndex(({ role }) => isRight(role, answer));
      if (place < 0) continue;
      for (let at = 0; at < place; at++) this.keyboard.press('ArrowDown');
      this.keyboard.press('Enter');
      return true;
    }
    return false;
  }

  private giveUp(): Way {
    this.keyboard.press('Escape');
    this.keyboard.press('s');
    return 'skip';
  }
}
