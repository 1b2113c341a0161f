import { INDEX_VERSION } from '../../src/data/edition';
import { uidToNumber } from '../../src/data/uid';
import type { Row, Sources } from './csv';
import { field } from './csv';
import type { GeneratedModule } from './module';
import { OGL, ONS_INDEX_SOURCE } from './provenance';
import { packRecords } from './pack';

const INDEX = 'soc/index2020.csv';

/** Which default mark a coding-index row carries is kept; what the letters mean is ONS's affair. */
const MARKS = new Set(['', 'M', 'O', 'Q', 'QS', 'I', 'A']);

/**
 * The rows of the ONS coding index that carry a code, in the order of their uids.
 *
 * Rows that only point elsewhere ("see Adviser", 231 of them) have no code and are left out. The
 * older indexes add nothing: every row of `index2000.csv` is in it, and the 37 titles that only
 * `index2010.csv` has carry neither a uid nor a SOC 2000 or SOC 2020 code.
 */
export function codedIndexRows(sources: Sources): readonly Row[] {
  return sources
    .rows(INDEX)
    .filter((row) => field(row, 'soc2020') !== '')
    .sort((a, b) => numberOf(a) - numberOf(b));
}

function numberOf(row: Row): number {
  const number = uidToNumber(field(row, 'uid'));
  if (number === undefined) throw new Error(`Rolecheck: ${INDEX}: uid "${field(row, 'uid')}"`);
  return number;
}

/** The version of the index: the highest that a row says it was added or amended in. */
function indexVersion(sources: Sources): string {
  const versions = sources
    .rows(INDEX)
    .flatMap((row) => field(row, 'versno').match(/V\d+/g) ?? [])
    .map((mark) => Number(mark.slice(1)));
  return String(Math.max(...versions));
}

/** The index in two tables: its entries, and the groups of codes that they share. */
export function compileIndex(sources: Sources): readonly GeneratedModule[] {
  const version = indexVersion(sources);
  if (version !== INDEX_VERSION) {
    throw new Error(`Rolecheck: ${INDEX} is version ${version}; say so in src/data/edition.ts`);
  }
  const rows = codedIndexRows(sources);
  const roles = new Map(
    sources
      .rows('roles/index-roles.csv')
      .map((row) => [field(row, 'uid'), [field(row, 'role'), field(row, 'alternative')] as const]),
  );
  const uids = new Set(rows.map((row) => field(row, 'uid')));
  for (const uid of roles.keys()) {
    if (!uids.has(uid)) throw new Error(`Rolecheck: index-roles.csv names no index row: ${uid}`);
  }
  const codesOf = (row: Row): string =>
    ['soc2020', 'soc2020_ext', 'soc2010', 'soc2000'].map((of) => field(row, of)).join(' ');
  const groups = [...new Set(rows.map(codesOf))].sort();
  const groupNumber = new Map(groups.map((group, at) => [group, at.toString(36)]));
  const part = (at: number) => (group: string) => group.split(' ')[at] ?? '';
  let last = 0;
  return [
    {
      name: 'index-entries',
      ...ONS_INDEX_SOURCE,
      text: packRecords(rows, {
        uidStep: (row) => {
          const number = numberOf(row);
          const step = number - last;
          last = number;
          return step.toString(36);
        },
        title: (row) => field(row, 'natural'),
        add: (row) => field(row, 'add'),
        ind: (row) => field(row, 'ind'),
        defaultMark: (row) => {
          const mark = field(row, 'default');
          if (!MARKS.has(mark)) throw new Error(`Rolecheck: ${INDEX}: default mark "${mark}"`);
          return mark;
        },
        codes: (row) => groupNumber.get(codesOf(row)) ?? '',
        role: (row) => roles.get(field(row, 'uid'))?.[0] ?? '',
        alternative: (row) => roles.get(field(row, 'uid'))?.[1] ?? '',
      }),
    },
    {
      name: 'index-codes',
      source: ONS_INDEX_SOURCE.source,
      licence: OGL,
      text: packRecords(groups, {
        soc2020: part(0),
        soc2020ext: part(1),
        soc2010: part(2),
        soc2000: part(3),
      }),
    },
  ];
}
