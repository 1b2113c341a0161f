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
  'read-only': {
    what: 'Excel allows no changes here.',
    why: 'The workbook is open for reading only (Protected View, marked as final, or a label that allows no changes), or these cells are protected.',
    next: 'Press Enable Editing in the bar above the sheet, take the protection off, or save a copy and work in that. Then try again.',
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
  'not-saved': {
    what: 'Nothing was changed: Rolecheck could not save how to take its changes back.',
    why: 'Before it writes, it saves in the workbook what stands in the cells, and Excel did not keep that.',
    next: 'Wait a moment, then try again. If it happens again, save the workbook and open it anew.',
  },
  'newer-journal': {
    what: 'This workbook remembers changes that were made with a newer Rolecheck.',
    why: 'This one cannot read how to take them back, and leaves them as they are.',
    next: 'Update Rolecheck to take them back, or forget them and keep the sheet as it is.',
  },
  'damaged-journal': {
    what: 'What this workbook remembers of the last changes is damaged.',
    why: 'A part in which it keeps what stood in the cells before is missing or cannot be read. Nothing was changed now.',
    next: 'Forget the changes and keep the sheet as it is, or open an earlier copy of the workbook.',
  },
  'run-gone': {
    what: 'The changes are no longer there.',
    why: 'Their sheet was deleted, or they were undone or forgotten since.',
    next: 'If that is right, forget the changes. Otherwise open an earlier copy of the workbook.',
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
  'no-cell': {
    what: 'No cell is selected.',
    why: 'A chart, a picture or something else is selected that is not a cell.',
    next: 'Select a cell in the sheet, then try again.',
  },
  'not-supported': {
    what: 'This Excel cannot do that.',
    why: 'Rolecheck needs Excel 2021, Excel for Microsoft 365 or Excel on the web.',
    next: 'Open the workbook in one of these.',
  },
  'not-loaded': {
    what: 'A part of Rolecheck could not be loaded.',
    why: 'It is missing, or was not downloaded whole.',
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

/** What undo calls a code that was put into a cell, where the caller does not say. */
export const PUT_IN_CELL = 'Put a code into a cell';
