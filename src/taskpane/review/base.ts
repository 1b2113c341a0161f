/** What a review stands on: the list as it was read, the coder, the code sets, and the log. */
import type { Coder } from '../../core/coding/types';
import type { DecisionLog } from '../../core/review/log';
import type { SearchedSets } from '../../core/review/session';
import type { SubjectKind } from '../../core/review/types';
import { fold } from '../../core/text/tidy';
import { failure, success, type Outcome } from '../../excel/problems';
import type { WorkbookPort, WorkOptions } from '../../excel/port';
import type { Assumption } from '../code-jobs/assume';
import type { ReadPosts } from '../code-jobs/posts';
import type { PanePorts } from '../ports';
import { loadFollowing } from './load-following';
import type { Kinds } from './state';

/** A list as it was read. */
export interface ReadList {
  readonly found: Assumption;
  readonly read: ReadPosts;
}

/** A list as the queue is made of it. */
export interface List extends ReadList {
  /** What can be decided on in it, folded. */
  readonly texts: Readonly<Record<SubjectKind, ReadonlySet<string>>>;
}

/** What is the same for every list of the workbook. */
export interface Engine {
  readonly coder: Coder;
  readonly sets: SearchedSets;
  readonly log: DecisionLog;
}

/** Loads the coder and the code sets, and reads the log. */
export async function loadEngine(ports: PanePorts, options: WorkOptions): Promise<Outcome<Engine>> {
  const following = await loadFollowing(ports, options);
  if (!following.ok) return following;
  const sets = await loadSets(ports);
  if (!sets) return failure('not-loaded', 'load the code lists');
  const { plain, log } = following.value;
  return success({ coder: plain, sets, log });
}

async function loadSets(ports: PanePorts): Promise<SearchedSets | undefined> {
  try {
    const library = await ports.library();
    const roles = library.set('hwr');
    const soc2020 = library.set('soc2020');
    return roles && soc2020 && { roles, soc2020 };
  } catch {
    return undefined;
  }
}

/** The list with what may have come under it since it was found. */
export async function grown(workbook: WorkbookPort, found: Assumption): Promise<Assumption> {
  const { list } = found;
  if (!list.table) return { ...found, list: { ...list, rowCount: list.rowCount + 1 } };
  const located = await workbook.locate({ tableId: list.table.id });
  const { rows } = (located.ok && located.value?.area) || { rows: list.rowCount + 1 };
  return { ...found, list: { ...list, rowCount: rows - 1 } };
}

/** True when a queue made of the one is a queue of the other. */
export function isSameList(one: ReadList, other: ReadList): boolean {
  const [posts, others] = [one.read.posts, other.read.posts];
  return (
    isSamePlace(one, other) &&
    posts.length === others.length &&
    posts.every((post, at) => {
      const { title, department, employer, grade, jobCode } = others[at] ?? { title: undefined };
      return (
        post.title === title &&
        post.department === department &&
        post.employer === employer &&
        post.grade === grade &&
        post.jobCode === jobCode
      );
    })
  );
}

/** True when both are of the same sheet and table, whatever has become of their posts. */
export function isSamePlace({ found: { list } }: ReadList, other: ReadList): boolean {
  return list.sheetId === other.found.list.sheetId && list.table?.id === other.found.list.table?.id;
}

export function listOf(found: Assumption, read: ReadPosts): List {
  const { posts } = read;
  const title = different(posts.map((post) => post.title));
  const jobCode = different(posts.map((post) => post.jobCode ?? ''));
  return { found, read, texts: { title, 'job code': jobCode } };
}

function different(texts: readonly string[]): ReadonlySet<string> {
  const folded = new Set([...new Set(texts)].map((text) => fold(text)));
  folded.delete('');
  return folded;
}

/** How many different titles and job codes there are; null for a list without job codes. */
export function kindsOf({ found, texts }: List): Kinds | null {
  if (!found.fields.jobCode) return null;
  return { titles: texts.title.size, jobCodes: texts['job code'].size };
}
