/** Westmere Borough Council's post list, as its payroll system would put it out. */
import Papa from 'papaparse';
import { makePosts, readJobs, type Post } from './posts';
import { Random } from './random';

const HEADERS = [
  'Post ref',
  'Post title',
  'Directorate',
  'Service',
  'Location / school',
  'Grade',
  'FTE',
  'Hours',
  'Weeks',
  'Contract type',
  'Start date',
  'Cost centre',
  'Vacant',
];

/** A post of the list. */
export interface CouncilPost extends Post {
  /** The number in its reference; the list is in this order. */
  readonly reference: number;
}

/** Posts with references, handed out in the order of the list, from a number on. */
export function numbered(
  posts: readonly Post[],
  random: Random,
  from: number,
): readonly CouncilPost[] {
  let reference = from;
  return posts.map((post) => {
    reference += random.whole(1, 9);
    return { ...post, reference };
  });
}

/** The posts of the list, each with the job that it was made from: what a coder should find. */
export function postsWithJobs(seed = 2026): readonly CouncilPost[] {
  const random = new Random(seed);
  return numbered(random.shuffled(makePosts(readJobs(), random)), random, 10_000);
}

/** Posts as the list has them: rows of text, headers first. */
export function rowsOf(posts: readonly CouncilPost[]): string[][] {
  const rows = posts.map((post) => [
    `P${String(post.reference)}`,
    post.title,
    post.directorate,
    post.service,
    post.location,
    post.grade,
    String(post.fte),
    String(post.hours),
    String(post.weeks),
    post.contract,
    post.start,
    post.costCentre,
    post.vacant ? 'Y' : 'N',
  ]);
  return [HEADERS, ...rows];
}

/** The list as rows of text, headers first. In the order of the post references, as handed out. */
export function councilRows(seed?: number): string[][] {
  return rowsOf(postsWithJobs(seed));
}

/** Rows as a .csv file: UTF-8 with a byte-order mark, so that Excel reads the accents. */
export function toCsv(rows: readonly string[][]): string {
  return `\ufeff${Papa.unparse([...rows], { newline: '\n' })}\n`;
}

/** The list as a .csv file. */
export function councilCsv(seed?: number): string {
  return toCsv(councilRows(seed));
}
