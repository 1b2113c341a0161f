/**
 * Makes a folder for a web server of one's own, Microsoft's library included, for networks without a
 * way to the internet:
 *
 *   npm run self-host -- --base-url https://intranet.example/rolecheck --out FOLDER
 *
 * Everything in FOLDER goes to the address; `manifest.xml` in it is what Excel is given. It is the
 * add-in as built in `dist/addin` but for its page, which takes office.js from beside itself and lets
 * no other server in. docs/self-hosting.md says what goes without Microsoft's server.
 */
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { functionsMetadata } from './make-manifest/functions-metadata';
import { readManifest } from './make-manifest/model';
import { rebased } from './make-manifest/rebase';
import { unifiedManifest } from './make-manifest/unified';
import { LIBRARY_FILES, selfHostedPage } from './self-host/page';

const ROOT = path.resolve(import.meta.dirname, '..');

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { 'base-url': { type: 'string' }, out: { type: 'string' } },
  });
  const { 'base-url': baseUrl, out } = values;
  if (baseUrl === undefined || out === undefined) {
    throw new Error('Rolecheck: give --base-url (an https address) and --out (a folder)');
  }
  const xml = rebased(await readFile(path.join(ROOT, 'manifest.xml'), 'utf8'), baseUrl);
  const built = path.join(ROOT, 'dist/addin');
  const folder = path.resolve(out);
  await cp(built, folder, { recursive: true });
  const page = await readFile(path.join(built, 'taskpane.html'), 'utf8');
  await writeFile(path.join(folder, 'taskpane.html'), selfHostedPage(page));
  await copyLibrary(path.join(folder, 'office'));
  const functions = await functionsMetadata(path.join(ROOT, 'src/functions/functions.ts'));
  const json = `${JSON.stringify(unifiedManifest(readManifest(xml), functions), null, 2)}\n`;
  await writeFile(path.join(folder, 'manifest.xml'), xml);
  await writeFile(path.join(folder, 'manifest.json'), json);
  console.log(`Rolecheck for ${readManifest(xml).baseUrl}, office.js included, is in ${folder}`);
}

/** Microsoft's files as they are, their terms beside them. */
async function copyLibrary(to: string): Promise<void> {
  const library = path.dirname(
    createRequire(import.meta.url).resolve('@microsoft/office-js/package.json'),
  );
  for (const file of LIBRARY_FILES) {
    await mkdir(path.dirname(path.join(to, file)), { recursive: true });
    await cp(path.join(library, 'dist', file), path.join(to, file));
  }
  await cp(path.join(library, 'LICENSE.md'), path.join(to, 'LICENSE.md'));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
