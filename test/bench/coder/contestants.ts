/**
 * Rolecheck, and what else a spreadsheet or a page could do with the same index.
 *
 * The peers answer less: exact look-up finds only titles as the index has them, and the searches
 * return the nearest entry without cleaning, context, role, band or reason.
 */
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { createCoder } from '../../../src/core/coding/coder';
import type { CodingData, Post } from '../../../src/core/coding/types';

export type Ask = (post: Post) => unknown;

export interface Contestant {
  readonly name: string;
  /** Makes it ready to answer, as far as it can without being asked. */
  readonly build: (data: CodingData) => Ask;
  /** So slow that it answers so many titles only. */
  readonly atMost?: number;
}

export const rolecheck: Contestant = {
  name: 'Rolecheck, whole path',
  build(data) {
    const coder = createCoder(data);
    return (post) => coder.suggest(post);
  },
};

const exact: Contestant = {
  name: 'exact look-up',
  build({ index }) {
    const entries = new Map(index.map((entry) => [entry.title.toLowerCase(), entry]));
    return ({ title }) => entries.get(title.trim().toLowerCase());
  },
};

const miniSearch: Contestant = {
  name: 'MiniSearch, default',
  build(data) {
    const search = miniSearchOver(data);
    return ({ title }) => search.search(title)[0];
  },
};

const miniSearchTolerant: Contestant = {
  name: 'MiniSearch, prefixes and slips',
  build(data) {
    const search = miniSearchOver(data);
    return ({ title }) => search.search(title, { prefix: true, fuzzy: 0.2 })[0];
  },
};

const fuse: Contestant = {
  name: 'Fuse.js',
  atMost: 20,
  build(data) {
    const search = new Fuse(documentsOf(data), { keys: ['title'] });
    return ({ title }) => search.search(title, { limit: 1 })[0];
  },
};

/** Ours first. */
export const contestants: readonly Contestant[] = [
  rolecheck,
  exact,
  miniSearch,
  miniSearchTolerant,
  fuse,
];

function documentsOf({ index }: CodingData): { id: number; title: string }[] {
  return index.map(({ title, ind, add }, id) => ({ id, title: `${title} ${ind} ${add}` }));
}

function miniSearchOver(data: CodingData): MiniSearch {
  const search = new MiniSearch({ fields: ['title'] });
  search.addAll(documentsOf(data));
  return search;
}
