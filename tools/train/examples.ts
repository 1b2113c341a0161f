/**
 * What the model learns from: every title of the index by itself and with its qualifiers, every
 * title of a role by itself and in its context, and the titles of the SOC 2020 groups.
 */
import type { ModelQuery } from '../../src/core/coding/model/features';
import { settingsNamed, withSurroundings } from '../../src/core/coding/settings';
import { createTitleReader, type ReadTitle } from '../../src/core/coding/titles';
import type { CodingData, IndexEntry, SocCodes } from '../../src/core/coding/types';
import { compareForms, wordTexts } from '../../src/core/text/words';
import { fold } from '../../src/core/text/tidy';

/** What is learnt together: each has codes of its own, and one set of rows serves them all. */
export const TASKS = ['soc2020', 'soc2010', 'soc2000', 'minor', 'role'] as const;
export type Task = (typeof TASKS)[number];

export interface Example {
  readonly query: ModelQuery;
  /** The right code by task; a task that is not named is not learnt from this title. */
  readonly codes: Partial<Record<Task, string>>;
  /** How much the SOC codes and the role count. */
  readonly socWeight: number;
  readonly roleWeight: number;
}

/** The title of a SOC 2020 unit group or of a group of its 6-digit extension. */
export interface GroupTitle {
  readonly soc2020: string;
  readonly title: string;
}

/** The row that holds when nothing more is known counts so many times as much as the others. */
const USUAL = 4;
/** A title with its qualifiers, against the title by itself. */
const QUALIFIED = 0.5;
const GROUP = 0.6;
/**
 * Most rows of the index are of trades that no council has: with their full weight the model would
 * take every unfamiliar title for one of them.
 */
const NO_ROLE = 0.2;

export function examplesOf(data: CodingData, groups: readonly GroupTitle[]): Example[] {
  const read = createTitleReader();
  const roles = new Map(data.indexRoles.map(({ uid, role }) => [uid, role]));
  return [
    ...indexExamples(data.index, roles, read),
    ...roleExamples(data, read),
    ...groups.flatMap((group) => groupExample(group, read)),
  ];
}

function indexExamples(
  index: readonly IndexEntry[],
  roles: ReadonlyMap<string, string>,
  read: (title: string) => ReadTitle,
): Example[] {
  const byTitle = new Map<string, IndexEntry[]>();
  for (const entry of index) {
    const { forms } = read(entry.title);
    if (entry.soc.soc2020 === '' || forms.length === 0) continue;
    const key = forms.join(' ');
    const same = byTitle.get(key);
    if (same === undefined) byTitle.set(key, [entry]);
    else same.push(entry);
  }
  return [...byTitle.values()].flatMap((entries) => {
    const title = read(entries[0]?.title ?? '');
    return [...bareExamples(title, entries, roles), ...qualifiedExamples(title, entries, roles)];
  });
}

/** The title by itself: one example for each answer that its rows give, by how usual it is. */
function bareExamples(
  title: ReadTitle,
  entries: readonly IndexEntry[],
  roles: ReadonlyMap<string, string>,
): Example[] {
  const answers = new Map<string, { soc: SocCodes; role: string; weight: number }>();
  let all = 0;
  for (const { soc, uid, add, ind, isDefault } of entries) {
    const role = roles.get(uid) ?? '';
    const key = `${soc.soc2020ext} ${soc.soc2010} ${soc.soc2000} ${role}`;
    const weight = isDefault || (add === '' && ind === '') ? USUAL : 1;
    all += weight;
    const known = answers.get(key);
    if (known === undefined) answers.set(key, { soc, role, weight });
    else known.weight += weight;
  }
  return [...answers.values()].map(({ soc, role, weight }) =>
    example(queryOf(title), soc, role, weight / all),
  );
}

function qualifiedExamples(
  title: ReadTitle,
  entries: readonly IndexEntry[],
  roles: ReadonlyMap<string, string>,
): Example[] {
  const seen = new Set<string>();
  return entries.flatMap(({ uid, add, ind, soc }) => {
    const text = `${add} ${ind}`.trim();
    const role = roles.get(uid) ?? '';
    const key = `${text} ${soc.soc2020ext} ${role}`;
    if (text === '' || seen.has(key)) return [];
    seen.add(key);
    return [example(queryOf(title, text), soc, role, QUALIFIED)];
  });
}

function example(query: ModelQuery, soc: SocCodes, role: string, weight: number): Example {
  return {
    query,
    codes: { ...socCodes(soc), role },
    socWeight: weight,
    roleWeight: weight * (role === '' ? NO_ROLE : 1),
  };
}

function socCodes({ soc2020, soc2010, soc2000 }: SocCodes): Example['codes'] {
  return {
    soc2020,
    minor: soc2020.slice(0, 3),
    ...(soc2010 === '' ? {} : { soc2010 }),
    ...(soc2000 === '' ? {} : { soc2000 }),
  };
}

/** Titles of roles; those that stand on a row of the index have its SOC codes. */
function roleExamples(data: CodingData, read: (title: string) => ReadTitle): Example[] {
  const rows = new Map(data.index.map((entry) => [entry.uid, entry]));
  return data.roleTitles.flatMap(({ role, title, context, uid }) => {
    const words = read(title);
    if (words.forms.length === 0) return [];
    const soc = rows.get(uid)?.soc;
    const codes = { role, ...(soc === undefined ? {} : socCodes(soc)) };
    const bare = { query: queryOf(words), codes, socWeight: 0 };
    if (context === undefined) return [{ ...bare, roleWeight: 1 }];
    // Elsewhere the title may mean another role: by itself it counts less.
    const query = queryOf(words, context.text);
    return [
      { ...bare, roleWeight: 0.3 },
      { query, codes, socWeight: 0, roleWeight: 1 },
    ];
  });
}

function groupExample(
  { soc2020, title }: GroupTitle,
  read: (title: string) => ReadTitle,
): Example[] {
  const words = read(title.replace(/\bn\.e\.c\.?|\(|\)/g, ' '));
  if (words.forms.length === 0) return [];
  const codes = { soc2020, minor: soc2020.slice(0, 3) };
  return [{ query: queryOf(words), codes, socWeight: GROUP, roleWeight: 0 }];
}

function queryOf({ forms, head }: ReadTitle, qualifier = ''): ModelQuery {
  const beside = compareForms(wordTexts(fold(qualifier)));
  const settings = withSurroundings(settingsNamed(beside));
  return { main: forms, head, beside, settings };
}
