/** What is written of a post, worked out once for all rows with the same one. */
import { codeCells, fileColumns } from '../../core/coding/columns';
import { MOST_REMEMBERED } from '../../core/coding/remembering';
import type { Band, Coder, Post, Suggestion } from '../../core/coding/types';
import { followingCoder } from '../../core/review/follow';
import type { DecisionLog } from '../../core/review/log';
import { isBlank } from '../../core/sheet/cell-text';
import type { CellValue, ContextField } from '../../core/sheet/types';

/** Longer posts than this (in characters, all parts together) are not worth the room. */
const LONGEST = 500;

export interface Answer {
  /** In the order of `fileColumns`. */
  readonly cells: readonly CellValue[];
  readonly band: Band;
  /** A decision gave it. */
  readonly isDecided: boolean;
  /** Kept only where it is asked for: with its alternatives and evidence it takes ten times the room. */
  readonly suggestion: Suggestion | undefined;
}

/** Answers by the texts of posts, one text a step: a key made of them all would be made for every row. */
interface Remembered {
  answer?: Answer;
  next?: Map<string, Remembered>;
}

export class Answers {
  private remembered: Remembered = {};
  private count = 0;
  private readonly coder: Coder;
  private isDecided = false;

  /**
   * @param fields what is read of a post
   * @param whole keep whole suggestions, and not only what goes into cells
   */
  constructor(
    coder: Coder,
    log: DecisionLog,
    private readonly fields: readonly ContextField[],
    private readonly whole: boolean,
  ) {
    this.coder = followingCoder(coder, log, () => (this.isDecided = true));
  }

  /** @param texts of a post, in the order of the fields */
  of(texts: readonly string[]): Answer {
    let at: Remembered | undefined = this.remembered;
    for (const text of texts) at = at?.next?.get(text);
    return at?.answer ?? this.askAnew(texts);
  }

  /** @param why what there is to say of a row that is no post */
  ofNoPost(why: string): Answer {
    const { suggestion, cells, ...answer } = this.ask({ title: '' });
    return {
      ...answer,
      cells: fileColumns.map(({ id }, at) => (id === 'why' ? why : (cells[at] ?? ''))),
      suggestion: suggestion && { ...suggestion, why },
    };
  }

  private ask(post: Post): Answer {
    this.isDecided = false;
    const suggestion = this.coder.suggest(post);
    return {
      cells: cellsOf(suggestion, post),
      band: suggestion.band,
      isDecided: this.isDecided,
      suggestion: this.whole ? suggestion : undefined,
    };
  }

  private askAnew(texts: readonly string[]): Answer {
    const post: { -readonly [Field in ContextField]?: string } & { title: string } = { title: '' };
    this.fields.forEach((field, at) => (post[field] = texts[at] ?? ''));
    const answer = this.ask(post);
    if (texts.reduce((sum, { length }) => sum + length, 0) <= LONGEST) this.remember(texts, answer);
    return answer;
  }

  /** A list with more different posts than that has few of them twice: then it begins anew. */
  private remember(texts: readonly string[], answer: Answer): void {
    if (this.count >= MOST_REMEMBERED) {
      this.remembered = {};
      this.count = 0;
    }
    let at = this.remembered;
    for (const text of texts) {
      at.next ??= new Map();
      let next = at.next.get(text);
      if (!next) at.next.set(text, (next = {}));
      at = next;
    }
    at.answer = answer;
    this.count++;
  }
}

/** A row without a title gets nothing but its band: a confidence of 0 would read like a finding. */
function cellsOf(suggestion: Suggestion, post: Post): readonly CellValue[] {
  if (!isBlank(post.title)) return codeCells(suggestion, fileColumns);
  return fileColumns.map((column) => (column.id === 'band' ? column.value(suggestion) : ''));
}
