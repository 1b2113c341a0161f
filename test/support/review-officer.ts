/** An officer for the whole-page test: uses every key that there is, in turn, and remembers why. */
import type { Page } from 'playwright-core';
import { paneFrame } from './pane-keys';
import { press, type Shown } from './review';

/** A title that was decided by itself, and how; the codes are as the pane called them. */
export interface Taken {
  readonly title: string;
  readonly how: 'first accepted' | 'chosen' | 'searched' | 'no code fits';
  readonly code: string;
  readonly note: string;
}

export interface Reviewed {
  readonly taken: readonly Taken[];
  /** Keys that were pressed, letters in the search and the note included. */
  readonly keys: number;
  /** Groups of which something was unticked. */
  readonly unticked: number;
  readonly skipped: number;
  readonly undone: number;
}

const SEARCHED = 'cook';

export class Officer {
  private readonly taken: Taken[] = [];
  private keys = 0;
  private groups = 0;
  private ones = 0;
  private unticked = 0;
  private readonly skipped = new Set<string>();
  private undone = 0;

  constructor(private readonly page: Page) {}

  /** Goes on from what is shown until nothing is; what was left for later comes again at the end. */
  async review(start: Shown): Promise<Reviewed> {
    let now = start;
    while (now.kind !== 'done')
      now = await (now.kind === 'group' ? this.group(now) : this.one(now));
    const { taken, keys, unticked, skipped, undone } = this;
    return { taken, keys, unticked, skipped: skipped.size, undone };
  }

  private async press(key: string, before: Shown): Promise<Shown> {
    this.keys += 1;
    return press(this.page, key, before);
  }

  /** Unticks the second title of every fourth group; the first is unticked and ticked again. */
  private async group(at: Shown): Promise<Shown> {
    let now = at;
    if (at.titles > 2 && this.groups++ % 4 === 0) {
      now = await this.press(' ', now);
      now = await this.press(' ', now);
      // The cursor is no part of what is compared: it has arrived when the next key is right.
      await this.type('ArrowDown');
      now = await this.press(' ', now);
      this.unticked += 1;
    }
    return this.press('Enter', now);
  }

  private one(now: Shown): Promise<Shown> {
    const at = this.ones++;
    if (now.candidates.length === 0 || at % 29 === 11)
      return this.decide('n', now, 'no code fits', '');
    if (at % 17 === 3) return this.search(now);
    if (at % 23 === 5) return this.withNote(now, `Agreed ${String(1000 + at)}`);
    if (at % 19 === 7) return this.again(now);
    if (at % 31 === 13 && !this.skipped.has(now.title)) return this.later(now);
    const [, second] = now.candidates;
    if (at % 5 === 2 && second !== undefined) return this.decide('2', now, 'chosen', second);
    return this.first(now);
  }

  private first(now: Shown, note = ''): Promise<Shown> {
    return this.decide('Enter', now, 'first accepted', now.candidates[0] ?? '', note);
  }

  private async decide(
    key: string,
    now: Shown,
    how: Taken['how'],
    code: string,
    note = '',
  ): Promise<Shown> {
    const next = await this.press(key, now);
    this.taken.push({ title: now.title, how, code, note });
    return next;
  }

  private async search(now: Shown): Promise<Shown> {
    await this.type('/');
    for (const letter of SEARCHED) await this.type(letter);
    const first = paneFrame(this.page).locator('.found .candidate-code').first();
    await first.waitFor();
    const open = await shownFound(this.page, SEARCHED);
    return this.decide('Enter', { ...now, candidates: [] }, 'searched', open);
  }

  private async withNote(now: Shown, note: string): Promise<Shown> {
    await this.type('c');
    for (const letter of note) await this.type(letter);
    await this.type('Enter');
    return this.first(now, note);
  }

  /** Decides, takes that back, and decides otherwise. */
  private async again(now: Shown): Promise<Shown> {
    const next = await this.press('Enter', now);
    const back = await this.press('z', next);
    this.undone += 1;
    if (back.title !== now.title) throw new Error(`Rolecheck: Z showed ${back.title}`);
    return this.decide('n', back, 'no code fits', '');
  }

  private later(now: Shown): Promise<Shown> {
    this.skipped.add(now.title);
    return this.press('s', now);
  }

  /** A key that changes nothing of what is compared. */
  private async type(key: string): Promise<void> {
    this.keys += 1;
    await this.page.keyboard.press(key);
  }
}

/** The first code found, once the box holds what was typed: each letter has arrived. */
async function shownFound(page: Page, text: string): Promise<string> {
  const frame = paneFrame(page);
  await frame.waitForFunction(
    (typed) => document.querySelector<HTMLInputElement>('.review-search input')?.value === typed,
    text,
  );
  return frame.locator('.found .candidate-code').first().innerText();
}
