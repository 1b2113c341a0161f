/**
 * Makes the sample post lists in `assets/samples`:
 *
 *   npx tsx tools/make-sample.ts
 *
 * Every post, school and place is made up, there are no people in them, and the same seed makes
 * the same files. What the titles look like is in `make-sample/mess.ts`, which jobs there are and
 * how many posts each has in `make-sample/jobs.csv`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { federationFile } from './make-sample/federation';
import { councilCsv } from './make-sample/council';

async function main(): Promise<void> {
  const folder = new URL('../assets/samples/', import.meta.url);
  const federation = await federationFile();
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL('westmere-posts.csv', folder), councilCsv());
  writeFileSync(new URL('hollowmere-federation.xlsx', folder), federation);
}

void main();
