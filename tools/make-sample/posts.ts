/** From jobs and services to posts: which post stands where, on what terms, and under what title. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { messUp, NO_TITLE } from './mess';
import { locationsOf } from './places';
import type { Random } from './random';

/** A row of `jobs.csv`: what its posts are, whatever they are called. */
export interface Job {
  readonly service: string;
  readonly title: string;
  readonly grade: string;
  readonly posts: number;
  readonly pattern: string;
}

interface Service {
  readonly service: string;
  readonly directorate: string;
  readonly cost: string;
  readonly locations: readonly string[];
}

/** One post of the council; numbers are numbers, a date is dd/mm/yyyy. */
export interface Post {
  /** What the post was made from. */
  readonly job: Job;
  readonly title: string;
  readonly directorate: string;
  readonly service: string;
  readonly location: string;
  readonly grade: string;
  readonly fte: number;
  readonly hours: number;
  readonly weeks: number;
  readonly contract: string;
  readonly start: string;
  readonly costCentre: string;
  readonly vacant: boolean;
}

function readTable(name: string): Record<string, string>[] {
  const text = readFileSync(new URL(name, import.meta.url), 'utf8');
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

function field(row: Record<string, string>, name: string): string {
  const value = row[name];
  if (value === undefined) throw new Error(`Rolecheck: a row of the sample's jobs lacks ${name}`);
  return value;
}

/** The council's jobs, with the number of posts in each; or those of another file of that form. */
export function readJobs(file = 'jobs.csv'): Job[] {
  return readTable(file).map((row) => ({
    service: field(row, 'service'),
    title: field(row, 'title'),
    grade: field(row, 'grade'),
    posts: Number(field(row, 'posts')),
    pattern: field(row, 'pattern'),
  }));
}

function readServices(): Map<string, Service> {
  return new Map(
    readTable('services.csv').map((row) => [
      field(row, 'service'),
      {
        service: field(row, 'service'),
        directorate: field(row, 'directorate'),
        cost: field(row, 'cost'),
        locations: locationsOf(field(row, 'locations')),
      },
    ]),
  );
}

/** Weekly hours by working pattern; a full-time week is 37 hours, a teacher's 32.5. */
const HOURS: ReadonlyMap<string, readonly number[]> = new Map([
  ['full', [37, 37, 37, 37, 37, 37, 37, 37, 29.6, 22.2, 18.5]],
  ['teacher', [32.5, 32.5, 32.5, 32.5, 32.5, 26, 19.5, 13]],
  ['part', [10, 15, 16, 18.5, 20, 22.5, 25, 30, 37]],
  ['term', [15, 20, 25, 27.5, 30, 32.5, 32.5, 37]],
  ['lunch', [5, 6.25, 7.5, 10]],
  ['casual', [0]],
]);

function terms(
  { pattern, grade }: Job,
  random: Random,
): Pick<Post, 'fte' | 'hours' | 'weeks' | 'contract'> {
  // Heads and chief officers are on leadership scales and work full time.
  const senior = /^(?:L\d|HAY)/.test(grade);
  const hours = senior ? 37 : random.pick(HOURS.get(pattern) ?? [37]);
  const inTerm = pattern === 'term' || pattern === 'lunch';
  const weeks = inTerm ? random.pick([38, 39, 39, 39, 40]) : 52;
  const fullTime = pattern === 'teacher' ? 32.5 : 37;
  const paidYear = inTerm ? (weeks * 1.14) / 52 : 1;
  const contract =
    pattern === 'casual'
      ? 'Casual'
      : random.pick([...new Array<string>(14).fill('Permanent'), 'Fixed term', 'Temporary']);
  return { fte: Math.round((hours / fullTime) * paidYear * 100) / 100, hours, weeks, contract };
}

function startDate(random: Random): string {
  const year = 2026 - Math.floor(random.next() ** 2 * 34);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${two(random.whole(1, 28))}/${two(random.whole(1, year === 2026 ? 10 : 12))}/${String(year)}`;
}

/**
 * The titles one job goes by. The first is the proper one; a job of many posts has gathered more
 * spellings than a job of one.
 */
function spellings(job: Job, random: Random): string[] {
  const count = Math.round(Math.log2(job.posts + 1) * 1.1);
  return [job.title, ...Array.from({ length: count }, () => messUp(job.title, job, random))];
}

/** All posts of the given jobs, in the order of the jobs. The same seed gives the same posts. */
export function makePosts(jobs: readonly Job[], random: Random): Post[] {
  const services = readServices();
  return jobs.flatMap((job) => {
    const service = services.get(job.service);
    if (service === undefined)
      throw new Error(`Rolecheck: the sample has no service ${job.service}`);
    const titles = spellings(job, random);
    // A school has one headteacher; everybody else starts anywhere.
    const first = job.title === 'Headteacher' ? 0 : random.whole(0, service.locations.length - 1);
    return Array.from({ length: job.posts }, (_, i): Post => {
      const place = (first + i) % service.locations.length;
      const vacant = random.chance(0.05);
      const typed = random.chance(0.72) ? job.title : random.pick(titles);
      return {
        job,
        title: random.chance(0.005) ? random.pick(NO_TITLE) : typed,
        directorate: service.directorate,
        service: service.service,
        location: service.locations[place] ?? '',
        grade: job.grade,
        ...terms(job, random),
        start: vacant ? '' : startDate(random),
        costCentre: `${service.cost}${String(1000 + place * 10)}`,
        vacant,
      };
    });
  });
}
