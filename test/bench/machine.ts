/** What was measured on: no figure means anything without it. */
import { execFileSync } from 'node:child_process';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { chromiumPath } from '../support/browser';
import { number } from './figures/say';

export function machine(): string {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  return [
    `${String(availableParallelism())} cores (${model})`,
    `${number(Math.round(totalmem() / 1024 ** 3))} GB`,
    `load ${loadavg()[0]?.toFixed(1) ?? '?'} before`,
    `Node ${process.version}`,
    chromiumVersion(),
  ].join('; ');
}

function chromiumVersion(): string {
  const found = chromiumPath();
  if (found === null) return 'no Chromium';
  const said = execFileSync(found, ['--version'], { encoding: 'utf8', stdio: 'pipe' });
  return /^\w[\w ]* \d[\d.]*/mu.exec(said)?.[0] ?? 'Chromium of an unknown version';
}
