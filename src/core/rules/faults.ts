/** Rules that failed: a fault of ours must not take the findings of the others with it. */
import { ruleKey } from './registry';
import type { Edition, NotRun, Rule } from './types';
import { words } from './words';

export class Faults {
  private readonly details = new Map<Rule, string>();

  constructor(private readonly edition: Edition) {}

  has(rule: Rule): boolean {
    return this.details.size > 0 && this.details.has(rule);
  }

  add(rule: Rule, error: unknown): void {
    this.details.set(rule, detailsOf(rule, this.edition, error));
  }

  /** As rules that did not run, each with what can be copied. */
  all(): readonly NotRun[] {
    return [...this.details].map(([rule, fault]) => ({ rule, why: words.failed, fault }));
  }
}

const PLACE = /^[\w.-]+:\d+:\d+$/u;
const MOST_PLACES = 3;

/** Which rule, and where in our code: never the error's message, in which a cell may be quoted. */
function detailsOf(rule: Rule, edition: Edition, error: unknown): string {
  const isError = error instanceof Error;
  const places = (isError ? (error.stack ?? '') : '')
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .map(
      (line) =>
        line
          .replace(')', '')
          .split(/[/\\(]/u)
          .at(-1) ?? '',
    )
    .filter((place) => PLACE.test(place))
    .slice(0, MOST_PLACES);
  const name = isError && /^[A-Z]\w{0,30}$/u.test(error.name) ? error.name : 'Error';
  return [`${ruleKey(rule)}, edition ${edition.from}: ${name}`, ...places].join(' < ');
}
