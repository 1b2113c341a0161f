/**
 * Makes both manifests for one address:
 *
 *   npx tsx tools/make-manifest.ts --base-url https://intranet.example/rolecheck --out FOLDER
 *
 * `manifest.xml` is what Excel is given (in a shared folder, or in the admin centre);
 * `manifest.json` is the same for the unified manifest. The files of `dist/addin` go to the
 * address. Without --base-url: https://localhost:3000; without --out: dist/addin.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { functionsMetadata } from './make-manifest/functions-metadata';
import { readManifest } from './make-manifest/model';
import { rebased } from './make-manifest/rebase';
import { unifiedManifest } from './make-manifest/unified';

const ROOT = path.resolve(import.meta.dirname, '..');

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { 'base-url': { type: 'string' }, out: { type: 'string' } },
  });
  const committed = await readFile(path.join(ROOT, 'manifest.xml'), 'utf8');
  const xml = rebased(committed, values['base-url'] ?? readManifest(committed).baseUrl);
  const functions = await functionsMetadata(path.join(ROOT, 'src/functions/functions.ts'));
  const json = `${JSON.stringify(unifiedManifest(readManifest(xml), functions), null, 2)}\n`;
  const out = path.resolve(values.out ?? path.join(ROOT, 'dist/addin'));
  await mkdir(out, { recursive: true });
  await writeFile(path.join(out, 'manifest.xml'), xml);
  await writeFile(path.join(out, 'manifest.json'), json);
  console.log(`manifest.xml and manifest.json for ${readManifest(xml).baseUrl} are in ${out}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
