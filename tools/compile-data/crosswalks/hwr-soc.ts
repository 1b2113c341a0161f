import { field, listed, type Row, type Sources } from '../csv';
import { HWR_SOURCE } from '../provenance';
import type { CompiledCrosswalk, CrosswalkRow } from './crosswalk';

const PHASE = 'phase of school';

const EDITIONS = [
  { to: 'soc2000', primary: 'soc2000', also: 'soc2000_also' },
  { to: 'soc2010', primary: 'soc2010', also: 'soc2010_also' },
  { to: 'soc2020', primary: 'soc2020', also: 'soc2020_also' },
  { to: 'soc2020ext', primary: 'soc2020_ext', also: undefined },
] as const;

/**
 * Roles against SOC. The first target is the role's anchor; a role's titles may belong elsewhere
 * (in the index, 67–70 % agree), so a title is coded for itself whenever there is one.
 */
export function compileHwrSoc(sources: Sources): readonly CompiledCrosswalk[] {
  const phases = sources.rows('roles/role-phase-soc.csv');
  return EDITIONS.map(({ to, primary, also }) => {
    const rows = sources.rows('roles/roles.csv').flatMap((row) => {
      const role = field(row, 'code');
      const byPhase = phaseRows(phases, role, primary, field(row, primary));
      const covered = new Set(byPhase.map(({ target }) => target.code));
      const plain = [field(row, primary), ...(also === undefined ? [] : listed(field(row, also)))]
        .filter((code) => code !== '' && !covered.has(code))
        .map((code) => ({ from: role, target: { code } }));
      return [...byPhase, ...plain];
    });
    return {
      from: 'hwr',
      to,
      source: HWR_SOURCE.source,
      verification: 'unverified',
      rows,
      ...(to === 'soc2000' && { notReached: outOfScope(sources, rows) }),
    };
  });
}

/** Codes of a role by phase of school, its anchor first. A code for every phase needs no phase. */
function phaseRows(
  phases: readonly Row[],
  role: string,
  edition: string,
  anchor: string,
): CrosswalkRow[] {
  const when = new Map<string, string[]>();
  for (const row of phases.filter((each) => field(each, 'role') === role)) {
    const code = field(row, edition);
    when.set(code, [...(when.get(code) ?? []), field(row, 'phase')]);
  }
  const anchorFirst = [...when].sort(([a], [b]) => Number(b === anchor) - Number(a === anchor));
  return anchorFirst.map(([code, phasesOfCode]) => ({
    from: role,
    target: when.size === 1 ? { code } : { code, needs: [PHASE], when: phasesOfCode },
  }));
}

/** Unit groups of SOC 2000 that no role stands for, each with the reason of the coverage list. */
function outOfScope(sources: Sources, rows: readonly CrosswalkRow[]): ReadonlyMap<string, string> {
  const reached = new Set(rows.map(({ target }) => target.code));
  return new Map(
    sources
      .rows('roles/coverage-soc2000.csv')
      .filter((row) => !reached.has(field(row, 'soc2000')))
      .map((row) => [
        field(row, 'soc2000'),
        field(row, 'reason') || `through titles of ${field(row, 'roles').replaceAll(';', ', ')}`,
      ]),
  );
}
