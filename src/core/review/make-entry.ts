/** Makes the entries of a queue out of posts that are to be decided together. */
import { coderKey } from '../coding/post-key';
import type { Band, Coder } from '../coding/types';
import { known, type Judged } from './judge';
import { commonest, mostGiven } from './split';
import { subjectKey } from './subject';
import type { Decision, Entry, Subject, SubjectKind } from './types';

/** Posts that are to be decided together, and what is known of that. */
export interface Member {
  readonly of: SubjectKind;
  /** Never empty. */
  readonly members: readonly Judged[];
  /** Never empty. */
  readonly subjects: readonly Subject[];
  readonly decided: Decision | undefined;
  readonly again: string;
  /** True when something else was decided on the title before, which does not hold for these posts. */
  readonly isAnew?: boolean;
  /** Of posts that a decision holds for in part, one for which none does. */
  readonly undecided?: Judged | undefined;
}

/** An entry while the rows of its posts are still being collected. */
export interface EntryInMaking extends Entry {
  id: string;
  readonly rows: number[];
}

const TITLES_SHOWN = 5;

/** An entry without its rows; undefined for no posts. */
export function makeEntry(
  { of, members, subjects, decided, again, isAnew = false, undecided }: Member,
  coder: Coder,
): EntryInMaking | undefined {
  const answer = mostGiven(members);
  const like = members.filter((each) => each.answer === answer);
  const post = commonestOf(like, (each) => coderKey(each.post));
  const [subject] = subjects;
  if (post === undefined || subject === undefined) return undefined;
  const isOne = like.length === members.length;
  return {
    id: subjectKey(subject),
    of,
    text: textOf(of, members) ?? subject.text,
    subjects,
    rows: [],
    post: post.post,
    titles: of === 'title' ? [] : titlesOf(members),
    suggestion: post.suggestion,
    proposed: isOne && of === 'title' ? answer : '',
    band: bandOf(members, isOne),
    essence: coder.reference?.essence(post.post) ?? '',
    decided,
    again,
    isAnew,
    ...(undecided ? { undecided } : {}),
  };
}

function textOf(of: SubjectKind, members: readonly Judged[]): string | undefined {
  const said = ({ post }: Judged): string => (of === 'title' ? post.title : (post.jobCode ?? ''));
  const most = commonestOf(members, said);
  return most === undefined ? undefined : said(most);
}

/** The first of those that share the key of most posts. */
function commonestOf(
  members: readonly Judged[],
  keyOf: (judged: Judged) => string,
): Judged | undefined {
  const firsts = new Map<string, Judged>();
  const posts = new Map<Judged, number>();
  for (const judged of members) {
    const first = known(firsts, keyOf(judged), () => judged);
    posts.set(first, (posts.get(first) ?? 0) + judged.posts);
  }
  return commonest(posts);
}

function titlesOf(members: readonly Judged[]): Entry['titles'] {
  const titles = new Map<string, { text: string; posts: number }>();
  for (const { post, title, posts } of members) {
    known(titles, title, () => ({ text: post.title, posts: 0 })).posts += posts;
  }
  return [...titles.values()].sort((a, b) => b.posts - a.posts).slice(0, TITLES_SHOWN);
}

const LEAST_FIRST: readonly Band[] = ['None', 'Unsure', 'Likely', 'Sure'];

function bandOf(members: readonly Judged[], isOne: boolean): Band {
  let least = isOne ? 3 : 2;
  for (const { suggestion } of members) {
    least = Math.min(least, LEAST_FIRST.indexOf(suggestion.band));
  }
  return LEAST_FIRST[least] ?? 'None';
}
