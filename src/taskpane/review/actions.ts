/** What the review's components can ask for: they know these, and nothing of how they are done. */
import type { Candidate, Decision, SubjectKind } from '../../core/review/types';
import type { ReviewState } from './state';

/** What the queue can ask for. Each does nothing where what is shown has no use for it. */
export interface ReviewActions {
  /** Takes one of the candidates that are shown: 0 is the first. */
  choose(at: number): void;
  /** Takes one that `search` gave. */
  chooseFound(candidate: Candidate): void;
  noFit(): void;
  /** Takes back what was decided on the title that is shown, which stays to be decided anew. */
  takeBackShown(): void;
  skip(): void;
  /** Takes the last act back, whatever it was, and shows what it was about. */
  undo(): void;
  tick(entryId: string, on: boolean): void;
  acceptGroup(): void;
  /** Searches the whole code sets for the title that is shown; empty while none is. */
  search(text: string): readonly Candidate[];
  /** The note that goes with the next decision. */
  writeNote(text: string): void;
  /** Whether showing a title selects its first post in the sheet. */
  follow(on: boolean): void;
  /** Selects the next post of what is shown, from the top again after the last. */
  showInSheet(): void;
  turnTo(phase: 'groups' | 'single'): void;
  /** Puts what was skipped back into the queue. */
  bringBack(): void;
  /** Back to *Code jobs*. */
  leave(): void;
  openDecisions(): void;
  openWriteBack(): void;
  /** Reviews by title, or by the authority's own job codes. */
  turnToKind(of: SubjectKind): void;
  /** Shows what was decided in the queue, to be decided otherwise. */
  change(decision: Decision): void;
  /** Tries once more to keep what could not be kept. */
  keepAgain(): void;
  /** Reads the list anew after it has changed. */
  readAgain(): void;
}

/** What of that is about the queue alone. */
export type QueueActions = Omit<
  ReviewActions,
  'leave' | 'openDecisions' | 'openWriteBack' | 'change' | 'keepAgain' | 'readAgain'
>;

/** What the list of decisions can ask for. */
export interface DecisionActions {
  /** Shows what was decided in the queue, to be decided otherwise. */
  change(decision: Decision): void;
  /**
   * Takes decisions back, as one act.
   *
   * @param said what is then said of it
   */
  takeBack(decisions: readonly Decision[], said: string): void;
  /** Takes the last act back, whatever it was. */
  undoHere(): void;
  /** The standing decisions as the text of a .csv file. */
  exported(): string;
  /** Looks what a .csv file of decisions would bring. */
  readImport(text: string): void;
  /**
   * Takes over what was looked at.
   *
   * @param theirs which of the differing ones replace ours, by their place in the plan
   */
  takeOver(theirs: ReadonlySet<number>): void;
  /** Puts every decision on a sheet. */
  audit(): void;
  keepAgain(): void;
  openWriteBack(): void;
  /** One step back. */
  back(): void;
}

/** What was pressed to open the review. */
export type Opening = 'queue' | 'decisions';

/** The review as its view knows it. */
export interface Review extends ReviewActions, DecisionActions {
  readonly getState: () => ReviewState;
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Begins, or goes on where it was when another view was shown meanwhile.
   *
   * @param left called when the review is left
   * @returns what stops the listening to the workbook
   */
  open(at: Opening, left: () => void): () => void;
  /** Stops what is being prepared, and leaves. */
  cancel(): void;
  /** Tries once more what could not be done. */
  again(): void;
  /** Writes the codes, and leaves to see what came of it. */
  write(onlyBlank: boolean): void;
}
