/** Every sentence about what could not be done: what happened, why, what next. */
import type { ProblemKind } from './problems';

export interface ProblemWords {
  readonly what: string;
  readonly why: string;
  readonly next: string;
}

const words: Readonly<Record<ProblemKind, ProblemWords>> = {
  editing: {
    what: 'Excel is waiting for you.',
    why: 'A cell is still being typed in, and Excel lets nothing else happen until that is done.',
    next: 'Press Enter or Esc in the sheet, then try again.',
  },
  protected: {
    what: 'The sheet is protected.',
    why: 'Rolecheck cannot add or change columns in a protected or read-only sheet, and does not take protection off.',
    next: 'Take the protection off (Review, Unprotect Sheet) or work in a copy, then try again.',
  },
  gone: {
    what: 'The list is no longer there.',
    why: 'The sheet or the table has been deleted or replaced since Rolecheck looked at it.',
    next: 'Open the sheet with your list, then try again.',
  },
  moved: {
    what: 'The list has moved.',
    why: 'Rows or columns were added, deleted or sorted since Rolecheck looked at it, so the places no longer match.',
    next: 'Look again, then code or check the list once more.',
  },
  closed: {
    what: 'Excel is not answering.',
    why: 'The workbook was closed, or its connection was lost.',
    next: 'Open the workbook again, then open Rolecheck in it.',
  },
  'other-workbook': {
    what: 'Another workbook is in front.',
    why: 'Excel only lets Rolecheck work in the workbook in which it was opened.',
    next: 'Go back to that workbook, then try again.',
  },
  'too-big': {
    what: 'The list is too big for one step.',
    why: 'Excel takes only so much at a time, and some of these cells hold very long text.',
    next: 'Shorten or remove the very long cells, or code the list in two parts.',
  },
  'too-much-kept': {
    what: 'There is too much to keep in the workbook.',
    why: 'Rolecheck keeps notes and chosen columns in the workbook itself, up to a million characters.',
    next: 'Remove notes that are no longer needed, then try again.',
  },
  'decided-elsewhere': {
    what: 'Somebody else has decided titles in this workbook.',
    why: 'It keeps other decisions now than when the review began: from a colleague who works in it too, or from a second pane.',
    next: 'Open the review again. It begins with all decisions, theirs and yours that were kept.',
  },
  'newer-decisions': {
    what: 'The decisions in this workbook were made with a newer Rolecheck.',
    why: 'This one cannot read all of them, and adding to them could spoil them.',
    next: 'Update Rolecheck, then open the workbook again.',
  },
  'damaged-decisions': {
    what: 'The decisions in this workbook are damaged.',
    why: 'One of the parts in which the workbook keeps them cannot be read, so what was decided last is not known. Nothing was followed or changed.',
    next: 'Open an earlier copy of the workbook, or code without decisions.',
  },
  busy: {
    what: 'Excel is busy.',
    why: 'It did not finish in time.',
    next: 'Wait a moment, then try again.',
  },
  'blocked-cells': {
    what: 'The cells cannot be changed.',
    why: 'A merged cell, a filter or a PivotTable is in the way of the new columns.',
    next: 'Move it away from the right of your list, then try again.',
  },
  'not-supported': {
    what: 'This Excel cannot do that.',
    why: 'Rolecheck needs Excel 2021, Excel for Microsoft 365 or Excel on the web.',
    next: 'Open the workbook in one of these.',
  },
  'not-loaded': {
    what: 'The code lists could not be loaded.',
    why: 'A part of Rolecheck is missing or was not downloaded whole.',
    next: 'Close the pane and open it again. If that does not help, install Rolecheck again.',
  },
  fault: {
    what: 'Something went wrong in Rolecheck.',
    why: 'The fault is in the add-in, not in your list.',
    next: 'Try again. If it happens again, copy the details for whoever supports you.',
  },
  unknown: {
    what: 'Something went wrong in Excel.',
    why: 'Excel refused without saying why.',
    next: 'Try again. If it happens again, copy the details for whoever supports you.',
  },
};

/** The three sentences for a problem. */
export function problemWords(kind: ProblemKind): ProblemWords {
  return words[kind];
}
