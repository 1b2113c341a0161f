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
import { awkwardFile, datedFile } from './make-sample/awkward-file';
import { careFile } from './make-sample/care-file';
import { federationFile } from './make-sample/federation';
import { councilCsv } from './make-sample/council';
import { nextMonthCsv } from './make-sample/next-month';
import { schoolFile } from './make-sample/school-file';

async function main(): Promise<void> {
  const folder = new URL('../assets/samples/', import.meta.url);
  const federation = await federationFile();
  const awkward = await awkwardFile();
  const dated = await datedFile();
  const care = await careFile();
  const school = await schoolFile();
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL('westmere-posts.csv', folder), councilCsv());
  writeFileSync(new URL('westmere-posts-next-month.csv', folder), nextMonthCsv());
  writeFileSync(new URL('westmere-awkward.xlsx', folder), awkward);
  writeFileSync(new URL('westmere-1904.xlsx', folder), dated);
  writeFileSync(new URL('hollowmere-federation.xlsx', folder), federation);
  writeFileSync(new URL('westmere-care.xlsx', folder), care);
  writeFileSync(new URL('hollowmere-workforce.xlsx', folder), school);
}

void main();
