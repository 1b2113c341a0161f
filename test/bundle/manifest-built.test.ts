/**
 * What the build makes of `manifest.xml` and the functions. The unified manifest is validated by
 * office-addin-manifest, which for .json checks against Microsoft's JSON schema (edition 1.24) that
 * comes with it (@microsoft/app-manifest): nothing is asked of the network.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { functionsMetadata } from '../../tools/make-manifest/functions-metadata';
import { readManifest } from '../../tools/make-manifest/model';
import { unifiedManifest } from '../../tools/make-manifest/unified';

const ROOT = path.resolve(__dirname, '../..');
const ADDIN = path.join(ROOT, 'dist/addin');
const committed = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');
const manifest = readManifest(committed);

function built(name: string): unknown {
  return JSON.parse(readFileSync(path.join(ADDIN, name), 'utf8'));
}

it('ships manifest.xml as it is in the repository', () => {
  expect(readFileSync(path.join(ADDIN, 'manifest.xml'), 'utf8')).toBe(committed);
});

it('makes manifest.json and functions.json of the sources as they are now', async () => {
  const functions = await functionsMetadata(path.join(ROOT, 'src/functions/functions.ts'));
  expect(built('functions.json')).toEqual(functions);
  expect(built('manifest.json')).toEqual(
    JSON.parse(JSON.stringify(unifiedManifest(manifest, functions))),
  );
});

/** Asks office-addin-manifest, in a process that cannot reach the network. */
function judged(file: string): Judged {
  const script = path.join(__dirname, 'manifest-validate.cjs');
  return JSON.parse(execFileSync(process.execPath, [script, file], { encoding: 'utf8' }));
}

interface Judged {
  readonly info: Readonly<Record<string, unknown>>;
  readonly isValid?: boolean;
  readonly errors: readonly string[];
}

it('makes a unified manifest that is valid', () => {
  const { isValid, errors } = judged(path.join(ADDIN, 'manifest.json'));
  expect([isValid, errors]).toEqual([true, []]);
});

it('would be told if it were not', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'rolecheck-'));
  try {
    const file = path.join(folder, 'manifest.json');
    const text = readFileSync(path.join(ADDIN, 'manifest.json'), 'utf8');
    writeFileSync(file, text.replace('"label": "Look up"', `"label": "${'o'.repeat(65)}"`));
    const { isValid, errors } = judged(file);
    expect(isValid).toBe(false);
    expect(errors.join()).toContain('label');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('is read alike from both manifests by Microsoft’s own reader', () => {
  const xml = judged(path.join(ADDIN, 'manifest.xml')).info;
  const json = judged(path.join(ADDIN, 'manifest.json')).info;
  for (const part of ['id', 'displayName', 'providerName', 'supportUrl']) {
    expect([part, json[part]]).toEqual([part, xml[part]]);
  }
  expect(xml['version']).toBe(`${String(json['version'])}.0`);
  expect([xml['hosts'], json['hosts']]).toEqual([['Workbook'], ['workbook']]);
  expect([xml['permissions'], json['permissions']]).toEqual([
    'ReadWriteDocument',
    'Document.ReadWrite.User',
  ]);
});

it('has every file that the manifests name', () => {
  const text = committed + readFileSync(path.join(ADDIN, 'manifest.json'), 'utf8');
  const named = [...text.matchAll(/"https:\/\/localhost:3000\/([^"#]+)/g)].map((match) => match[1]);
  const icons = ['assets/rolecheck-192.png', 'assets/rolecheck-outline-32.png'];
  const files = new Set([...named, ...icons].flatMap((name) => name ?? []));
  expect(files.size).toBeGreaterThan(30);
  for (const file of files)
    expect([file, existsSync(path.join(ADDIN, file))]).toEqual([file, true]);
});

it('associates each function of functions.json in the script that the page loads', async () => {
  const functions = await functionsMetadata(path.join(ROOT, 'src/functions/functions.ts'));
  const script = readFileSync(path.join(ADDIN, 'taskpane.js'), 'utf8');
  for (const { id } of functions.functions) {
    expect(script).toContain(`CustomFunctions.associate("${id}"`);
  }
});

it('has the ribbon’s actions in both manifests', () => {
  const actions = manifest.buttons.map(({ action }) => action);
  expect(built('manifest.json')).toMatchObject({
    extensions: [{ runtimes: [{ lifetime: 'long', actions: actions.map((id) => ({ id })) }] }],
  });
});
