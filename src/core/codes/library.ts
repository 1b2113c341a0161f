import type { CodeLibrary, CodeSet, CodeSetInfo, Crosswalk, CrosswalkEnds } from './types';

/** What a library is made of: what is there, and how each part is read when it is asked for. */
export interface LibraryParts {
  readonly infos: readonly CodeSetInfo[];
  readonly crosswalks: readonly CrosswalkEnds[];
  /** Called at most once a set, with an id of `infos`. */
  readSet(id: string): CodeSet;
  /** Called at most once a crosswalk, with a pair of `crosswalks`. */
  readCrosswalk(from: string, to: string): Crosswalk;
}

/** A library that reads each set and crosswalk when it is first asked for, and keeps it. */
export function createCodeLibrary(parts: LibraryParts): CodeLibrary {
  const ids = new Set(parts.infos.map((info) => info.id));
  const pairs = new Set(parts.crosswalks.map(({ from, to }) => pairKey(from, to)));
  const set = remembered((id) => (ids.has(id) ? parts.readSet(id) : undefined));
  const crosswalk = remembered((pair) => {
    if (!pairs.has(pair)) return undefined;
    const [from = '', to = ''] = pair.split(' ');
    return parts.readCrosswalk(from, to);
  });
  return {
    infos: parts.infos,
    crosswalks: parts.crosswalks,
    set: (id) => set(idKey(id)),
    crosswalk: (from, to) => crosswalk(pairKey(from, to)),
  };
}

function idKey(id: string): string {
  return id.trim().toLowerCase();
}

/** Ids hold no spaces, so a pair is told apart from any other. */
function pairKey(from: string, to: string): string {
  return `${idKey(from)} ${idKey(to)}`;
}

/** Keeps what was read; what is not there is not kept, since people may ask for anything. */
function remembered<T>(read: (key: string) => T | undefined): (key: string) => T | undefined {
  const kept = new Map<string, T>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const found = read(key);
    if (found !== undefined) kept.set(key, found);
    return found;
  };
}
