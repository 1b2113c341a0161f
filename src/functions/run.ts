/** Runs the body of a function: at once when the data is there, and a long list in slices. */
import type { Answers } from '../core/answers/answer';
import { notFound } from '../core/answers/answer';
import type { Steps } from '../core/answers/coding';
import { engineIfReady, getEngine, type Engine } from '../data/engine';
import { toCells, type Cells } from './to-excel';

/**
 * Distinct posts coded before others get a turn. Few formulas have more, and Excel puts a runtime
 * down that does not answer for five seconds.
 */
const AT_ONCE = 500;

/** What a body gives: answers, or steps that lead to them. */
export type Body = (engine: Engine) => Answers | Steps;

/** Answers a call. A promise only while the data is being loaded, or for a very long list. */
export function run(body: Body): Cells | Promise<Cells> {
  const engine = engineIfReady();
  return engine ? answered(body(engine)) : whenLoaded(body);
}

async function whenLoaded(body: Body): Promise<Cells> {
  let engine: Engine;
  try {
    engine = await getEngine();
  } catch {
    return toCells([
      [notFound('Rolecheck could not load its data. Close the workbook and open it again.')],
    ]);
  }
  return answered(body(engine));
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
