/** The scripts for pages, made with the add-in's own settings into a folder that goes away again. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { progress } from '../section';

const root = path.join(__dirname, '..', '..', '..');

export interface Bundles {
  readonly coder: string;
  readonly recorder: string;
}

let made: Bundles | undefined;

export function bundles(): Bundles {
  made ??= make();
  return made;
}

function make(): Bundles {
  progress('making the scripts for the pages');
  const folder = mkdtempSync(path.join(tmpdir(), 'rolecheck-bench-'));
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  const webpack = path.join(root, 'node_modules', 'webpack', 'bin', 'webpack.js');
  const config = path.join(__dirname, 'webpack.config.cjs');
  execFileSync(process.execPath, [webpack, '--config', config, '--output-path', folder], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return { coder: path.join(folder, 'coder.js'), recorder: path.join(folder, 'recorder.js') };
}
