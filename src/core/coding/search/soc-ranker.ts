/** Proposes SOC 2020 unit groups: the nearest index rows vote for theirs. */
import { compareForms, wordTexts } from '../../text/words';
import type { Ranked, RankQuery, SocRanker } from '../ranker';
import type { Resolver } from '../resolver';
import type { IndexEntry } from '../types';
import type { TitleReader } from '../titles';
import { createSearch, type Search, type SearchDocument, type SearchQuery } from './search';
import { vote } from './vote';

/** Index rows with the same words and the same unit group. */
interface Group {
  readonly code: string;
  readonly entries: IndexEntry[];
}

/** Titles that vote. More of them blur the answer, fewer make it jumpy. */
const VOTERS = 30;

/** What a row's qualifiers do to its likeness, by how well they fit the post. */
const FIT_WORTH = 0.04;

export function createSocRanker(
  index: readonly IndexEntry[],
  resolver: Resolver,
  read: TitleReader,
): SocRanker {
  let built: { groups: Group[]; search: Search } | undefined;

  return {
    rank(query, limit) {
      built ??= build(index, read);
      const { groups, search } = built;
      const words = searchQuery(query);
      const hits = search.find(words, VOTERS).flatMap((hit) => {
        const group = groups[hit.document];
        if (group === undefined) return [];
        const { entry, factor } = bestEntry(group, query);
        return [
          { code: group.code, score: hit.score * factor, evidence: entry, document: hit.document },
        ];
      });
      return vote(hits, limit).map(({ code, share, best }): Ranked<IndexEntry> => ({
        code,
        share,
        evidence: best.evidence,
        coverage: search.coverage(words, best.document),
        sameHead: read(best.evidence.title).head === query.head,
      }));
    },
  };

  function bestEntry(group: Group, query: RankQuery): { entry: IndexEntry; factor: number } {
    const [first] = group.entries;
    if (first === undefined) throw new Error('Rolecheck: a group of index rows is empty');
    let entry = first;
    let score = -Infinity;
    for (const candidate of group.entries) {
      const fit =
        resolver.fit(candidate, query.surroundings, query.title) + (candidate.isDefault ? 0.5 : 0);
      if (fit > score) {
        entry = candidate;
        score = fit;
      }
    }
    return { entry, factor: 1 + FIT_WORTH * score };
  }
}

/** The search's view of a query. */
export function searchQuery(query: RankQuery): SearchQuery {
  return { forms: query.main, head: query.head, beside: query.beside };
}

function build(
  index: readonly IndexEntry[],
  read: TitleReader,
): { groups: Group[]; search: Search } {
  const groups: Group[] = [];
  const documents: SearchDocument[] = [];
  const known = new Map<string, Group>();
  const qualifiers = new Map<string, readonly string[]>();
  for (const entry of index) {
    const { forms, head, said } = read(entry.title);
    if (entry.soc.soc2020 === '' || forms.length === 0) continue;
    const text = entry.add === '' ? entry.ind : `${entry.add} ${entry.ind}`;
    // Rows of one title and code stand together; those with qualifiers apart from those without.
    const key = `${entry.soc.soc2020}${text === '' ? ' ' : '?'}${said}`;
    const group = known.get(key);
    if (group !== undefined) {
      group.entries.push(entry);
      continue;
    }
    const created: Group = { code: entry.soc.soc2020, entries: [entry] };
    known.set(key, created);
    groups.push(created);
    let words = qualifiers.get(text);
    if (words === undefined) {
      words = compareForms(wordTexts(text));
      qualifiers.set(text, words);
    }
    documents.push({ forms, head, qualifiers: words });
  }
  return { groups, search: createSearch(documents) };
}
