/** Every sentence about a run that an earlier pane left, and about what is kept to take it back. */
import type { RunLeft, UndoReport, WriteReport } from '../../excel/port';
import { counted, number } from '../parts/say';
import type { Doing, LeftState, Retry } from './controller';

type Purpose = RunLeft['purpose'];

const runs: Readonly<Record<Purpose, readonly [cutOff: string, done: string, unit: string]>> = {
  codes: ['Writing the codes was cut off', 'Codes written', 'row'],
  fill: ['Filling from role codes was cut off', 'Columns filled from role codes', 'row'],
  cells: ['Changing cells was cut off', 'Cells changed by Rolecheck', 'cell'],
};

export const words = {
  goOn: 'Go on',
  undo: 'Undo',
  leave: 'Leave it as it is',
  sure: 'Then none of it can be taken back any more: what stood in the cells before is forgotten. What is written stays.',
  leaveNow: 'Leave it',
  dont: 'Back',
  others:
    'If a colleague or another window is still at work on it, wait until that is done: this may be theirs.',
  back: 'Back',
  tryAgain: 'Try again',
  notNow: 'Not now',
  forget: 'Forget it',
  cancel: 'Cancel',
  cancelling: 'Stopping …',
  waiting: 'Excel is waiting for you: press Enter or Esc in the cell that you are typing in.',
  usable: 'You can go on working in the sheet.',
  keeps: 'What the workbook keeps for Undo',
  kept: 'The workbook keeps what stood in the cells before the last run, so that it can be taken back after closing, too. Whoever has the file can find it there. For the titles and keys of the rows, and for what was written, it keeps check numbers: they cannot be read back, but whoever has the file can test a guess against them. Before you send the workbook on, forget it: the codes stay, and nothing can be taken back any more.',
  partly: 'Some of it may be back already. Trying again goes on from there.',
  partlyWritten: 'What was written stays. Trying again goes on from there.',
  stopped: 'Stopped part of the way',
  whole: 'Everything is written',
  asItWas: 'Everything is as it was',
  undoCutOff: 'Undo was cut off',
  inPart: 'Put back, except for what was changed since',
  manySteps:
    'Excel’s own undo (Ctrl+Z) takes a run back in several steps in this version; Undo here takes it back in one.',

  readOnly:
    'This workbook can only be read: it is in Protected View, marked as final, or has a label that allows no changes. Press Enable Editing in the bar above the sheet, or save a copy, before anything is written.',
  losing: {
    'all but values':
      'This file is text (such as .csv): it keeps the codes, but not decisions, explanations, colours or what Undo needs. Save it as an Excel workbook (.xlsx) first, or export your decisions (under Decisions) before you close it.',
    'what add-ins keep':
      'This is an old .xls workbook: it keeps the codes, but not decisions, explanations or what Undo needs. Save it as an Excel workbook (.xlsx) first, or export your decisions (under Decisions) before you close it.',
  },
} as const;

/** What was under way, for the heading. */
export function cutOffTitle({ purpose, isUndo }: RunLeft): string {
  return isUndo ? words.undoCutOff : runs[purpose][0];
}

/** `It began on 26 November at 14:05, on the sheet “Posts”. 6,000 of 20,000 rows …`. */
export function cutOffSaid({ began, sheetName, purpose, isUndo, done, of }: RunLeft): string {
  const [, what, unit] = runs[purpose];
  const at = `${whenSaid(began)}, on the sheet “${sheetName}”.`;
  return isUndo
    ? `${what} ${at} ${number(done)} of ${counted(of, unit)} still ${done === 1 ? 'holds' : 'hold'} it. Undo puts the rest back, except where something was changed since.`
    : `It began ${at} ${shareSaid(done, of, unit)}`;
}

function shareSaid(done: number, of: number, unit: string): string {
  const all = counted(of, unit);
  return `${number(done)} of ${all} ${done === 1 ? 'is' : 'are'} written. Go on writes the rest, except where something was changed since.`;
}

/** What can be taken back, though another pane wrote it. */
export function wholeSaid({ began, sheetName, purpose, of }: RunLeft): string {
  const [, what, unit] = runs[purpose];
  return `${what} ${whenSaid(began)} (${counted(of, unit)} of “${sheetName}”) can be taken back.`;
}

/** `on 26 November at 14:05`; a year where it is another than this; nothing where it cannot be read. */
function whenSaid(began: string): string {
  const at = new Date(began);
  if (Number.isNaN(at.getTime())) return 'earlier';
  const isThisYear = at.getFullYear() === new Date().getFullYear();
  const day = at.toLocaleDateString('en-GB', {
    ...{ day: 'numeric', month: 'long' },
    ...(!isThisYear && { year: 'numeric' }),
  });
  const two = (part: number): string => String(part).padStart(2, '0');
  return `on ${day} at ${two(at.getHours())}:${two(at.getMinutes())}`;
}

const doing: Readonly<Record<Doing, (done: number, of: number) => string>> = {
  resuming: (done, of) =>
    of > 1 ? `Writing ${number(done)} of ${counted(of, 'row')}` : 'Writing the rest',
  undoing: () => 'Putting everything back',
  forgetting: () => 'Forgetting it',
};

export function doingSaid(does: Doing, done: number, of: number): string {
  return doing[does](done, of);
}

/** What is certain where something could not be done. */
export function stateSaid(retry: Retry): string {
  switch (retry) {
    case 'resuming':
      return words.partlyWritten;
    case 'undoing':
      return words.partly;
    case 'look':
    case 'forgetting':
      return 'Nothing was changed.';
  }
}

export function resumedTitle({ ending }: WriteReport): string {
  return ending === 'done' ? words.whole : words.stopped;
}

export function resumedSaid(report: WriteReport, of: number): string {
  const { ending, written, changed, formulasKept, notKept, problem } = report;
  const said = [
    ending === 'done' || of === 0
      ? `${counted(written, 'row')} filled.`
      : shareSaid(written, of, 'row'),
  ];
  if (changed > 0) said.push(`${counted(changed, 'row')} left alone: changed or moved since.`);
  if (formulasKept > 0) said.push(`${counted(formulasKept, 'cell')} with a formula left alone.`);
  if (notKept > 0) {
    said.push(
      `${counted(notKept, 'cell does', 'cells do')} not show what was written: look for merged cells or drop-down rules.`,
    );
  }
  if (problem) said.push(problem.what, problem.next);
  return said.join(' ');
}

export function undoneTitle({ left }: UndoReport): string {
  return left === 0 ? words.asItWas : words.inPart;
}

export function undoneSaid({ restored, left }: UndoReport): string {
  const back = `${number(restored)} put back.`;
  return left === 0 ? back : `${back} ${counted(left, 'cell')} left alone: changed since.`;
}

/** What a screen reader hears. */
export function announced(state: LeftState): string {
  switch (state.kind) {
    case 'nothing':
      return '';
    case 'left':
      return state.run.state === 'cut off' ? cutOffTitle(state.run) : '';
    case 'working':
      return state.waiting ? words.waiting : doing[state.does](0, 0);
    case 'resumed':
      return `${resumedTitle(state.report)}. ${resumedSaid(state.report, state.of)}`;
    case 'undone':
      return `${undoneTitle(state.report)}. ${undoneSaid(state.report)}`;
    case 'could-not':
      return `${state.problem.what} ${state.problem.next}`;
  }
}
