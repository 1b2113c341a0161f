/**
 * Runs at the end of `npm ci`: builds the command line, so that `rolecheck` answers at once.
 * Without the development dependencies there is nothing to build with, and nothing is done.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const webpack = new URL('../node_modules/webpack/bin/webpack.js', import.meta.url);
const entry = new URL('../src/cli/main.ts', import.meta.url);
if (existsSync(webpack) && existsSync(entry)) {
  const built = spawnSync(process.execPath, [webpack.pathname, '--env', 'only=cli'], {
    stdio: 'inherit',
    cwd: new URL('..', import.meta.url),
  });
  process.exitCode = built.status ?? 1;
}
