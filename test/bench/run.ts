/**
 * `npm run bench`: how fast Rolecheck is, how large, and what it does to the page, beside what else
 * one could do with the same index. One run, one machine; every figure several times.
 *
 *   npm run bench                      everything, some minutes
 *   npm run bench -- sizes speed       only these parts: sizes, speed, memory, check, load, review, browser,
 *                                      pane, typing
 *   npm run bench -- --runs 3          each measured so often (5 when nothing is said)
 */
import { chosen, USAGE } from './chosen';
import { machine } from './machine';
import { parts } from './parts';
import { print } from './section';

async function main(): Promise<void> {
  const { names, runs } = chosen(process.argv.slice(2));
  console.log(
    `# Rolecheck, measured\n\n${machine()}. Median (least to most) of ${String(runs)} runs.`,
  );
  for (const name of names) print(await parts[name](runs));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  console.error(USAGE);
  process.exitCode = 1;
});
