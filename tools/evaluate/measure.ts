/** Asks an engine for every title of a set, and notes what it answers and how fast. */
import { Random } from '../make-sample/random';
import { NO_ROLE, agrees, type Target } from './target';
import type { Answered, Engine } from './engines';
import type { Labelled } from './labelled';

/** A labelled title, and whether the index of the engine measured lacks it. */
export interface Asked extends Labelled {
  readonly isNew: boolean;
}

export interface Judged {
  readonly item: Asked;
  readonly answer: Answered;
  /** The whole code is right. */
  readonly right: boolean;
  /** A right code is among the choices offered. */
  readonly offered: boolean;
  /** The confidence, under the name that the counting functions use. */
  readonly score: number;
}

export interface Measured {
  readonly engine: string;
  readonly target: Target;
  readonly rows: readonly Judged[];
  readonly titlesPerSecond: number;
}

/** Any number will do, but it stays: the same titles are picked for ever. */
const SEED = 2020;

/** Milliseconds on a clock of one's choice. */
type Clock = () => number;

export function measure(
  engine: Engine,
  items: readonly Asked[],
  target: Target,
  clock: Clock = () => performance.now(),
): Measured {
  const asked = engine.sample === undefined ? items : sampleOf(items, engine.sample);
  // Engines build what they search with when they are first asked; that is no part of the speed.
  engine.answer({ title: 'Warm up the engine' });
  const started = clock();
  const answers = asked.map((item) => engine.answer(item.post));
  const seconds = (clock() - started) / 1000;
  return {
    engine: nameOf(engine, asked.length, items.length),
    target,
    rows: asked.flatMap((item, at) => {
      const answer = answers[at];
      return answer === undefined ? [] : [judge(item, answer, target)];
    }),
    titlesPerSecond: asked.length / seconds,
  };
}

function judge(item: Asked, answer: Answered, target: Target): Judged {
  const isRight = (code: string): boolean => agrees(target, code, item.right, 4);
  return {
    item,
    answer,
    right: isRight(answer.code),
    offered: answer.choices.some(isRight),
    score: answer.score,
  };
}

/** Says in the row of an engine that it was not asked everything, and why. */
function nameOf({ name }: Engine, asked: number, all: number): string {
  return asked === all ? name : `${name} (slow: ${String(asked)} of ${String(all)} titles)`;
}

/** Some of the items by lot, the same ones every time, in the order they stand in. */
export function sampleOf<T>(items: readonly T[], size: number): readonly T[] {
  if (items.length <= size) return items;
  const drawn = new Set(new Random(SEED).shuffled(items.map((_, at) => at)).slice(0, size));
  return items.filter((_, at) => drawn.has(at));
}

/** Whether the label says that no role fits. */
export function fitsNone(item: Labelled): boolean {
  return item.right[0] === NO_ROLE;
}

/** Titles that were given a code. */
export function givenCode(rows: readonly Judged[]): Judged[] {
  return rows.filter(({ answer }) => answer.code !== '');
}
