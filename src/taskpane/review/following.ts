/** The coder that follows decisions, in a chunk of its own: coding needs it, opening the pane does not. */
import type { CodedPosts } from '../../core/coding/batch';
import type { Coder, Post, Suggestion } from '../../core/coding/types';
import { followingCoder, isDecidedNone } from '../../core/review/follow';
import { DecisionLog } from '../../core/review/log';
import type { Decision } from '../../core/review/types';
import { fold } from '../../core/text/tidy';

export interface Following {
  /** Answers as decided, and as the plain coder does where nothing is. */
  readonly coder: Coder;
  readonly plain: Coder;
  readonly log: DecisionLog;
  /** True for a post of which it was decided that no code fits. */
  readonly isDecidedNone: (post: Post) => boolean;
  /** What of a coded list was decided, and what is left to be. */
  readonly counts: (posts: readonly Post[], coded: CodedPosts) => DecidedCounts;
}

export interface DecidedCounts {
  /** Posts that hold what was decided. */
  readonly decided: number;
  /** Distinct titles with a post that nobody has decided on; names of people are not among them. */
  readonly open: number;
}

/** @param records what the workbook keeps */
export function follow(plain: Coder, records: readonly Decision[]): Following {
  const log = new DecisionLog(records);
  // The coder's own answers come through as they are; any other was decided.
  const own = new WeakSet<Suggestion>();
  const watched: Coder = {
    ...plain,
    suggest(post) {
      const suggestion = plain.suggest(post);
      own.add(suggestion);
      return suggestion;
    },
  };
  const coder = followingCoder(watched, log);
  return {
    coder,
    plain,
    log,
    isDecidedNone: (post) => isDecidedNone(log, post, plain),
    counts(posts, { suggestions, of }) {
      const titles = new Set<string>();
      let decided = 0;
      posts.forEach((post, row) => {
        const suggestion = suggestions[of[row] ?? 0];
        if (post.title === '' || !suggestion) return;
        if (!own.has(suggestion)) decided += 1;
        else titles.add(post.title);
      });
      return { decided, open: askable(titles, plain) };
    },
  };
}

function askable(titles: ReadonlySet<string>, { reference }: Coder): number {
  const asked = [...titles].filter((title) => reference?.unfit(title) === undefined);
  return new Set(asked.map((title) => fold(title))).size;
}
