import type { CodeSetInfo } from '../../../src/core/codes/types';
import { field, type Sources } from '../csv';
import { readCodes, type CompiledSet, type InfoDefaults } from './set';

export const NMDS_ROLES = 'nmds-sc/job-roles-nmds-to-ascwds.csv';
/** The source's header for the bulk upload code of a job role. */
export const NMDS_ROLE_CODE =
  'nmds_sc_bulk_code (lookup id - 79 to 106; 34/35 = 108/109; 36-41 = 140-145)';

const NMDS: InfoDefaults = {
  edition: '2018',
  source: 'Skills for Care, National Minimum Data Set for Social Care: lists of its last years',
  licence: 'None stated by the source; codes and short labels are carried as facts',
  completeness: 'unknown',
  verification: 'partly verified',
  official: true,
  caution: 'Of a collection that ASC-WDS has followed; for reading old files.',
};

const COUNTRIES = `${NMDS.caution} Labels are names of countries.`;

/** Lists of the alpha of version 2, as it was left in 2018. */
const LISTS: readonly (readonly [id: string, title: string, path: string])[] = [
  ['establishment-type', 'type of establishment', 'establishment-type'],
  ['employment-status', 'employment status', 'employment-status'],
  ['full-time', 'full or part time', 'full-time'],
  ['zero-hours', 'zero-hours contract', 'zero-hours'],
  ['salary-interval', 'interval of pay', 'salary-interval'],
  ['gender', 'gender', 'gender'],
  ['disabled', 'disability', 'disabled'],
  ['ethnicity', 'ethnicity', 'ethnicity'],
  ['nationality', 'nationality', 'nationality-2018'],
  ['country-of-birth', 'country of birth', 'country-of-birth-2018'],
  ['recruitment-source', 'source of recruitment', 'recruitment-source'],
  ['qualification-level', 'level of qualification', 'qualification-levels'],
  ['care-certificate', 'care certificate', 'care-certificate'],
  ['reason-for-leaving', 'reason for leaving', 'reasons-for-leaving'],
  ['destination-on-leaving', 'destination on leaving', 'destinations-on-leaving'],
];

/**
 * The lists of NMDS-SC, which ASC-WDS followed in 2019. `lookup-ids-worker.csv` is not among them:
 * it holds numbers from inside the old database, whose labels are partly remarks.
 */
export function compileNmdsSc(sources: Sources): readonly CompiledSet[] {
  return [
    {
      info: {
        ...info('job-role', 'main job role'),
        caution: 'Seven titles are from general knowledge; all codes were seen.',
      },
      codes: sources.rows(NMDS_ROLES).flatMap((row) => {
        const code = field(row, NMDS_ROLE_CODE);
        if (code === '') return [];
        const label = field(row, 'nmds_sc_title');
        const guessed = field(row, 'title_status').includes('general knowledge');
        return [{ code, label, ...(guessed && { unverified: true }) }];
      }),
    },
    {
      info: {
        ...info('job-role-alpha-2018', 'main job role in the alpha of version 2'),
        completeness: 'partial',
      },
      codes: titled(sources, 'job-roles-v2-alpha-2018'),
    },
    {
      info: {
        ...info('service', 'main service'),
        caution: 'Labels are those of the ASC-WDS service that each code became.',
      },
      codes: readCodes(sources, {
        path: 'nmds-sc/services-nmds-to-ascwds.csv',
        code: 'nmds_sc_service_code',
        label: 'asc_wds_title',
      }).map((code) => ({ ...code, unverified: true })),
    },
    ...LISTS.map(([id, title, path]) => ({
      info: { ...info(id, title), ...(id === 'nationality' && { caution: COUNTRIES }) },
      codes: titled(sources, path),
    })),
  ];
}

function info(id: string, title: string): CodeSetInfo {
  return { ...NMDS, id: `nmds-sc.${id}`, title: `NMDS-SC: ${title}` };
}

function titled(sources: Sources, path: string): CompiledSet['codes'] {
  return readCodes(sources, { path: `nmds-sc/${path}.csv`, label: 'title' });
}
