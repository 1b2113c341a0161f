/** What the *Check* view can ask for: its components know these, and nothing of how they are done. */
import type { Finding, Part, Return, Rule } from '../../core/rules/types';
import type { RememberedText } from '../../excel/port';
import type { ShownExample } from './examples';
import type { LocalValue, ReturnSheet } from './sheets';
import type { CheckState, Filter, SheetReport } from './state';

/** A part that can be chosen for a sheet. */
export interface PartChoice {
  readonly return: Return;
  readonly part: Part;
}

export interface Check {
  readonly getState: () => CheckState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Looks at the workbook and starts to listen to it. Returns what stops the listening. */
  readonly open: () => () => void;
  readonly look: () => Promise<void>;
  /** Every part of every return; empty until the rules are loaded. */
  readonly parts: () => readonly PartChoice[];
  readonly choosePart: (choice: PartChoice | null) => Promise<void>;
  /** Takes another column for an item; null says that the sheet has none. */
  readonly chooseColumn: (
    sheet: ReturnSheet,
    item: string,
    position: number | null,
  ) => Promise<void>;
  /** Takes all columns of a sheet as they are shown, and remembers them. */
  readonly confirmColumns: (sheet: ReturnSheet) => Promise<void>;
  /** Local values of the sheet's coded columns that seem to mean a code. */
  readonly localValues: (sheet: ReturnSheet) => readonly LocalValue[];
  readonly translate: (sheet: ReturnSheet, values: readonly LocalValue[]) => Promise<void>;
  readonly exportMapping: () => Promise<void>;
  /** Parts whose columns can be filled from the role codes of a sheet; none where it has no such column. */
  readonly fillable: (sheet: ReturnSheet) => readonly PartChoice[];
  readonly fill: (sheet: ReturnSheet, choice: PartChoice) => Promise<void>;
  readonly nothingOnRecord: () => boolean;
  readonly setNothingOnRecord: (is: boolean) => void;
  readonly check: () => Promise<void>;
  readonly cancel: () => void;
  readonly show: (sheet: SheetReport, finding: Finding) => Promise<void>;
  readonly filter: (filter: Filter) => void;
  readonly fix: (sheet: SheetReport, findings: readonly Finding[]) => Promise<void>;
  /** Takes back the fix or the filling that is shown, or goes on with taking it back. */
  readonly undo: () => Promise<void>;
  readonly clearMarks: () => Promise<void>;
  readonly note: (sheet: SheetReport, finding: Finding, text: string) => Promise<void>;
  /** How many explanations the workbook keeps. */
  readonly notes: () => number;
  /** Some sheet of the workbook has marks of ours, from whenever. */
  readonly hasMarks: () => boolean;
  /** The workbook is where others may see each change at once. */
  readonly isShared: () => boolean;
  /** What the workbook keeps that this Rolecheck cannot read and does not touch. */
  readonly unread: () => ReadonlyMap<RememberedText, 'newer' | 'damaged'>;
  readonly forgetUnread: () => Promise<void>;
  readonly exportNotes: () => Promise<void>;
  readonly forgetNotes: () => Promise<void>;
  /** Which rules are open, so that they still are after a fix; the last one is where the officer was. */
  readonly openRules: Set<string>;
  readonly examplesOf: (one: Return, part: Part, rule: Rule) => readonly ShownExample[];
}
