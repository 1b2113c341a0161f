/** What `npm start` and `npm test` need before they can begin, on a fresh clone as on an old one. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a command in the project folder and stops the process when it fails. */
function run(command, args) {
  const done = spawnSync(command, args, {
    stdio: 'inherit',
    cwd: root,
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) {
    console.error(
      `Could not go on: "${[command, ...args].join(' ')}" failed. See the lines above.`,
    );
    process.exit(done.status ?? 1);
  }
}

const time = (file) =>
  existsSync(path.join(root, file)) ? statSync(path.join(root, file)).mtimeMs : 0;

/** The newest change among files, or among the files below folders. */
function newest(paths) {
  let latest = 0;
  for (const item of paths) {
    const full = path.join(root, item);
    if (!existsSync(full)) continue;
    const stat = statSync(full);
    latest = Math.max(latest, stat.isDirectory() ? 0 : stat.mtimeMs);
    if (stat.isDirectory()) {
      latest = Math.max(latest, newest(readdirSync(full).map((name) => path.join(item, name))));
    }
  }
  return latest;
}

/** Installs the dependencies when there are none, or when the lock file has changed since. */
export function ensureInstalled() {
  const installed = time('node_modules/.package-lock.json');
  if (installed === 0 || installed < time('package-lock.json')) {
    console.log('Installing what Rolecheck needs (once) …');
    run('npm', ['ci', '--no-audit', '--no-fund']);
  }
}

/** Builds the add-in, the workbench and the command line when a source is newer than they are. */
export function ensureBuilt() {
  const sources = newest([
    ...['src', 'assets', 'manifest.xml', 'LICENSE', 'NOTICE', 'package.json', 'package-lock.json'],
    ...['webpack.config.cjs', 'tools/make-manifest', 'tools/third-party-notices.cjs'],
    'tools/licences.cjs',
  ]);
  const products = [
    'dist/addin/taskpane.html',
    'dist/workbench/index.html',
    'dist/cli/rolecheck.cjs',
  ];
  if (products.some((product) => time(product) < sources)) {
    console.log('Building …');
    run(process.execPath, ['node_modules/webpack/bin/webpack.js']);
    // An unchanged file keeps its old time; the stamp of a finished build is what is compared.
    for (const product of products) touch(product);
  }
}

function touch(file) {
  const now = new Date();
  utimesSync(path.join(root, file), now, now);
}
