/** One way of adding columns, once, in a new process: what it took, and the most memory it had. */
import { execFileSync, fork } from 'node:child_process';
import path from 'node:path';
import type { WayName } from './ways';

const root = path.join(__dirname, '..', '..', '..');

export interface Taken {
  /** Milliseconds: as they passed, and of processors. */
  readonly time: number;
  readonly processor: number;
  /** Bytes of the whole process, Node itself included. */
  readonly peak: number;
}

/** Makes the script that the processes run, as the command line itself is made, in a folder. */
export function makeScript(folder: string): string {
  const webpack = path.join(root, 'node_modules', 'webpack', 'bin', 'webpack.js');
  const config = path.join(__dirname, 'webpack.config.cjs');
  execFileSync(process.execPath, [webpack, '--config', config, '--output-path', folder], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return path.join(folder, 'child.cjs');
}

export function inNewProcess(
  script: string,
  way: WayName,
  input: string,
  out: string,
): Promise<Taken> {
  return new Promise((resolve, reject) => {
    // The library needs more memory than Node gives by itself on smaller computers.
    const execArgv = way === 'hucre' ? ['--max-old-space-size=12000'] : [];
    const child = fork(script, [way, input, out], { execArgv });
    let sent: unknown;
    child.on('message', (message) => (sent = message));
    child.on('error', reject);
    child.on('exit', (code) => {
      if (isTaken(sent)) resolve(sent);
      else reject(new Error(`Rolecheck: a measuring process ended with ${String(code)}`));
    });
  });
}

function isTaken(sent: unknown): sent is Taken {
  if (typeof sent !== 'object' || sent === null) return false;
  const found = new Map(Object.entries(sent));
  return ['time', 'processor', 'peak'].every((name) => typeof found.get(name) === 'number');
}
