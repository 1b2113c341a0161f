/** The samples that come with the workbench; files of this page's own server. */

export interface Sample {
  readonly file: string;
  readonly title: string;
  readonly about: string;
  /** True for a list that is added to the open workbook as a sheet, instead of replacing it. */
  readonly adds?: boolean;
}

export const SAMPLES: readonly [Sample, ...Sample[]] = [
  {
    file: 'westmere-posts.csv',
    title: 'Westmere Borough Council',
    about: '5,000 made-up posts of a made-up council',
  },
  {
    file: 'westmere-posts-next-month.csv',
    title: 'Westmere, a month later',
    about: 'Added to the open workbook as a sheet: only new titles are still to be decided',
    adds: true,
  },
  {
    file: 'hollowmere-federation.xlsx',
    title: 'Hollowmere Federation of Schools',
    about: '300 made-up posts, with lines above the headers',
  },
  {
    file: 'westmere-care.xlsx',
    title: 'Westmere Care: ASC-WDS files',
    about: '420 made-up workers, two workplaces and their training, with faults to be found',
  },
  {
    file: 'hollowmere-workforce.xlsx',
    title: 'Hollowmere Primary: School Workforce Census',
    about: '43 made-up staff with contracts, roles and absences, with faults to be found',
  },
];

/** The bytes of a file of this page's own, or null when there is none. */
export async function loadOwn(path: string): Promise<Uint8Array | null> {
  // eslint-disable-next-line no-restricted-globals -- the workbench is not the product: it reads its own samples and the add-in's function list from its own server
  const response = await fetch(path);
  return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
}
