/** Checks of one value by itself: what is wrong with it, as data. */
import type { CellValue } from '../sheet/types';

/**
 * `error`: must be put right. `query`: well formed, but put it right or explain it.
 * `advice`: would be accepted; there is a better way of writing it.
 */
export type Severity = 'error' | 'query' | 'advice';

/** One thing to say about a value. */
export interface Fault {
  readonly severity: Severity;
  /** What is wrong and what to do, in one or two sentences. */
  readonly says: string;
  /** What to write instead, when exactly one thing can be meant. */
  readonly write?: string;
}

/**
 * What a fault of a form is, so that rules can ask for it: not of the form at all; a zero lost in
 * front; well formed but for spaces, capitals or punctuation; a value that stands for none; and what
 * single forms have beside.
 */
export type FaultKind =
  | 'form'
  | 'leading zero'
  | 'untidy'
  | 'placeholder'
  | 'unusual'
  | 'never issued'
  | 'temporary'
  | 'no suffix'
  | 'length'
  | 'impossible day'
  | 'two-digit year'
  | 'too early';

/** A fault of a value that follows a form. */
export interface FormatFault extends Fault {
  readonly kind: FaultKind;
}

/** An item whose values follow a form instead of a list, such as a National Insurance number. */
export interface FormatItem {
  /** Stable id, such as `person.ni-number`. */
  readonly id: string;
  readonly title: string;
  /** The form in a few words, as it follows "is made of". */
  readonly form: string;
  /** A well-formed value that belongs to nobody. */
  readonly example: string;
  /** Where the form was read. */
  readonly source: string;
  /**
   * What there is to say about a value that is not blank; undefined when nothing is.
   * Numbers are judged as Excel shows them without a number format. Never throws.
   */
  judge(value: CellValue): FormatFault | undefined;
}
