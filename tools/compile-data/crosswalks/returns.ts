import { field, type Sources } from '../csv';
import { CENSUSES, censusCategories, ETHNICITY_CROSSWALK } from '../sets/people';
import { NMDS_ROLE_CODE, NMDS_ROLES } from '../sets/nmds-sc';
import type { CompiledCrosswalk } from './crosswalk';

const SKILLS_FOR_CARE = 'Skills for Care, the migration of NMDS-SC to ASC-WDS in 2019';

/** What old codes became, and ethnicity between the school lists and the censuses. */
export function compileReturnCrosswalks(sources: Sources): readonly CompiledCrosswalk[] {
  return [
    {
      from: 'nmds-sc.job-role',
      to: 'asc-wds.job-role',
      source: SKILLS_FOR_CARE,
      verification: 'verified',
      rows: pairs(sources, NMDS_ROLES, NMDS_ROLE_CODE, 'migrated_to_bulk_code'),
    },
    {
      from: 'nmds-sc.service',
      to: 'asc-wds.service',
      source: SKILLS_FOR_CARE,
      verification: 'verified',
      rows: pairs(
        sources,
        'nmds-sc/services-nmds-to-ascwds.csv',
        'nmds_sc_service_code',
        'asc_wds_bulk_code',
      ),
    },
    ...CENSUSES.map(({ id, year, column }) => ({
      from: 'ethnicity.cbds',
      to: id,
      source: 'Our own reading of the lists',
      verification: 'unverified' as const,
      rows: sources.rows(ETHNICITY_CROSSWALK).flatMap((row) => {
        const from = field(row, 'cbds_code');
        const categories = censusCategories(from, year, field(row, column));
        const needs = categories.length > 1 ? [wordFor(from)] : [];
        return categories.map((code) => ({
          from,
          target: needs.length === 0 ? { code } : { code, needs },
        }));
      }),
    })),
  ];
}

function wordFor(code: string): string {
  return code === 'WROM' ? 'Gypsy or Roma' : 'Arab or other';
}

function pairs(
  sources: Sources,
  path: string,
  from: string,
  to: string,
): CompiledCrosswalk['rows'] {
  return sources
    .rows(path)
    .filter((row) => field(row, from) !== '')
    .map((row) => ({ from: field(row, from), target: { code: field(row, to) } }));
}
