/** `rolecheck` as it is built, for tests that hold it against the pane. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';

const command = path.join(__dirname, '..', '..', 'dist', 'cli', 'rolecheck.cjs');

/** Runs the command line; gives what it writes to standard output. */
export function rolecheck(args: readonly string[], input = ''): string {
  return execFileSync(process.execPath, [command, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
}
