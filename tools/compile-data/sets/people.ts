import type { Code, CodeSetInfo } from '../../../src/core/codes/types';
import { field, type Sources } from '../csv';
import { OGL } from '../provenance';
import { readCodes, type CompiledSet } from './set';

export const ETHNICITY_CROSSWALK = 'reference/ethnicity-crosswalk.csv';

/** The three census lists: their codes are their labels, since a census has no others. */
export const CENSUSES = [
  { id: 'ethnicity.census2001', year: 2001, column: 'census_2001_16_categories' },
  { id: 'ethnicity.census2011', year: 2011, column: 'census_2011_18_categories' },
  { id: 'ethnicity.census2021', year: 2021, column: 'census_2021_19_categories' },
] as const;

/** Categories that the CBDS code set joins; written out, since the source says it in a remark. */
const JOINED: Readonly<Record<string, readonly string[]>> = {
  ethnicity_WROM_2011: ['Gypsy or Irish Traveller', 'Any other White background'],
  ethnicity_WROM_2021: ['Roma', 'Gypsy or Irish Traveller'],
};

const CBDS: Omit<CodeSetInfo, 'id' | 'title'> = {
  edition: 'Common Basic Data Set, May 2026',
  source: 'Department for Education, Common Basic Data Set; read in third-party school software',
  licence: OGL,
  completeness: 'complete',
  verification: 'partly verified',
  official: true,
  caution: "Read in third-party software, not in the Department for Education's own file.",
};

/** The categories of a census that go with a CBDS code, the commoner first. */
export function censusCategories(code: string, year: number, cell: string): readonly string[] {
  return (
    JOINED[`ethnicity_${code}_${year}`] ??
    cell
      .split(';')
      .map((category) => category.trim())
      .filter((category) => category !== '')
  );
}

/** Ethnicity and nationality, and what is known of the role groups of the 2010 standard. */
export function compilePeople(sources: Sources): readonly CompiledSet[] {
  return [
    {
      info: {
        ...CBDS,
        id: 'ethnicity.cbds',
        title: 'Ethnicity (Common Basic Data Set)',
        caution: `${CBDS.caution} Each collection uses a part of the list.`,
      },
      codes: readCodes(sources, { path: 'swf/ethnicity-cbds.csv' }),
    },
    ...CENSUSES.map(({ id, year, column }) => ({
      info: {
        ...CBDS,
        id,
        title: `Ethnicity (census of ${year})`,
        edition: String(year),
        source: `Office for National Statistics, census of ${year}`,
        verification: 'unverified' as const,
        caution: 'Categories from general knowledge; a census has labels, not codes.',
      },
      codes: censusCodes(sources, year, column),
    })),
    {
      info: {
        ...CBDS,
        id: 'ethnicity.dfe',
        title: 'Ethnicity (DfE published data)',
        edition: 'July 2026',
        source: 'Department for Education, checks of published data',
        verification: 'verified',
        caution: 'Labels used in published tables; they are not codes.',
      },
      codes: publishedEthnicity(sources),
    },
    {
      info: {
        ...CBDS,
        id: 'nationality.iso3166',
        title: 'Nationality (ISO 3166-1, three letters)',
        caution: `${CBDS.caution} Labels are names of countries.`,
      },
      codes: readCodes(sources, { path: 'reference/nationality-iso3166-alpha3.csv' }),
    },
    {
      info: {
        ...CBDS,
        id: 'wds.role-group',
        title: 'Workforce Data Standards: groups of roles',
        edition: 'February 2010',
        source: 'Workforce Data Standards, role guidance: contents page',
        completeness: 'partial',
        caution: 'Chapter numbers of the guidance, not role codes; the 175 roles were not seen.',
      },
      codes: readCodes(sources, {
        path: 'reference/wds-role-major-groups.csv',
        code: 'section',
        label: 'major_group',
      }),
    },
  ];
}

function censusCodes(sources: Sources, year: number, column: string): readonly Code[] {
  const categories = sources
    .rows(ETHNICITY_CROSSWALK)
    .flatMap((row) => censusCategories(field(row, 'cbds_code'), year, field(row, column)));
  return [...new Set(categories)].map((label) => ({ code: label, label, unverified: true }));
}

/** One spelling of each: the source lists every label with and without spaces at the slashes. */
function publishedEthnicity(sources: Sources): readonly Code[] {
  const tidy = (label: string): string => label.replace(/ ?\/ ?/g, '/');
  const codes = new Map<string, Code>();
  for (const row of sources.rows('reference/ethnicity-dfe-harmonised.csv')) {
    const label = tidy(field(row, 'ethnicity_minor'));
    if (label === 'Total') continue;
    codes.set(label, { code: label, label, heading: tidy(field(row, 'ethnicity_major')) });
  }
  return [...codes.values()];
}
