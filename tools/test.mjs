/**
 * `npm test`: installs what is missing, builds what the tests look at, and runs every test.
 * Browser tests need Chromium; without it they are reported as not run, and in CI that is a failure.
 *
 * Tests in Chromium run by themselves, after the others, which share the cores: what is seen in a
 * page should not depend on who else is busy. With a path or an option, Jest gets just that.
 */
import { spawnSync } from 'node:child_process';
import { ensureInstalled, ensureBuilt } from './ensure.mjs';

function jest(...words) {
  const { status } = spawnSync(
    process.execPath,
    ['--max-old-space-size=4096', 'node_modules/jest/bin/jest.js', ...words],
    { stdio: 'inherit', cwd: new URL('..', import.meta.url) },
  );
  return status ?? 1;
}

ensureInstalled();
ensureBuilt();
const asked = process.argv.slice(2);
const failed =
  asked.length > 0
    ? jest(...asked)
    : [
        jest('--selectProjects', 'node', 'pane', '--maxWorkers', '100%'),
        jest('--selectProjects', 'browser', '--runInBand'),
      ].find((status) => status !== 0);
process.exitCode = failed ?? 0;
