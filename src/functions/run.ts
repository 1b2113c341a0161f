/**
 * Runs the body of a function: at once when everything is loaded, and a long list in slices.
 *
 * Bodies and data are loaded when the first function is called, so that opening the pane does not
 * wait for them; until then, and only then, a call is answered later.
 */
import type { Answers } from '../core/answers/answer';
import type { Steps } from '../core/answers/coding';
import { getEngine, type Engine } from '../data/engine';
import type * as Bodies from './bodies';
import { toCells, type Cells } from './to-excel';

/**
 * Distinct posts coded before others get a turn. Few formulas have more, and Excel puts a runtime
 * down that does not answer for five seconds.
 */
const AT_ONCE = 500;

/** Said when a file of the add-in cannot be fetched from where it is hosted. */
const NOT_LOADED = 'Rolecheck could not load its data. Close the workbook and open it again.';

/** Asks a body, and gets answers, or steps that lead to them. */
export type Ask = (bodies: typeof Bodies, engine: Engine) => Answers | Steps;

interface Loaded {
  readonly bodies: typeof Bodies;
  readonly engine: Engine;
}

let loaded: Loaded | undefined;

/** Answers a call. A promise only while things are being loaded, or for a very long list. */
export function run(ask: Ask): Cells | Promise<Cells> {
  return loaded ? answered(ask(loaded.bodies, loaded.engine)) : whenLoaded(ask);
}

async function whenLoaded(ask: Ask): Promise<Cells> {
  try {
    loaded ??= await load();
  } catch {
    return toCells([[{ ok: false, error: '#N/A', message: NOT_LOADED }]]);
  }
  return answered(ask(loaded.bodies, loaded.engine));
}

async function load(): Promise<Loaded> {
  const [engine, bodies] = await Promise.all([
    getEngine(),
    import(/* webpackChunkName: "functions" */ './bodies'),
  ]);
  return { engine, bodies };
}

function answered(given: Answers | Steps): Cells | Promise<Cells> {
  if (!('next' in given)) return toCells(given);
  const answers = slice(given);
  return answers ? toCells(answers) : inSlices(given);
}

async function inSlices(steps: Steps): Promise<Cells> {
  for (;;) {
    await new Promise((resume) => setTimeout(resume));
    const answers = slice(steps);
    if (answers) return toCells(answers);
  }
}

/** Goes on for one slice; the answers when it came to the end. */
function slice(steps: Steps): Answers | undefined {
  for (let step = 0; step < AT_ONCE; step += 1) {
    const { done, value } = steps.next();
    if (done) return value;
  }
  return undefined;
}
