/** What several rules of a part want to know of all rows together, worked out once a run. */
import type { Facts, Rows } from '../types';
import type { Turns } from './turns';

/**
 * Remembers what was made of the rows for as long as the run's facts are there.
 *
 * @param make what it returns must depend on the facts and the rows alone
 */
export function sharedByRules<T extends object>(
  make: (facts: Facts, rows: Rows) => T,
): (facts: Facts, rows: Rows) => T {
  const made = new OfRuns<T>();
  return (facts, rows) => made.get(facts, rows) ?? made.set(facts, rows, make(facts, rows));
}

/** The same for what takes so long that others must have a turn meanwhile. */
export function sharedInTurns<T extends object>(
  make: (facts: Facts, rows: Rows) => Turns<T>,
): (facts: Facts, rows: Rows) => Turns<T> {
  const made = new OfRuns<T>();
  return function* (facts, rows) {
    return made.get(facts, rows) ?? made.set(facts, rows, yield* make(facts, rows));
  };
}

/** Things by run and rows; a run is known by its facts, and nothing outlives them. */
class OfRuns<T extends object> {
  private readonly runs = new WeakMap<Facts, WeakMap<Rows, T>>();

  get(facts: Facts, rows: Rows): T | undefined {
    return this.runs.get(facts)?.get(rows);
  }

  set(facts: Facts, rows: Rows, is: T): T {
    const ofRun = this.runs.get(facts) ?? new WeakMap<Rows, T>();
    this.runs.set(facts, ofRun.set(rows, is));
    return is;
  }
}
