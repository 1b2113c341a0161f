/** Passes in one process: every contestant in turn, several rounds, each made afresh every time. */
import type { CodingData, Post } from '../../../src/core/coding/types';
import { perSecond } from '../figures/spread';
import type { Ask, Contestant } from './contestants';
import { askAll, askedOf, FIRST, timed } from './pass';

export interface Warm {
  /** Milliseconds for the list. */
  readonly pass: number;
  /** Titles a second, alike ones counted once each. */
  readonly rate: number;
}

/** Asked before every pass: each title so often, or until so many milliseconds are over. */
const WARMING = { times: 3, milliseconds: 1500 };

/** One pass over a list, by a contestant made for it, so that no answer can be remembered. */
function warmPass(contestant: Contestant, data: CodingData, posts: readonly Post[]): Warm {
  const asked = askedOf(contestant, posts);
  warmUp(contestant.build(data), asked);
  const ask = contestant.build(data);
  ask(FIRST);
  let answered = 0;
  const pass = timed(() => {
    answered = askAll(ask, asked).length;
  });
  return { pass, rate: perSecond(answered, pass) };
}

/**
 * Until what runs often has been compiled. Before every pass, because V8 throws away again what has
 * not run for a while, and the slow ones take a while.
 */
function warmUp(ask: Ask, posts: readonly Post[]): void {
  const end = performance.now() + WARMING.milliseconds;
  for (let time = 0; time < WARMING.times; time++) {
    for (const post of posts) {
      if (performance.now() > end) return;
      ask(post);
    }
  }
}

/**
 * Rounds of all contestants: what disturbs the machine for a while disturbs them all alike, so that
 * the ratio within a round can be trusted more than the times.
 */
export function warmRounds(
  contestants: readonly Contestant[],
  data: CodingData,
  posts: readonly Post[],
  rounds: number,
): ReadonlyMap<Contestant, readonly Warm[]> {
  const measured = new Map<Contestant, Warm[]>(contestants.map((one) => [one, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [one, passes] of measured) passes.push(warmPass(one, data, posts));
  }
  return measured;
}
