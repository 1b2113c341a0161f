/** Runs in a page: the coder with its data, and a clock. */
import { codeAllPosts, type CodedPosts } from '../../../../src/core/coding/batch';
import { createCoder } from '../../../../src/core/coding/coder';
import type { Coder, Post } from '../../../../src/core/coding/types';
import { codingDataFrom } from '../../../../src/data/coding';
import { codingTexts } from '../../../../src/data/coding-texts';

/** Milliseconds. */
export interface PagePass {
  /** Reading the data; almost nothing from the second pass on. */
  readonly read: number;
  /** Making the coder, its first answer included. */
  readonly build: number;
  readonly pass: number;
}

/** The last coder and its answers, kept so that their memory can be weighed. */
let coder: Coder | null = null;
let answers: CodedPosts | null = null;

function timed(work: () => void): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

/** Codes a list once with a coder made for it: nothing is remembered. */
function pass(posts: readonly Post[]): PagePass {
  const read = timed(() => codingDataFrom(codingTexts));
  const made = createCoder(codingDataFrom(codingTexts));
  const build = timed(() => made.suggest({ title: 'Nearest thing to a warm up' }));
  coder = made;
  return { read, build, pass: timed(() => (answers = codeAllPosts(posts, made))) };
}

/** Lets the answers go; says which coder is kept, and how many answers it had given. */
function forget(): readonly [edition: string | undefined, answers: number] {
  const given = answers?.suggestions.length ?? 0;
  answers = null;
  return [coder?.edition, given];
}

export const inPage = { pass, forget };

Object.assign(window, { benchCoder: inPage });
