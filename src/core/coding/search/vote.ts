/** Turns near titles into codes: each title speaks for its code, the nearer the louder. */

export interface Voter<Evidence> {
  readonly code: string;
  readonly score: number;
  readonly evidence: Evidence;
  readonly document: number;
}

export interface Elected<Evidence> {
  readonly code: string;
  /** Share of all votes, 0 to 1. */
  readonly share: number;
  /** The nearest title with the code. */
  readonly best: Voter<Evidence>;
}

/** A title half as near as the nearest has 1/512 of its say; a tenth less near, two fifths. */
function say(likeness: number): number {
  const cubed = likeness * likeness * likeness;
  return cubed * cubed * cubed;
}

/** Codes by their share of the votes, the largest first; ties in the order of the nearest titles. */
export function vote<Evidence>(
  voters: readonly Voter<Evidence>[],
  limit: number,
): Elected<Evidence>[] {
  let nearest = 0;
  for (const voter of voters) nearest = Math.max(nearest, voter.score);
  if (nearest === 0) return [];
  const byCode = new Map<string, { votes: number; best: Voter<Evidence> }>();
  let all = 0;
  for (const voter of voters) {
    const votes = say(Math.max(0, voter.score) / nearest);
    all += votes;
    const known = byCode.get(voter.code);
    if (known === undefined) byCode.set(voter.code, { votes, best: voter });
    else {
      known.votes += votes;
      if (voter.score > known.best.score) known.best = voter;
    }
  }
  return [...byCode]
    .map(([code, { votes, best }]) => ({ code, share: votes / all, best }))
    .sort(
      (a, b) =>
        b.share - a.share || b.best.score - a.best.score || a.best.document - b.best.document,
    )
    .slice(0, limit);
}
