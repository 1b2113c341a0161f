/** Proposes roles: the nearest titles of roles, and index rows known to be of a role, vote. */
import { compareForms, wordTexts } from '../../text/words';
import type { Ranked, RoleEvidence, RoleRanker } from '../ranker';
import { settingsIn, type Setting } from '../settings';
import type { CodingData, Role } from '../types';
import type { TitleReader } from '../titles';
import { createSearch, type Search, type SearchDocument } from './search';
import { searchQuery } from './soc-ranker';
import { vote } from './vote';

interface Titled {
  readonly role: Role;
  readonly title: string;
  readonly settings: readonly Setting[];
}

const VOTERS = 30;
/** What a title's own context does to its likeness when the post is there, and when it is not. */
const AT_HOME = 1.12;
const ELSEWHERE = 0.92;

export function createRoleRanker(data: CodingData, read: TitleReader): RoleRanker {
  let built: { titles: Titled[]; search: Search } | undefined;
  return {
    rank(query, limit) {
      built ??= build(data, read);
      const { titles, search } = built;
      const words = searchQuery(query);
      const hits = search.find(words, VOTERS).flatMap((hit) => {
        const titled = titles[hit.document];
        if (titled === undefined) return [];
        const here = titled.settings.some(
          (setting) =>
            query.surroundings.columns.has(setting) ||
            query.title.beside.has(setting) ||
            query.title.own.has(setting) ||
            query.surroundings.profile.has(setting),
        );
        const factor = titled.settings.length === 0 ? 1 : here ? AT_HOME : ELSEWHERE;
        return [
          {
            code: titled.role.code,
            score: hit.score * factor,
            evidence: titled,
            document: hit.document,
          },
        ];
      });
      return vote(hits, limit).map(({ code, share, best }): Ranked<RoleEvidence> => ({
        code,
        share,
        evidence: { role: best.evidence.role, title: best.evidence.title },
        coverage: search.coverage(words, best.document),
        sameHead: read(best.evidence.title).head === query.head,
      }));
    },
  };
}

function build(data: CodingData, read: TitleReader): { titles: Titled[]; search: Search } {
  const roles = new Map(data.roles.map((role) => [role.code, role]));
  const titles: Titled[] = [];
  const documents: SearchDocument[] = [];
  const known = new Set<string>();
  const add = (code: string, title: string, context: string): void => {
    const role = roles.get(code);
    const { forms, head, key: words } = read(title);
    const key = `${code} ${words} ${context}`;
    if (role === undefined || forms.length === 0 || known.has(key)) return;
    known.add(key);
    titles.push({ role, title, settings: settingsIn(context) });
    documents.push({
      forms,
      head,
      qualifiers: context === '' ? [] : compareForms(wordTexts(context)),
    });
  };
  for (const row of data.roleTitles) add(row.role, row.title, row.context?.text ?? '');
  const ofEntry = new Map(data.indexRoles.map((row) => [row.uid, row.role]));
  for (const entry of data.index) {
    const code = ofEntry.get(entry.uid);
    if (code !== undefined) add(code, entry.title, entry.ind);
  }
  return { titles, search: createSearch(documents) };
}
