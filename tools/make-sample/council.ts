/** Westmere Borough Council's post list, as its payroll system would put it out. */
import Papa from 'papaparse';
import { makePosts, readJobs } from './posts';
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

/** The list as rows of text, headers first. In the order of the post references, as handed out. */
export function councilRows(seed = 2026): string[][] {
  const random = new Random(seed);
  const posts = random.shuffled(makePosts(readJobs(), random));
  let reference = 10_000;
  const rows = posts.map((post) => {
    reference += random.whole(1, 9);
    return [
      `P${String(reference)}`,
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
    ];
  });
  return [HEADERS, ...rows];
}

/** The same as a .csv file: UTF-8 with a byte-order mark, so that Excel reads the accents. */
export function councilCsv(seed?: number): string {
  return `\ufeff${Papa.unparse(councilRows(seed), { newline: '\n' })}\n`;
}
