/** Run in a process of its own by `fresh.ts`: one way, one file, once. Sends what it measured. */
import { wayNames, ways } from './ways';

async function main(): Promise<void> {
  const [, , named, input = '', out = ''] = process.argv;
  const way = wayNames.find((name) => name === named);
  if (way === undefined) throw new Error(`Rolecheck: there is no way ${String(named)}`);
  const from = performance.now();
  const rows = await ways[way](input, out);
  const time = performance.now() - from;
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const processor = (userCPUTime + systemCPUTime) / 1000;
  process.send?.({ rows, time, processor, peak: maxRSS * 1024 });
}

void main();
