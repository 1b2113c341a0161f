/** Rules about the header row that every part of every return may have: what is missing, unknown or out of place. */
import { headerKey } from '../../sheet/header-names';
import type { Breach, Headers, HeaderRule, PartItem, ReadInstead, Severity } from '../types';
import type { Makers } from './row-rule';

/** What the header rules of a part are made from. */
interface Of {
  /** Makers of the part's return. */
  readonly make: Makers;
  /** Return and part, as ids of rules begin: `asc-wds/worker`. */
  readonly part: string;
  /** The part's columns, for the examples. */
  readonly items: readonly PartItem[];
  readonly severity: Severity;
  /** What the collection does when it is left, in a sentence. */
  readonly why: string;
}

/** `x-missing-columns`: columns of the edition that no header stands for; slot `{columns}`. */
export function missingColumns({ make, part, items, severity, why }: Of): HeaderRule {
  const all = currentColumns(items);
  return make.headers({
    id: `${part}/x-missing-columns`,
    severity,
    column: '',
    title: 'Columns are missing',
    says: 'The sheet has no {columns}.',
    remedy: 'Add the missing columns, even where they stay blank.',
    why,
    check: (_, { missing }) =>
      missing.length === 0 ? undefined : { say: { columns: listed(missing.map(columnOf)) } },
    examples: { pass: [{ headers: all }], fail: [{ headers: all.slice(1) }] },
  });
}

/**
 * `x-unknown-columns`: headers that stand for no column, with the edition that removed them, or with
 * the header that is read instead where a column stands twice.
 */
export function unknownColumns({ make, part, items, severity, why }: Of): HeaderRule {
  const all = currentColumns(items);
  return make.headers({
    id: `${part}/x-unknown-columns`,
    severity,
    column: '',
    title: 'Columns that the return does not have',
    says: 'The return has no column for {columns}.',
    remedy: 'Leave these columns out of the file that you send.',
    why,
    check: (_, headers) => unknownIn(headers),
    examples: {
      pass: [{ headers: all }],
      fail: [{ headers: [...all, 'Desk number'] }, { headers: [...all, ...all.slice(0, 1)] }],
    },
  });
}

/** `x-column-order`: a column that stands before one that the return has earlier; slot `{column}`. */
export function columnOrder({ make, part, items, severity, why }: Of): HeaderRule {
  const all = currentColumns(items);
  return make.headers({
    id: `${part}/x-column-order`,
    severity,
    column: '',
    title: 'Columns are not in the order of the return',
    says: '{column} is not where the return has it.',
    remedy: 'Put the columns into the order of the return.',
    why,
    check: (_, { outOfOrder }) =>
      outOfOrder === undefined ? undefined : { cell: outOfOrder, say: { column: outOfOrder } },
    examples: { pass: [{ headers: all }], fail: [{ headers: [...all].reverse() }] },
  });
}

/**
 * `x-headers`: headers that stand for a column and are not spelled as the return spells it, for
 * collections that take nothing else; slot `{headers}`.
 */
export function headerSpelling({ make, part, items, severity, why }: Of): HeaderRule {
  const all = currentColumns(items);
  const names = new Set(items.map(columnOf));
  const first = all[0] ?? '';
  return make.headers({
    id: `${part}/x-headers`,
    severity,
    column: '',
    title: 'Headers are not spelled as the return spells them',
    says: 'The return wants its own column names, and not {headers}.',
    remedy:
      'Rename the headers in the file that you send, letter by letter and in capitals where the return has capitals.',
    why,
    check: (_, { found, unknown }) => {
      const strangers = new Set(unknown);
      const wrong = found.filter((header) => !names.has(header) && !strangers.has(header));
      return wrong.length === 0 ? undefined : { say: { headers: listed(wrong) } };
    },
    examples: {
      pass: [{ headers: all }],
      fail: [{ headers: [first.toLowerCase(), ...all.slice(1)] }],
    },
  });
}

function unknownIn({ unknown, removed, twice }: Headers): Breach | undefined {
  const [first] = unknown;
  if (first === undefined) return undefined;
  const named = unknown.map((header) => {
    const edition = removed.get(header);
    const read = twice.get(header);
    if (read) return besideRead(header, read);
    return edition ? `${header} (removed in ${edition.title})` : header;
  });
  return { cell: first, say: { columns: listed(named) } };
}

/** `a second DOB (the first is read)`, or `Born (DOB is read)` where the names differ. */
function besideRead(header: string, read: ReadInstead): string {
  if (headerKey(header) !== headerKey(read.header)) {
    return `${header} (${read.header} is read for it)`;
  }
  return `a second ${header} (the ${read.isBefore ? 'first' : 'second'} is read)`;
}

/** The columns that a sheet of the newest edition has at least. */
function currentColumns(items: readonly PartItem[]): readonly string[] {
  return items.filter((item) => item.until === undefined && item.optional !== true).map(columnOf);
}

function columnOf({ column }: PartItem): string {
  return column;
}

/** Names one after another; of very many, the first few and how many more. */
function listed(names: readonly string[]): string {
  const most = 3;
  if (names.length > most) {
    return `${names.slice(0, most - 1).join(', ')} and ${String(names.length - most + 1)} more`;
  }
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names[names.length - 1] ?? ''}`;
}
