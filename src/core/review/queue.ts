/**
 * What there is to decide of a list: its titles or its job codes, each once.
 *
 *   posts → judged once for those alike → put aside / by title → decided, again, split by answer → entries
 */
import type { CodeSet } from '../codes/types';
import { coderKey } from '../coding/post-key';
import type { Coder, Post } from '../coding/types';
import { whyAgain } from './again';
import { judgePosts, known, type Judged } from './judge';
import type { DecisionLog } from './log';
import { makeEntry, type EntryInMaking, type Member } from './make-entry';
import { membersOfTitle } from './of-title';
import { keyText } from './subject';
import type { Aside, Entry, Group, Kin, Queue, SubjectKind } from './types';

/** So many posts are gone through a step. */
const POSTS_A_STEP = 500;

/**
 * Makes the queue of a list.
 *
 * Titles that are the same when folded are one entry; where the coder's answer differs among their
 * posts, one entry for each answer. What the log has on them stands in the entries, so that a queue
 * has decided and undecided ones. Yields often, as `codePosts` does: how many posts are answered so
 * far, 0 while getting ready.
 *
 * @param coder the plain one, which does not follow the log
 */
export function* makeQueue(
  posts: readonly Post[],
  coder: Coder,
  log: DecisionLog,
  of: SubjectKind,
): Generator<number, Queue, undefined> {
  const { judged, of: alike } = yield* judgePosts(posts, coder);
  const aside = { names: 0, noTitle: 0, noCode: 0, byJobCode: 0 };
  const bySubject = new Map<string, Judged[]>();
  const unfit = rememberingUnfit(coder);
  for (const [at, each] of judged.entries()) {
    const key = subjectTextOf(each, of, unfit, aside);
    if (key !== undefined) known(bySubject, key, () => []).push(each);
    if (at % POSTS_A_STEP === POSTS_A_STEP - 1) yield posts.length;
  }
  const rowsOf = new Map<number, number[]>();
  const entries: EntryInMaking[] = [];
  const families = new Map<string, readonly Family[]>();
  for (const [text, members] of bySubject) {
    const parts =
      of === 'title' ? membersOfTitle(members, log, coder) : ofJobCode(members, log, coder);
    const own: Family[] = [];
    for (;;) {
      const step = parts.next();
      yield posts.length;
      if (step.done === true) {
        for (const judged of step.value) aside.byJobCode += judged.posts;
        if (step.value.length > 0) own.push({ entry: undefined, members: step.value });
        break;
      }
      const entry = step.value && makeEntry(step.value, coder);
      if (entry === undefined) continue;
      entries.push(entry);
      own.push({ entry, members: step.value?.members ?? [] });
      for (const { at } of step.value?.members ?? []) rowsOf.set(at, entry.rows);
    }
    if (own.length > 1) families.set(text, own);
  }
  for (const [row, at] of alike.entries()) {
    rowsOf.get(at)?.push(row);
    if (row % POSTS_A_STEP === POSTS_A_STEP - 1) yield posts.length;
  }
  const elsewhere = yield* essencesElsewhere(of === 'title' ? bySubject : NONE, log, coder, posts);
  entries.sort(mostPostsFirst);
  giveOwnIds(entries);
  const kin = yield* kinOf(of === 'title' ? families : NONE, posts);
  return { of, entries, aside, elsewhere, kin };
}

/** Posts of one title that are in one entry, or in none. */
interface Family {
  readonly entry: Entry | undefined;
  readonly members: readonly Judged[];
}

function* kinOf(
  families: ReadonlyMap<string, readonly Family[]>,
  posts: readonly Post[],
): Generator<number, ReadonlyMap<string, readonly Kin[]>, undefined> {
  const kin = new Map<string, Kin[]>();
  for (const [text, own] of families) {
    for (const { entry, members } of own) {
      const id = entry?.id ?? '';
      const alike = new Map(members.map((each) => [coderKey(each.post), each]));
      for (const { post, suggestion } of entry ? alike.values() : members) {
        known(kin, text, () => []).push({ entry: id, post, suggestion });
      }
      yield posts.length;
    }
  }
  return kin;
}

const NONE = new Map<string, never>();

/** Some 0.1 s for a thousand titles: in steps here, so that a session need not do it at once. */
function* essencesElsewhere(
  here: ReadonlyMap<string, unknown>,
  log: DecisionLog,
  { reference }: Coder,
  posts: readonly Post[],
): Generator<number, ReadonlyMap<string, string>, undefined> {
  const essences = new Map<string, string>();
  for (const { of, text, context } of log.standing()) {
    const key = keyText(text);
    if (of !== 'title' || here.has(key) || essences.has(key)) continue;
    essences.set(key, reference?.essence({ title: text, ...context }) ?? '');
    yield posts.length;
  }
  return essences;
}

type Unfit = (judged: Judged) => 'name' | 'no title' | undefined;

/** What a post is gathered by; undefined when it is put aside, and counted there. */
function subjectTextOf(
  judged: Judged,
  of: SubjectKind,
  unfit: Unfit,
  aside: { -readonly [K in keyof Aside]: Aside[K] },
): string | undefined {
  if (judged.title === '') return undefined;
  const why = unfit(judged);
  if (why !== undefined) aside[why === 'name' ? 'names' : 'noTitle'] += judged.posts;
  if (why !== undefined) return undefined;
  if (of === 'title') return judged.title;
  const code = keyText(judged.post.jobCode ?? '');
  if (code === '') aside.noCode += judged.posts;
  return code === '' ? undefined : code;
}

function rememberingUnfit({ reference }: Coder): Unfit {
  const asked = new Map<string, { readonly why: ReturnType<Unfit> }>();
  return ({ title, post }) =>
    known(asked, title, () => ({ why: reference?.unfit(post.title) })).why;
}

/** All posts of a job code are decided together, whatever they are called. */
function* ofJobCode(
  members: readonly Judged[],
  log: DecisionLog,
  coder: Coder,
): Generator<Member | undefined, readonly Judged[], undefined> {
  const subject = { of: 'job code', text: members[0]?.post.jobCode ?? '', context: {} } as const;
  const newest = log.of(subject);
  const decided = newest?.verdict === 'undecided' ? undefined : newest;
  const again = decided === undefined ? '' : whyAgain(decided, coder);
  yield { of: 'job code', members, subjects: [subject], decided, again };
  return [];
}

function mostPostsFirst(a: Entry, b: Entry): number {
  return b.rows.length - a.rows.length || (a.rows[0] ?? 0) - (b.rows[0] ?? 0);
}

/** A decided and an open entry may be about the same subject, for want of a column that parts them. */
function giveOwnIds(entries: readonly EntryInMaking[]): void {
  const taken = new Set<string>();
  for (const entry of entries) {
    while (taken.has(entry.id)) entry.id += "'";
    taken.add(entry.id);
  }
}

/** Equal for entries that would be in one group. */
export function groupKey({ suggestion: { role, soc } }: Entry): string {
  return `${role} ${soc.soc2020}`;
}

/** A group of entries for which the same is proposed; at least one. */
export function groupOf(entries: readonly Entry[], soc2020: CodeSet): Group {
  const [first] = entries;
  if (first === undefined) throw new Error('Rolecheck: a group has at least one entry');
  const { role, roleLabel, soc } = first.suggestion;
  const posts = entries.reduce((sum, { rows }) => sum + rows.length, 0);
  const socLabel = soc2020.get(soc.soc2020)?.label ?? '';
  return { id: groupKey(first), role, roleLabel, soc, socLabel, entries, posts };
}
