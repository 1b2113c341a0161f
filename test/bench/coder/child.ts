/**
 * Run in a process of its own by `fresh.ts`: one contestant, one list, once. Sends what it measured.
 * With `--expose-gc` it also sends the memory that is in use after each step.
 */
import { loadCodingData } from '../../../src/data/coding';
import { contestants, type Ask } from './contestants';
import { listNamed, listNames } from './lists';
import { askAll, askedOf, FIRST, timed } from './pass';

/** Bytes in use when nothing is left to clear away; 0 when that cannot be told. */
function memory(): number {
  if (!globalThis.gc) return 0;
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** What the texts take by themselves: two bytes a character where one is beyond Latin 1. */
function bytesOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length * (/[^\0-\xFF]/u.test(text) ? 2 : 1), 0);
}

async function main(): Promise<void> {
  // Node would keep the generated texts once more, to explain stack traces with.
  process.setSourceMapsEnabled(false);
  const [, , name, list] = process.argv;
  const contestant = contestants.find((one) => one.name === name);
  const listName = listNames.find((one) => one === list);
  if (!contestant || !listName) throw new Error(`Rolecheck: no ${String(name)}, ${String(list)}`);
  const posts = askedOf(contestant, listNamed(listName));

  // Loading the file is tsx's time, and tsx keeps copies of it; reading what stands in it is ours.
  const { codingTexts } = await import('../../../src/data/coding-texts');
  const before = memory() - bytesOf(Object.values(codingTexts));
  const from = performance.now();
  const data = await loadCodingData();
  const read = performance.now() - from;
  const withData = memory();

  let ask: Ask = () => undefined;
  const build = timed(() => {
    ask = contestant.build(data);
    ask(FIRST);
  });
  const built = memory();

  let answers: unknown[] = [];
  const pass = timed(() => {
    answers = askAll(ask, posts);
  });
  const holding = memory();
  const answered = answers.length;
  answers = [];
  const coded = memory();
  // Asked once more, so that nothing of it could be cleared away before it was weighed.
  ask(FIRST);

  process.send?.({ before, read, withData, build, built, pass, holding, answered, coded });
}

void main();
