/**
 * `npm test`: installs what is missing, builds what the tests look at, and runs every test.
 * Browser tests need Chromium; without it they are reported as not run, and in CI that is a failure.
 */
import { spawnSync } from 'node:child_process';
import { ensureInstalled, ensureBuilt } from './ensure.mjs';

ensureInstalled();
ensureBuilt();
const jest = spawnSync(
  process.execPath,
  ['--max-old-space-size=4096', 'node_modules/jest/bin/jest.js', ...process.argv.slice(2)],
  { stdio: 'inherit', cwd: new URL('..', import.meta.url) },
);
process.exitCode = jest.status ?? 1;
