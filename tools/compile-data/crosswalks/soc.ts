import { field, type Row, type Sources } from '../csv';
import type { CompiledCrosswalk, CrosswalkRow } from './crosswalk';

/** Column of a share in an index crosswalk file, by the set that it is a share of. */
type Pair = readonly [from: string, to: string, path: string];

/** Both directions of a file share one file: it has the share of either side. */
const PAIRS: readonly Pair[] = [
  ['soc2000', 'soc2010', 'soc/xwalk_index_soc2000_soc2010.csv'],
  ['soc2010', 'soc2000', 'soc/xwalk_index_soc2000_soc2010.csv'],
  ['soc2010', 'soc2020', 'soc/xwalk_index_soc2010_soc2020.csv'],
  ['soc2020', 'soc2010', 'soc/xwalk_index_soc2010_soc2020.csv'],
  ['soc2000', 'soc2020', 'soc/xwalk_index_soc2000_soc2020.csv'],
  ['soc2020', 'soc2000', 'soc/xwalk_index_soc2000_soc2020.csv'],
  ['soc2020', 'isco08', 'soc/xwalk_index_soc2020_isco08.csv'],
];

const FROM_INDEX = 'Share of the entries of the ONS SOC 2020 coding index';
const CENSUS_2001 =
  '; people: Census 2001 coded to both, the mean of men and women (ONS user guide 2010:22)';
const POOLED = '; people: Labour Force Survey and census coded to both, pooled (ONS)';

/**
 * SOC editions against each other. A code alone seldom decides: 94 of the 353 unit groups of
 * SOC 2000 go to one group of SOC 2020. So every target has its share, and titles should be coded
 * anew where they are there.
 */
export function compileSocCrosswalks(sources: Sources): readonly CompiledCrosswalk[] {
  return PAIRS.map(([from, to, path]) => {
    const people = peopleShares(sources, from, to);
    const shares = new Map(
      sources
        .rows(path)
        .map((row) => [pairOf(row, from, to), Number(field(row, `share_of_${from}`))] as const),
    );
    return {
      from,
      to,
      source: FROM_INDEX + people.remark,
      verification: 'verified',
      rows: joined(shares, people.shares),
    };
  });
}

interface PeopleShares {
  readonly shares: ReadonlyMap<string, number>;
  readonly remark: string;
}

/** Shares of people where a dual-coded survey was published for that direction. */
function peopleShares(sources: Sources, from: string, to: string): PeopleShares {
  if (from === 'soc2010' && to === 'soc2020') {
    const rows = sources.rows('soc/xwalk_dual_soc2010_to_soc2020.csv');
    return {
      shares: new Map(
        rows.map((row) => [pairOf(row, from, to), Number(field(row, 'pooled_share'))]),
      ),
      remark: POOLED,
    };
  }
  // The two files are named the other way round from what their figures add up to: in
  // "soc2010_from_soc2000" the shares of a SOC 2000 group come to 100 %.
  if (from === 'soc2000' && to === 'soc2010') {
    return census2001(sources.rows('soc/xwalk_dual_soc2010_from_soc2000.csv'), from, to);
  }
  if (from === 'soc2010' && to === 'soc2000') {
    return census2001(sources.rows('soc/xwalk_dual_soc2000_to_soc2010.csv'), from, to);
  }
  return { shares: new Map(), remark: '' };
}

/** The mean of the shares of men and women, leaving out a sex of which a group had nobody. */
function census2001(all: readonly Row[], from: string, to: string): PeopleShares {
  const rows = all.filter((row) => field(row, 'level') === 'unit');
  const columns = ['m_census01', 'f_census01'];
  const counted = new Set(
    rows.flatMap((row) =>
      columns
        .filter((column) => field(row, column) !== '')
        .map((column) => `${field(row, from)} ${column}`),
    ),
  );
  const shares = new Map<string, number>();
  for (const row of rows) {
    const sexes = columns.filter((column) => counted.has(`${field(row, from)} ${column}`));
    if (sexes.length === 0) continue;
    const sum = sexes.reduce((total, column) => total + Number(field(row, column)) / 100, 0);
    if (sum > 0) shares.set(pairOf(row, from, to), sum / sexes.length);
  }
  return { shares, remark: CENSUS_2001 };
}

function pairOf(row: Row, from: string, to: string): string {
  return `${field(row, from)} ${field(row, to)}`;
}

/** Largest share of entries first, then of people, then by code. */
function joined(
  entries: ReadonlyMap<string, number>,
  people: ReadonlyMap<string, number>,
): readonly CrosswalkRow[] {
  const pairs = [...new Set([...entries.keys(), ...people.keys()])].map((pair) => {
    const [from = '', code = ''] = pair.split(' ');
    return { from, code, share: entries.get(pair), peopleShare: people.get(pair) };
  });
  return pairs
    .sort(
      (a, b) =>
        compare(a.from, b.from) ||
        (b.share ?? 0) - (a.share ?? 0) ||
        (b.peopleShare ?? 0) - (a.peopleShare ?? 0) ||
        compare(a.code, b.code),
    )
    .map(({ from, code, share, peopleShare }) => ({
      from,
      target: {
        code,
        ...(share !== undefined && { share }),
        ...(peopleShare !== undefined && { peopleShare }),
      },
    }));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
