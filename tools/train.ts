/**
 * Trains the coder's model.
 *
 *   npm run train                                       writes src/data/trained/model.ts
 *   npm run train -- --without UIDS.txt --out DIR       leaves rows of the index out, writes to DIR
 *
 * UIDS.txt has one uid of the coding index a line. What stands on those rows goes with them: index
 * entries, titles of roles, the model. `rolecheck code --data DIR` then codes with what is left, and
 * `npm run evaluate -- --test FILE --without UIDS.txt` measures it.
 *
 * The same data and the same version of Node give the same bytes. It takes about a minute and a
 * half, on one core.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { CodingData } from '../src/core/coding/types';
import { titlesOnlyOn, untrainedDataFrom, withoutIndexRows } from '../src/data/coding';
import { codingTexts } from '../src/data/coding-texts';
import { loadCodeLibrary } from '../src/data/library';
import { packModel } from '../src/data/model-text';
import { groupTitles } from './train/group-titles';
import { trainModel } from './train/model';
import { modelModule } from './train/module';
import { provenanceOf } from './train/provenance';

const SHIPPED = join(import.meta.dirname, '..', 'src', 'data', 'trained', 'model.ts');

/** What is wrong with the words after the name of the tool, in one sentence. */
class Wrong extends Error {}

async function main(): Promise<void> {
  const { without, out } = argumentsOf(process.argv.slice(2));
  const whole = untrainedDataFrom(codingTexts);
  const uids = without === undefined ? new Set<string>() : uidsToLeaveOut(whole, without);
  const data = without === undefined ? whole : withoutIndexRows(whole, uids);
  const groups = groupTitles(await loadCodeLibrary(), titlesOnlyOn(whole, uids));
  const from = performance.now();
  const text = packModel(trainModel(data, groups), provenanceOf(data, groups));
  const seconds = Math.round((performance.now() - from) / 1000);
  if (out === undefined) writeFileSync(SHIPPED, modelModule(text));
  else {
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, 'coding-data.json'), JSON.stringify(data));
    writeFileSync(join(out, 'model.txt'), text);
  }
  const left = whole.index.length - data.index.length;
  console.log(
    `Trained on ${String(data.index.length)} rows of the index (${String(left)} left out) ` +
      `in ${String(seconds)} s; written to ${out ?? 'src/data/trained'}.`,
  );
}

function argumentsOf(args: string[]): { without: string | undefined; out: string | undefined } {
  const { without, out } = read(args);
  if (without !== undefined && out === undefined) {
    throw new Wrong('--without needs --out: a model with rows left out is not the one that ships.');
  }
  return { without, out };
}

function read(args: string[]): { without?: string; out?: string } {
  try {
    return parseArgs({ args, options: { without: { type: 'string' }, out: { type: 'string' } } })
      .values;
  } catch (error) {
    throw new Wrong(error instanceof Error ? error.message : 'The arguments cannot be read.');
  }
}

function uidsToLeaveOut(data: CodingData, file: string): ReadonlySet<string> {
  const uids = new Set(uidsIn(file));
  const known = new Set(data.index.map(({ uid }) => uid));
  const unknown = [...uids].filter((uid) => !known.has(uid));
  if (unknown.length === uids.size) {
    throw new Wrong(
      `${file} names no row of the index: it must hold one uid, such as a1aa, a line.`,
    );
  }
  if (unknown.length > 0) {
    console.log(`Not in the index, and passed over: ${String(unknown.length)} uids.`);
  }
  return uids;
}

function uidsIn(file: string): string[] {
  try {
    return readFileSync(file, 'utf8')
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== '');
  } catch {
    throw new Wrong(`${file} cannot be read; name a file with one uid a line.`);
  }
}

main().catch((error: unknown) => {
  if (!(error instanceof Wrong)) throw error;
  console.error(error.message);
  process.exitCode = 2;
});
