/** How long the command line takes to refuse files that are broken or hostile. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { hostileFiles } from '../../cli/support/hostile-files';

export interface Refusal {
  /** What is the matter with the file. */
  readonly what: string;
  /** Milliseconds, the start of the process included. */
  readonly time: number;
}

/**
 * Every hostile file of the tests, each in a new process.
 *
 * @param script the command line, built
 * @param folder where the files are put
 * @throws {Error} when one is not refused
 */
export function refusals(script: string, folder: string): readonly Refusal[] {
  return hostileFiles.map(([what, name, content], at) => {
    const input = path.join(folder, `${String(at)}-${name}`);
    const out = path.join(folder, `out-${name}`);
    writeFileSync(input, content);
    const from = performance.now();
    const { status } = spawnSync(process.execPath, [script, 'code', input, '--out', out]);
    const time = performance.now() - from;
    if (status !== 2) throw new Error(`Rolecheck: not refused: ${what}`);
    return { what, time };
  });
}
