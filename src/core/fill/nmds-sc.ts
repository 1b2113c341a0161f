/**
 * Role codes against the job roles of NMDS-SC, which ASC-WDS took over in 2019: the migration read
 * backwards. Several roles became one; where the label stayed the same, that role is meant.
 */
import type { CodeLibrary, CodeSet, CrosswalkTarget } from '../codes/types';

const NMDS_SC = 'nmds-sc.job-role';
const ASC_WDS = 'asc-wds.job-role';

/** Roles in services for children, which ASC-WDS has under one code. Our own assignment. */
const CHILDREN: ReadonlyMap<string, string> = new Map([
  ['P-048', '12'],
  ['P-057', '12'],
  ['P-058', '12'],
  ['P-030', '13'],
  ['P-050', '14'],
  ['S-011', '18'],
  ['S-009', '19'],
  ['S-012', '19'],
  ['P-039', '20'],
  ['P-040', '20'],
  ['P-041', '20'],
  ['P-042', '20'],
  ['S-015', '21'],
  ['S-016', '21'],
]);

/** Needs of ASC-WDS that NMDS-SC has columns of its own for. */
const NOT_ASKED: ReadonlySet<string> = new Set(['AMHP', 'NMCREG', 'MAINJRDESC']);

const backwards = new WeakMap<CodeLibrary, ReadonlyMap<string, readonly string[]>>();

/** What NMDS-SC may have for a role, in the form of a crosswalk's targets. */
export function nmdsTargets(library: CodeLibrary, role: string): readonly CrosswalkTarget[] {
  const child = CHILDREN.get(role);
  if (child !== undefined) return [{ code: child, needs: ['social care'] }];
  const sources = sourcesIn(library);
  const targets = library.crosswalk('hwr', ASC_WDS)?.map(role) ?? [];
  return targets.flatMap(({ code, needs = [] }) => {
    const codes = sources.get(code) ?? [];
    const asked = needs.filter((need) => !NOT_ASKED.has(need));
    const all = codes.length > 1 ? [...asked, 'NMDS-SC role'] : asked;
    return codes.map((one) => ({ code: one, ...(all.length > 0 && { needs: all }) }));
  });
}

function sourcesIn(library: CodeLibrary): ReadonlyMap<string, readonly string[]> {
  const known = backwards.get(library);
  if (known !== undefined) return known;
  const [from, to] = [library.set(NMDS_SC), library.set(ASC_WDS)];
  const made = from && to ? turnedRound(library, from, to) : new Map<string, readonly string[]>();
  backwards.set(library, made);
  return made;
}

function turnedRound(
  library: CodeLibrary,
  from: CodeSet,
  to: CodeSet,
): ReadonlyMap<string, readonly string[]> {
  const walk = library.crosswalk(NMDS_SC, ASC_WDS);
  const sources = new Map<string, string[]>();
  for (const { code } of from.codes) {
    for (const target of walk?.map(code) ?? []) {
      sources.set(target.code, [...(sources.get(target.code) ?? []), code]);
    }
  }
  return new Map(
    [...sources].map(([code, codes]) => {
      const same = codes.filter((one) => from.get(one)?.label === to.get(code)?.label);
      return [code, same.length === 1 ? same : codes];
    }),
  );
}
