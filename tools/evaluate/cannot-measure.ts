/**
 * What was asked cannot be measured: one sentence for whoever asked, which says what, why and what
 * next. Thrown where the reason is found, caught in one place, which ends with status 2. The
 * sentence never holds the value of a cell: labelled files may be somebody's post list.
 */
export class CannotMeasure extends Error {
  constructor(readonly sentence: string) {
    super(sentence);
    this.name = 'CannotMeasure';
  }
}
