import { field, type Row, type Sources } from './csv';
import type { GeneratedModule } from './module';
import { packRecords } from './pack';
import { HWR_SOURCE } from './provenance';

const PAIRS = 'roles/confusable.csv';

/** What decides of pairs whose row says "as above": an officer sees one row, and nothing above it. */
const WRITTEN_OUT: ReadonlyMap<string, string> = new Map([
  [
    'M-015 P-020',
    'Team manager, deputy and practice supervisor against senior or advanced practitioner.',
  ],
  ['T-002 T-004', 'Multi-skilled without a named trade.'],
  ['T-003 T-004', 'Multi-skilled without a named trade; multi-skilled joiner is carpenter.'],
  ['P-040 P-042', 'The same teaching titles; the pupil referral unit as employer decides.'],
  ['P-040 P-041', 'The same teaching titles; the special school as employer decides.'],
]);

/** Pairs of roles that are easily taken for each other, and what decides between them. */
export function compileRolePairs(sources: Sources): GeneratedModule {
  const pairs = sources.rows(PAIRS);
  refuseUnknown(sources, pairs);
  refuseTwice(pairs);
  return {
    name: 'role-pairs',
    ...HWR_SOURCE,
    text: packRecords(pairs, {
      roleA: (row) => field(row, 'role_a'),
      roleB: (row) => field(row, 'role_b'),
      decides: whatDecides,
    }),
  };
}

function whatDecides(row: Row): string {
  const pair = rolesOf(row).join(' ');
  const text = field(row, 'what_decides');
  const said = /\bas above\b/i.test(text) ? WRITTEN_OUT.get(pair) : text;
  if (said === undefined) {
    throw new Error(`Rolecheck: ${PAIRS}: ${pair} points to another row: write it out`);
  }
  if (!said.endsWith('.')) throw new Error(`Rolecheck: ${PAIRS}: ${pair} is no sentence`);
  return said;
}

function refuseUnknown(sources: Sources, pairs: readonly Row[]): void {
  const known = new Set(sources.rows('roles/roles.csv').map((row) => field(row, 'code')));
  for (const role of pairs.flatMap(rolesOf)) {
    if (!known.has(role)) throw new Error(`Rolecheck: ${PAIRS}: no role ${role}`);
  }
}

/** In whichever order: a pair that stood twice would have two answers. */
function refuseTwice(pairs: readonly Row[]): void {
  const seen = new Set<string>();
  for (const row of pairs) {
    const pair = rolesOf(row).sort().join(' ');
    if (seen.has(pair)) throw new Error(`Rolecheck: ${PAIRS}: ${pair} stands twice`);
    seen.add(pair);
  }
}

function rolesOf(row: Row): string[] {
  return [field(row, 'role_a'), field(row, 'role_b')];
}
