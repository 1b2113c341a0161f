/**
 * The command line's one exception: what was asked cannot be done, and the sentence that says what
 * and what to do next. It is thrown where the reason is found, deep in a file as often as not, and
 * caught in one place, which prints the sentence and ends with status 2. Returning it instead was
 * tried on paper: every reader of a stream would have had to carry it outwards by hand.
 *
 * The sentence never holds the value of a cell: error text ends up in logs.
 */
export class CannotDo extends Error {
  constructor(readonly sentence: string) {
    super(sentence);
    this.name = 'CannotDo';
  }
}
