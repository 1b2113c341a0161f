import { field, listed, type Row, type Sources } from '../csv';
import { HWR_SOURCE } from '../provenance';
import type { CompiledCrosswalk } from './crosswalk';

/** What a role's `needs` decide, return by return; a word not in any of them stops the run. */
const SWF_ROLE_NEEDS = [
  'subject',
  'service',
  'type of support',
  'year or house',
  'business manager or bursar',
  'examinations or admissions',
  'nursery or out of school club',
  'behaviour, learning or pastoral',
  'supervises other midday staff',
];
const SWF_POST_NEEDS = ['QTS', 'pay range', 'leadership team'];
const ASC_WDS_NEEDS = [
  'AMHP',
  'NMCREG',
  'MAINJRDESC',
  'regulated workplace',
  'team leader or supervisor',
  'adults or children',
  'service area',
];
const CSWW_NEEDS = ['SWE registration', 'CSWW OrgRole', 'adults or children'];
const SOC_NEEDS = ['phase of school'];
const KNOWN = new Set(
  [SWF_ROLE_NEEDS, SWF_POST_NEEDS, ASC_WDS_NEEDS, CSWW_NEEDS, SOC_NEEDS].flat(),
);

const SWF_POST_NOT_REACHED = new Map([
  ['SUP', 'ended in 2019; OSP took its place'],
  ['SBP', 'not seen in any source; school business managers return LNT or OSP'],
  ['AST', 'ended in September 2013'],
  ['EXL', 'ended in September 2013'],
]);
const ASC_WDS_NOT_REACHED = new Map([
  ['22', 'withdrawn in May 2024; 27 took its place'],
  ['41', 'withdrawn in May 2024; 40 took its place'],
]);

/** One role code, every return: the first target is the one to return. */
export function compileHwrReturns(sources: Sources): readonly CompiledCrosswalk[] {
  refuseUnknownNeeds(sources);
  const inSchool = (row: Row): string[] =>
    field(row, 'swf_scope') === 'if-school' ? ['works in a school'] : [];
  const inCare = (row: Row): string[] =>
    field(row, 'ascwds_scope') === 'if-asc' ? ['adult social care'] : [];
  return [
    {
      ...crosswalk(sources, 'swf.role', (row) => ({
        codes: listed(field(row, 'swf_role')),
        needs: [...inSchool(row), ...of(row, SWF_ROLE_NEEDS)],
      })),
    },
    {
      ...crosswalk(sources, 'swf.post', (row) => ({
        codes: listed(field(row, 'swf_post')),
        needs: [...inSchool(row), ...of(row, SWF_POST_NEEDS)],
      })),
      notReached: SWF_POST_NOT_REACHED,
    },
    {
      ...crosswalk(sources, 'asc-wds.job-role', (row) => ({
        codes: listed(field(row, 'ascwds_role')),
        needs: [...inCare(row), ...of(row, ASC_WDS_NEEDS)],
      })),
      notReached: ASC_WDS_NOT_REACHED,
    },
    crosswalk(sources, 'csww.org-role', (row) => ({
      codes: field(row, 'csww') === 'yes' ? orgRoles(sources) : [],
      needs: of(row, CSWW_NEEDS),
    })),
  ];
}

/** A role that is in the census may return any level: the role does not carry it. */
function orgRoles(sources: Sources): readonly string[] {
  return sources.rows('csww/csww-org-role.csv').map((row) => field(row, 'code'));
}

function of(row: Row, words: readonly string[]): string[] {
  return listed(field(row, 'needs')).filter((need) => words.includes(need));
}

function crosswalk(
  sources: Sources,
  to: string,
  read: (row: Row) => { readonly codes: readonly string[]; readonly needs: readonly string[] },
): CompiledCrosswalk {
  return {
    from: 'hwr',
    to,
    source: HWR_SOURCE.source,
    verification: 'unverified',
    rows: sources.rows('roles/roles.csv').flatMap((row) => {
      const { codes, needs } = read(row);
      return codes.map((code) => ({
        from: field(row, 'code'),
        target: needs.length === 0 ? { code } : { code, needs },
      }));
    }),
  };
}

function refuseUnknownNeeds(sources: Sources): void {
  for (const row of sources.rows('roles/roles.csv')) {
    const unknown = listed(field(row, 'needs')).find((need) => !KNOWN.has(need));
    if (unknown !== undefined) {
      throw new Error(`Rolecheck: roles.csv: no return asks for "${unknown}"`);
    }
  }
}
