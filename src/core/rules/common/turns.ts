/** Long work over the rows of a file, which lets others have a turn now and then. */

/** Gives `undefined` whenever others may have a turn, and returns what was made. */
export type Turns<T> = Generator<undefined, T, undefined>;

/** Does the work at once: where nobody waits for a turn. */
export function atOnce<T>(work: Generator<unknown, T, undefined>): T {
  for (let step = work.next(); ; step = work.next()) if (step.done === true) return step.value;
}

/** A power of two; so many rows take a few milliseconds at most. */
const ROWS_A_TURN = 1024;

/** True for a row before which others are to have a turn: `if (isTurn(at)) yield undefined;`. */
export function isTurn(at: number): boolean {
  return at % ROWS_A_TURN === ROWS_A_TURN - 1;
}
