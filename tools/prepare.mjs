/**
 * Runs at the end of `npm ci`: builds the command line, so that `rolecheck` answers at once.
 * Without the development dependencies there is nothing to build with, and nothing is done.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';

const root = fileURLToPath(new URL('..', import.meta.url));
const webpack = path.join(root, 'node_modules/webpack/bin/webpack.js');
if (existsSync(webpack) && existsSync(path.join(root, 'src/cli/main.ts'))) {
  const built = spawnSync(process.execPath, [webpack, '--env', 'only=cli'], {
    stdio: 'inherit',
    cwd: root,
  });
  process.exitCode = built.status ?? 1;
}
