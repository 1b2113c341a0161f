/** Wrong answers, for reading. */
import { CONTEXT } from './labelled';
import type { Judged, Measured } from './measure';

/** The answers that were wrong, those with the highest confidence first; ties by title. */
export function worstOf(rows: readonly Judged[], count: number): Judged[] {
  return rows
    .filter(({ right }) => !right)
    .sort((a, b) => b.score - a.score || (a.item.post.title < b.item.post.title ? -1 : 1))
    .slice(0, count);
}

/** Two lines each: what was asked, what is right and what was given; and why it was given. */
export function wrongLines({ rows }: Measured, count: number): string[] {
  return worstOf(rows, count).flatMap(({ item, answer, score }, at) => [
    [
      `${String(at + 1)}. ${item.post.title}`,
      ...contextOf(item.post),
      `right ${item.right.join(' ')}`,
      `given ${answer.code === '' ? 'none' : `${answer.code} (${answer.label})`}`,
      `${score.toFixed(2)} ${answer.band ?? ''}`,
    ].join(' | '),
    `   ${answer.why}`,
  ]);
}

function contextOf(post: Judged['item']['post']): string[] {
  return CONTEXT.flatMap((column) => {
    const value = post[column];
    return value === undefined ? [] : [`${column} ${value}`];
  });
}
