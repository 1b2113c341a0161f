/** An answer that was right or not, and what it is ranked by. */
export interface Ranked {
  readonly score: number;
  readonly right: boolean;
}

/** Answers with one and the same score. */
export interface Tie {
  readonly score: number;
  readonly count: number;
  readonly right: number;
}

/**
 * Answers gathered by score, highest first. Which of several equally ranked answers comes first
 * is chance; counted this way, no figure depends on the order of the file.
 */
export function tiesOf(answers: readonly Ranked[]): Tie[] {
  const byScore = new Map<number, { score: number; count: number; right: number }>();
  for (const { score, right } of answers) {
    const tie = byScore.get(score) ?? { score, count: 0, right: 0 };
    tie.count += 1;
    tie.right += Number(right);
    byScore.set(score, tie);
  }
  return [...byScore.values()].sort((a, b) => b.score - a.score);
}

/**
 * Cuts a run of ties into stretches of the given sizes. A tie that a cut goes through gives each
 * side its part of what was right in it.
 */
export function stretchesOf(ties: readonly Tie[], sizes: readonly number[]): Tie[][] {
  const rest = ties.map((tie) => ({ ...tie, left: tie.count }));
  let at = 0;
  return sizes.map((size) => {
    const stretch: Tie[] = [];
    let wanted = size;
    for (let tie = rest[at]; tie !== undefined && wanted > 0; tie = rest[at]) {
      const count = Math.min(tie.left, wanted);
      stretch.push({ score: tie.score, count, right: (tie.right * count) / tie.count });
      tie.left -= count;
      wanted -= count;
      if (tie.left === 0) at += 1;
    }
    return stretch;
  });
}
