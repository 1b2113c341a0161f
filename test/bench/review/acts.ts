/** What a scripted run consists of: acts, each some keys long, most of them settling titles. */

/** How an act settled what it settled. */
export type Way =
  'group' | 'Enter' | '1–5' | 'search' | 'N' | 'skip' | 'typed' | 'pasted' | 'left empty';

export interface Act {
  readonly way: Way;
  /** Keys pressed for it, the one that decides included. */
  readonly keys: number;
  /** Titles that it settled, and the posts that have them: none when it put something off. */
  readonly titles: number;
  readonly posts: number;
  /** What the act was about, where it was about one title. */
  readonly about?: About;
}

export interface About {
  readonly text: string;
  readonly band: string;
  /** The role that the officer was after; empty for none. */
  readonly role: string;
  /** Where the choice came from; empty when it was not among what was offered. */
  readonly from: string;
}

export interface Totals {
  readonly acts: number;
  readonly keys: number;
  readonly titles: number;
  readonly posts: number;
}

export function totals(acts: readonly Act[]): Totals {
  return {
    acts: acts.length,
    keys: sum(acts, ({ keys }) => keys),
    titles: sum(acts, ({ titles }) => titles),
    posts: sum(acts, ({ posts }) => posts),
  };
}

/** Posts settled by acts that were over when so many keys had been pressed. */
export function postsAfter(acts: readonly Act[], keys: number): number {
  let pressed = 0;
  let posts = 0;
  for (const act of acts) {
    pressed += act.keys;
    if (pressed > keys) break;
    posts += act.posts;
  }
  return posts;
}

export function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
