/** How the peers find entries by a title. */
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { fold } from '../../src/core/text/tidy';
import type { PeerEntry } from './peer-entries';

/** An entry that a peer found, with the peer's own score: higher is better. */
export interface Found {
  readonly entry: PeerEntry;
  readonly score: number;
}

/** Best first; nothing when nothing is like the title. */
export type Finder = (title: string) => readonly Found[];

/** Entries looked at for five different codes: neighbours in the index often share one. */
const DEEP_ENOUGH = 50;

export interface Finders {
  readonly exact: Finder;
  // Not made before they are asked for: the exact look-up alone says which titles are new.
  readonly plain: () => Finder;
  readonly tuned: () => Finder;
  readonly fuse: () => Finder;
}

export function createFinders(entries: readonly PeerEntry[]): Finders {
  let index: MiniSearch<Searched> | undefined;
  let fuse: Finder | undefined;
  const indexed = (): MiniSearch<Searched> => (index ??= miniSearchOver(entries));
  return {
    exact: exactLookup(entries),
    plain: () => miniSearch(indexed(), entries, false),
    tuned: () => miniSearch(indexed(), entries, true),
    fuse: () => (fuse ??= fuseSearch(entries)),
  };
}

/** What a spreadsheet does: the title as it stands, the default entry when there are several. */
function exactLookup(entries: readonly PeerEntry[]): Finder {
  const byTitle = new Map<string, Found[]>();
  for (const entry of entries) {
    const key = fold(entry.title);
    const same = byTitle.get(key) ?? [];
    same.push({ entry, score: 1 });
    byTitle.set(key, same);
  }
  return (title) => byTitle.get(fold(title)) ?? [];
}

interface Searched {
  readonly id: number;
  readonly title: string;
  readonly qualifier: string;
}

function miniSearchOver(entries: readonly PeerEntry[]): MiniSearch<Searched> {
  const search = new MiniSearch<Searched>({ fields: ['title', 'qualifier'] });
  search.addAll(entries.map(({ title, qualifier }, id) => ({ id, title, qualifier })));
  return search;
}

/** MiniSearch over titles and qualifiers; `tuned` weights them and allows prefixes and slips. */
function miniSearch(
  search: MiniSearch<Searched>,
  entries: readonly PeerEntry[],
  tuned: boolean,
): Finder {
  const options = tuned
    ? {
        boost: { title: 3, qualifier: 0.3 },
        prefix: (term: string) => term.length > 3,
        fuzzy: (term: string) => (term.length > 4 ? 0.2 : false),
        bm25: { k: 1.2, b: 0.9, d: 0.5 },
        boostDocument: (id: number) => (entries[id]?.isDefault === true ? 1.15 : 1),
      }
    : {};
  return (title) =>
    search
      .search(title, options)
      .slice(0, DEEP_ENOUGH)
      .flatMap(({ id, score }) => foundAt(entries, Number(id), score));
}

/** Fuse.js over titles, as it comes; its own score is 0 for a perfect match. */
function fuseSearch(entries: readonly PeerEntry[]): Finder {
  const fuse = new Fuse([...entries], { keys: ['title'], includeScore: true });
  return (title) =>
    fuse
      .search(title, { limit: DEEP_ENOUGH })
      .flatMap(({ refIndex, score = 1 }) => foundAt(entries, refIndex, 1 - score));
}

function foundAt(entries: readonly PeerEntry[], at: number, score: number): Found[] {
  const entry = entries[at];
  return entry === undefined ? [] : [{ entry, score }];
}
