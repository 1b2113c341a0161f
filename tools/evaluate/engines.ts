/** Our coder and the peers that run in Node, behind one shape. */
import MiniSearch from 'minisearch';
import { createCoder } from '../../src/core/coding/coder';
import type { Band, CodingData, IndexEntry, SocCodes } from '../../src/core/coding/types';
import { fold } from '../../src/core/text/tidy';

export interface Answered {
  readonly soc: SocCodes | undefined;
  readonly band: Band | undefined;
  readonly confidence: number;
  /** What the answer stands on, for tables by kind. */
  readonly kind: string;
  /** SOC codes of the choices offered, the given one first. */
  readonly choices: readonly SocCodes[];
}

export interface Engine {
  readonly name: string;
  answer(title: string): Answered;
}

export function ours(data: CodingData): Engine {
  const coder = createCoder(data);
  return {
    name: 'Rolecheck',
    answer(title) {
      const { soc, band, socConfidence, evidence, alternatives } = coder.suggest({ title });
      const entry = evidence.find((e) => e.kind === 'index-entry');
      const decided = evidence.find(
        (e) => e.kind === 'default' || e.kind === 'context' || e.kind === 'ambiguous',
      );
      return {
        soc,
        band,
        confidence: socConfidence,
        kind: `${entry?.how ?? 'no entry'} ${decided?.kind ?? ''}`.trim(),
        choices: alternatives.map((alternative) => alternative.soc),
      };
    },
  };
}

/** What a spreadsheet does: the title as it stands, the default row when there are several. */
export function exactLookup(data: CodingData): Engine {
  const byTitle = new Map<string, IndexEntry>();
  for (const entry of data.index) {
    const key = fold(entry.title);
    const known = byTitle.get(key);
    if (known === undefined || (entry.isDefault && !known.isDefault)) byTitle.set(key, entry);
  }
  return { name: 'Exact look-up', answer: (title) => plain(byTitle.get(fold(title))) };
}

/** MiniSearch over titles and qualifiers; `tuned` weights them and allows prefixes and slips. */
export function miniSearch(data: CodingData, tuned: boolean): Engine {
  const search = new MiniSearch<{ id: number; title: string; qualifier: string }>({
    fields: ['title', 'qualifier'],
  });
  search.addAll(
    data.index.map((entry, id) => ({
      id,
      title: entry.title,
      qualifier: `${entry.add} ${entry.ind}`,
    })),
  );
  const options = tuned
    ? {
        boost: { title: 3, qualifier: 0.3 },
        prefix: (term: string) => term.length > 3,
        fuzzy: (term: string) => (term.length > 4 ? 0.2 : false),
        bm25: { k: 1.2, b: 0.9, d: 0.5 },
        boostDocument: (id: number) => (data.index[id]?.isDefault === true ? 1.15 : 1),
      }
    : {};
  return {
    name: tuned ? 'MiniSearch, tuned' : 'MiniSearch, default',
    answer(title) {
      const [first] = search.search(title, options);
      return plain(first === undefined ? undefined : data.index[Number(first.id)]);
    },
  };
}

function plain(entry: IndexEntry | undefined): Answered {
  const soc = entry?.soc;
  return { soc, band: undefined, confidence: 0, kind: '', choices: soc === undefined ? [] : [soc] };
}
