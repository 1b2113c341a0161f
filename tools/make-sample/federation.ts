/**
 * The staffing list of a made-up federation of schools: smaller, in a workbook, with lines above
 * the headers and headers of its own, as such lists come.
 */
import { writeXlsx, type CellStyle } from 'hucre/xlsx';
import { makePosts, readJobs } from './posts';
import { Random } from './random';

const POSTS = 300;

const HEADERS = [
  'Pos. No.',
  'Site',
  'Job description',
  'Phase',
  'Scale',
  'Hrs/wk',
  'Wks/yr',
  'Perm/Temp',
];
const WIDTHS = [10, 30, 38, 18, 12, 8, 8, 12];

const SITES: ReadonlyMap<string, string> = new Map([
  ['Primary schools', 'Hollowmere Primary Academy'],
  ['Secondary schools', 'Hollowmere Upper School'],
  ['Special schools', 'The Sycamores'],
  ['Nursery schools', 'Little Hollows Nursery'],
]);

/** Titles, headers and 300 posts, as rows of cells. */
export function federationRows(seed = 300): (string | number)[][] {
  const random = new Random(seed);
  const jobs = readJobs().filter(({ service }) => SITES.has(service));
  const heads = jobs.flatMap((job) => (job.title === 'Headteacher' ? [{ ...job, posts: 1 }] : []));
  const others = jobs.filter(({ title }) => title !== 'Headteacher');
  const posts = [
    ...makePosts(heads, random),
    ...random.shuffled(makePosts(others, random)).slice(0, POSTS - heads.length),
  ].sort((a, b) => (a.service < b.service ? -1 : Number(a.service > b.service)));
  return [
    ['Hollowmere Federation of Schools'],
    ['Staffing list as at 1 September 2026 – all sites'],
    [],
    HEADERS,
    ...posts.map((post, i) => [
      4001 + i * 3,
      SITES.get(post.service) ?? '',
      post.title,
      post.service.replace(' schools', ''),
      post.grade,
      post.hours,
      post.weeks,
      post.contract === 'Permanent' ? 'P' : 'T',
    ]),
  ];
}

/** The same as an .xlsx file. */
export async function federationFile(seed?: number): Promise<Uint8Array> {
  const rows = federationRows(seed);
  return writeXlsx({
    sheets: [
      {
        name: 'Staffing',
        rows,
        columns: WIDTHS.map((width) => ({ width })),
        cells: new Map<string, { style: CellStyle }>([
          ['0,0', { style: { font: { bold: true, size: 14 } } }],
          ...HEADERS.map((_, column): [string, { style: CellStyle }] => [
            `3,${String(column)}`,
            { style: { font: { bold: true } } },
          ]),
        ]),
        freezePane: { rows: 4 },
      },
    ],
    properties: {
      created: new Date(Date.UTC(2026, 8, 1)),
      modified: new Date(Date.UTC(2026, 8, 1)),
    },
  });
}
