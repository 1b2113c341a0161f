/**
 * Turns the source lists into the project's own compact form.
 *
 *   npx tsx tools/compile-data.ts [SOURCES_DIR]            write src/data/generated
 *   npx tsx tools/compile-data.ts [SOURCES_DIR] --check    say whether it is up to date
 *
 * SOURCES_DIR is ../shared/data unless given. The build needs neither this tool nor the sources.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compileAll } from './compile-data/compile';
import { moduleSource } from './compile-data/module';
import { stampSource } from './compile-data/stamp';
import { Sources } from './compile-data/csv';

const OUT = resolve(__dirname, '../src/data/generated');

function main(args: readonly string[]): number {
  const check = args.includes('--check');
  const folder = args.find((arg) => !arg.startsWith('--')) ?? join(__dirname, '../../shared/data');
  if (!existsSync(folder)) {
    console.error(`No sources at ${folder}. Name their folder: npx tsx tools/compile-data.ts DIR`);
    return 2;
  }
  const files = compiledFiles(new Sources(folder));
  return check ? reportDifferences(files) : write(files);
}

/** File name → content, as it should stand in the generated folder. */
function compiledFiles(sources: Sources): ReadonlyMap<string, string> {
  const modules = compileAll(sources);
  const files = new Map(modules.map((module) => [`${module.name}.ts`, moduleSource(module)]));
  const outputs = new Map([...files].map(([name, text]) => [name, sha256(text)]));
  return files.set('stamp.ts', stampSource(sources.digests(), outputs));
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function write(files: ReadonlyMap<string, string>): number {
  mkdirSync(OUT, { recursive: true });
  for (const name of readdirSync(OUT)) if (!files.has(name)) rmSync(join(OUT, name));
  for (const [name, text] of files) writeFileSync(join(OUT, name), text);
  console.log(`${files.size} files written to src/data/generated`);
  return 0;
}

function reportDifferences(files: ReadonlyMap<string, string>): number {
  const there = existsSync(OUT) ? readdirSync(OUT) : [];
  const differing = [
    ...[...files].filter(([name, text]) => !there.includes(name) || readOut(name) !== text),
    ...there.filter((name) => !files.has(name)).map((name) => [name, ''] as const),
  ].map(([name]) => name);
  if (differing.length === 0) {
    console.log('The generated data is up to date.');
    return 0;
  }
  console.error(`Not up to date: ${differing.join(', ')}. Run npx tsx tools/compile-data.ts`);
  return 1;
}

function readOut(name: string): string {
  return readFileSync(join(OUT, name), 'utf8').replace(/\r\n/g, '\n');
}

process.exitCode = main(process.argv.slice(2));
