/** Every sentence of the *Check* view. */
import type { RuleGroup } from '../../core/report/groups';
import type { Notes } from '../../core/report/notes';
import { isOurs } from '../../core/rules/registry';
import { referenceDay } from '../../core/rules/reference-day';
import type { NotRun, Rule, Severity } from '../../core/rules/types';
import { writeDay, type Day } from '../../core/sheet/day';
import type { EditReport, RememberedText, UndoReport } from '../../excel/port';
import { counted, number } from '../parts/say';
import type { Filled } from './fill';
import type { LocalValue, ReturnSheet } from './sheets';
import type { CheckState, Report, Stage } from './state';

export const words = {
  check: 'Check',
  checkAgain: 'Check again',
  cancel: 'Cancel',
  cancelling: 'Stopping …',
  back: 'Back',
  tryAgain: 'Try again',
  lookAgain: 'Look again',
  clearMarks: 'Clear marks',
  cleanCopy:
    'Before you send the workbook on, clear the marks. To keep them here, save a copy (File, Save As) and clear them in the copy.',
  nothingWritten: 'Nothing was changed in the sheet.',
  fixedBefore: (cells: number): string =>
    `Up to ${counted(cells, 'cell')} may be fixed all the same.`,
  undonePartly: 'Some of it may be back already. Trying again goes on from there.',
  unread: {
    newer: (what: string): string =>
      `The ${what} kept in this workbook were made with a newer Rolecheck. They are left as they are, and nothing is added to them. Update Rolecheck, or forget them to begin again.`,
    damaged: (what: string): string =>
      `The ${what} kept in this workbook are damaged. They are left as they are, and nothing is added to them. Open an earlier copy of the workbook, or forget them to begin again.`,
  },
  unreadWhat: {
    mappings: 'choices of columns',
    notes: 'explanations',
    'last check': 'findings of the last check',
  } satisfies Record<RememberedText, string>,
  forgetUnread: 'Forget them …',
  forgetUnreadNow: 'Forget them for good',
  undoLast: 'Undo last fix',
  loading: 'Loading the rules …',
  looking: 'Looking at the sheets …',

  empty: {
    title: 'This sheet is empty',
    body: 'Open the sheet with your return or post list. Rolecheck looks for a row of headings with rows under it.',
  },
  unknown: {
    title: 'Which return is this?',
    choose: 'Return',
    none: 'Choose a return',
  },
  cancelled: {
    title: 'Cancelled',
    body: 'The check was stopped; it changes no cells. Marks are as they were, or as far as the check had come.',
  },
  cleared: {
    title: 'The marks are gone',
    body: 'The status column and the colours are taken out of the workbook. Your own cells were not touched.',
  },

  noHeader:
    'There is no row of headings with rows under it on this sheet. If your table hides its header row, show it first.',
  changeColumns: 'Change columns',
  done: 'Done',
  noColumn: 'None',
  unsure: 'Are these columns right?',
  leaveOut: 'Leave out',
  leaveOutWhat: (what: string): string => `Leave out ${what}`,
  confirm: 'Use these columns',
  localCodes: 'Do your own codes mean this?',
  localCodesFrom: 'As far as the first rows show.',
  translate: 'Use these codes',
  notReturn: 'Not this return?',
  change: 'Change',
  recognise: 'Recognise it by its headings',
  firstUpload: 'The service has nothing of ours on record yet',
  exportMapping: 'List the columns on a sheet',
  fill: 'Fill from role code',
  fillWhat:
    'Fills blank cells; columns that the sheet lacks come beside the list. The last one says what more must be known.',
  fillFor: 'For',
  fillNow: 'Fill',
  stillNeeded: 'Rolecheck: still needed',
  undoFill: 'Undo',
  filledInPart: 'Filled in part',
  nothingFilled: 'Nothing was filled',
  marksWhat:
    'Checking adds one status column beside the list and colours faulty cells. Clear marks takes both away.',
  one: 'Check one value',

  filters: 'What is listed',
  filterSeverity: 'Severity',
  filterColumn: 'Column',
  allColumns: 'All columns',
  onlyNew: 'Only new since the last check',
  severityFilter: {
    all: 'Everything',
    error: 'To fix',
    query: 'To explain',
    advice: 'Advice',
  } satisfies Record<Severity | 'all', string>,
  severity: {
    error: 'Fix',
    query: 'Explain',
    advice: 'Advice',
  } satisfies Record<Severity, string>,
  nothingPassesFilter: 'Nothing that was found is of this kind.',
  showAll: 'Show everything',
  findingsByRule: 'Findings by rule',
  rowsOf: 'Rows; arrow keys go through them in the sheet',
  why: 'why',
  examples: 'Examples',
  passes: 'Nothing is said.',
  showMe: 'Show me',
  fixTo: (write: string): string => `Fix: ${write.length > 24 ? `${write.slice(0, 22)}…` : write}`,
  fixAll: (count: number): string => (count === 1 ? 'Fix 1 …' : `Fix all ${number(count)} …`),
  applyFixes: (count: number): string => (count === 1 ? 'Fix it' : `Fix ${number(count)}`),
  leave: 'Leave them',
  fixes: 'What would be changed',
  cell: 'Cell',
  now: 'Now',
  then: 'Then',
  blank: '(blank)',
  fixName: 'Fixes',
  explained: 'Explained',
  note: 'Your explanation',
  notePlaceholder: 'Why this is right as it is',
  useNote: 'Use this explanation again',
  saveNote: 'Keep explanation',
  removeNote: 'Remove explanation',
  notesKept: (count: number): string =>
    `This workbook keeps ${counted(count, 'explanation', 'explanations')}, with the references of the rows that they are about.`,
  forgetNotes: 'Forget them',
  exportNotes: 'List the explanations on a sheet',
  notesSheet: (now: Date): string => `Explanations ${stamp(now)}`,
  mappingSheet: (now: Date): string => `Columns ${stamp(now)}`,
  noteHeaders: ['Rule', 'What it is about', 'Row', 'Explanation', 'Written'],
  headerRow: 'Heading',
  /** What a rule is about that is about no column. */
  headings: 'Headings',
  rowNumber: (row: number): string => `Row ${String(row)}`,
  listedAllTheSame: 'The findings are listed here all the same.',
  stale: 'The sheet has changed since this check, so rows may have moved.',
  waiting: 'Excel is waiting for you: press Enter or Esc in the cell that you are typing in.',
  sheetUsable: 'You can go on working in the sheet.',

  fixed: ({ written, changed, notKept, ending }: EditReport): string =>
    [
      `${counted(written, 'cell', 'cells')} fixed${ending === 'done' ? '.' : ', then it was cancelled.'}`,
      changed > 0
        ? `${counted(changed, 'cell', 'cells')} left alone: changed since the check.`
        : '',
      notKept > 0
        ? `${counted(notKept, 'cell does', 'cells do')} not show what was written: look for merged cells or drop-down rules.`
        : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  undone: ({ restored, left }: UndoReport): string =>
    left === 0
      ? `${counted(restored, 'cell is', 'cells are')} as before.`
      : `${counted(restored, 'cell is', 'cells are')} as before; ${counted(left, 'cell', 'cells')} changed since, so left alone.`,
} as const;

/** Words of the part that checks one value. */
export const oneValue = {
  item: 'Code set',
  value: 'Value',
  loading: 'Loading the code lists …',
  failed:
    'The code lists could not be loaded. Close the pane and open it again; if that does not help, install Rolecheck again.',
  type: 'Type a value, such as a code from your sheet.',
  fine: 'This value is fine.',
} as const;

/** Names of sheets hold no colon. */
function stamp(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${two(now.getDate())}-${two(now.getMonth() + 1)} ${two(now.getHours())}.${two(now.getMinutes())}.${two(now.getSeconds())}`;
}

const stages: Record<Stage, (done: number, of: number) => string> = {
  loading: () => 'Loading the rules',
  reading: (done, of) => `Reading ${number(done)} of ${counted(of, 'row')}`,
  checking: (done, of) => `Checking ${number(done)} of ${counted(of, 'row')}`,
  marking: (done, of) => `Marking ${number(done)} of ${counted(of, 'row')}`,
  fixing: (_done, of) => `Fixing ${counted(of, 'cell')}`,
  filling: (done, of) => `Filling ${number(done)} of ${counted(of, 'row')}`,
  clearing: () => 'Clearing the marks',
  undoing: () => 'Putting it back',
};

export function stageSaid(stage: Stage, done: number, of: number): string {
  return stages[stage](done, of);
}

/** `Adult Social Care Workforce Data Set · July 2026`. */
export function returnTitle({ return: one, edition }: ReturnSheet): string {
  return `${one.title} · ${edition.title}`;
}

/** `For census day 05/11/2026`; empty for returns that are about no day. */
export function referenceSaid({ return: one, edition }: ReturnSheet, today: Day): string {
  const day = referenceDay(one, edition, today);
  return day === undefined || !one.reference ? '' : `For ${one.reference.title} ${writeDay(day)}`;
}

/** How many of the return's columns the sheet has. */
export function columnsSaid({ positions, items }: ReturnSheet): string {
  const wanted = items.filter((item) => item.optional !== true);
  const found = wanted.filter((item) => positions.has(item.column));
  return `${number(found.length)} of ${counted(wanted.length, 'column')} found`;
}

/** `F means 2, Female`. */
export function localSaid({ local, code, label }: LocalValue): string {
  return `${local} means ${code}${label === '' ? '' : `, ${label}`}`;
}

/** `31 to fix`. */
export function countSaid({ counts }: Report, severity: Severity): string {
  switch (severity) {
    case 'error':
      return `${number(counts.error)} to fix`;
    case 'query':
      return `${number(counts.query)} to explain`;
    case 'advice':
      return counted(counts.advice, 'piece of advice', 'pieces of advice');
  }
}

/** `, 3 explained`; empty when none is. */
export function explainedSaid({ sheets }: Report, notes: Notes): string {
  const explained = sheets
    .flatMap(({ groups, nameOf, aboutOf }) =>
      groups
        .filter(({ rule }) => rule.severity === 'query')
        .flatMap(({ rule, findings }) =>
          findings.map((one) => notes.get(rule, nameOf(one.row), aboutOf(one))),
        ),
    )
    .filter((note) => note !== undefined).length;
  return explained > 0 ? `, ${number(explained)} explained` : '';
}

/** `31 to fix · 12 to explain, 3 explained · 5 pieces of advice`. */
function countsSaid(report: Report, notes: Notes): string {
  const { error, query, advice } = report.counts;
  const parts = [
    error > 0 ? countSaid(report, 'error') : '',
    query > 0 ? countSaid(report, 'query') + explainedSaid(report, notes) : '',
    advice > 0 ? countSaid(report, 'advice') : '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

export function fineSaid({ sheets }: Report): string {
  return `Nothing to put right in ${counted(rowsOf(sheets), 'row')}`;
}

/** `School Workforce Census · 2025`; with the part when it is only one. */
export function reportTitle({ sheets, return: one }: Report): string {
  const [first, ...others] = sheets.map(({ sheet }) => sheet);
  if (first === undefined) return one.title;
  const isWhole = others.length > 0 || first.part.title === one.title.toLowerCase();
  const title = isWhole ? one.title : `${one.title}: ${first.part.title}`;
  return `${title} · ${first.edition.title}`;
}

/** `96 rules on 1,204 rows; 14 not run:`, for the reasons to follow. */
export function ranSaid({ sheets }: Report, notRun: number): string {
  const ran = sheets.reduce((sum, { result }) => sum + result.ran, 0);
  const said = `${counted(ran, 'rule')} on ${counted(rowsOf(sheets), 'row')}`;
  return notRun === 0 ? `${said}.` : `${said}; ${number(notRun)} not run:`;
}

/** Names the rules that failed. */
export function failedSaid(failed: readonly NotRun[]): string {
  const titles = failed.map(({ rule }) => `“${rule.title}”`).join(', ');
  return `${failed.length === 1 ? 'One rule' : 'Some rules'} failed through a fault in Rolecheck: ${titles}. Nothing is said of it; all others ran. The details hold no cell of yours: send them to whoever gave you Rolecheck.`;
}

/** What changed since the check before; empty when there was none, or nothing did. */
export function changesSaid({ sheets, gone }: Report): string {
  if (gone === null) return '';
  const added = sheets.reduce((sum, one) => sum + (one.added?.size ?? 0), 0);
  if (added === 0 && gone === 0) return 'The same as at the last check.';
  return `Since the last check ${number(added)} new and ${number(gone)} gone.`;
}

/** The count beside a rule's heading. */
export function groupSaid({ rows, findings }: RuleGroup): string {
  return number(Math.max(rows, findings.length));
}

export function systematicSaid({ rows }: RuleGroup): string {
  return `Nearly every row has it (${number(rows)}), so look for one cause: a column read wrongly, or an extract that writes it in another way.`;
}

export function moreSaid(count: number): string {
  return `and ${number(count)} more`;
}

/** What the collection calls the rule, and for when it was read. */
export function numberSaid(rule: string, about: Rule): string {
  const { from, year } = about.source;
  const number = isOurs(about) ? 'No rule that the collection numbers.' : `Rule ${rule}.`;
  return `${number} Source: ${from}, ${year}.`;
}

function rowsOf(sheets: Report['sheets']): number {
  return sheets.reduce((sum, { result }) => sum + result.rows, 0);
}

/** What came of filling, and what is left to be known. */
export function filledSaid(filled: Filled): readonly [title: string, body: string] {
  const { rows, cells, runs, open, left, problem, ending } = filled;
  const isWhole = ending === 'done';
  const sentences = [
    problem ? `${problem.what} ${problem.next}` : '',
    ending === 'cancelled' ? 'It was cancelled before the end.' : '',
    left > 0 ? `${counted(left, 'cell')} left alone: changed while Rolecheck worked.` : '',
    !isWhole
      ? ''
      : open === 0
        ? 'Nothing more must be known.'
        : `For ${counted(open, 'row')} more must be known: the column “${words.stillNeeded}” says what.`,
  ];
  return [
    isWhole
      ? `${counted(cells, 'cell')} filled from ${counted(rows, 'role code')}`
      : runs.length > 0
        ? words.filledInPart
        : words.nothingFilled,
    sentences.filter((sentence) => sentence !== '').join(' '),
  ];
}

/** What a screen reader hears when the state changes; work is told in quarters. */
export function announced(state: CheckState): string {
  switch (state.kind) {
    case 'looking':
    case 'ready':
      return '';
    case 'empty':
      return words.empty.title;
    case 'unknown':
      return `${words.unknown.title} ${state.why}`;
    case 'working': {
      if (state.waiting) return words.waiting;
      const quarter = state.of > 0 ? Math.floor((4 * state.done) / state.of) * 25 : 0;
      const [stage = ''] = stageSaid(state.stage, 0, 0).split(' ');
      return quarter === 0 ? stage : `${stage} ${String(quarter)} %`;
    }
    case 'finished': {
      const { report, notes, said } = state;
      const isFine = report.counts.error + report.counts.query + report.counts.advice === 0;
      return `${said} ${isFine ? fineSaid(report) : countsSaid(report, notes)}.`.trim();
    }
    case 'filled':
      return filledSaid(state.filled).join(' ');
    case 'cleared':
      return `${words.cleared.title}. ${words.cleared.body}`;
    case 'cancelled':
      return `${words.cancelled.title}. ${words.cancelled.body}`;
    case 'could-not':
      return `${state.problem.what} ${state.problem.next}`;
  }
}
