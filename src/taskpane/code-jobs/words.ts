/** Every sentence of the *Code jobs* view. */
import type { Band } from '../../core/coding/types';
import { columnLetters } from '../../core/sheet/find-header';
import type { ContextField } from '../../core/sheet/types';
import type { FilledColumn, UndoReport } from '../../excel/port';
import { leftOutSaid, listRemarks } from '../parts/list-said';
import { counted, listed, number } from '../parts/say';
import type { Assumption } from './assume';
import type { CodeJobsState, Counts, Stage } from './state';

type Finished = Extract<CodeJobsState, { kind: 'finished' }>;

export const words = {
  title: 'Code jobs',
  code: 'Code jobs',
  codeAgain: 'Code again',
  cancel: 'Cancel',
  cancelling: 'Stopping …',
  goOn: 'Go on',
  undo: 'Undo',
  undoLast: 'Undo last coding',
  back: 'Back',
  tryAgain: 'Try again',
  lookAgain: 'Look again',
  review: 'Review titles',
  reviewSome: (titles: number): string => `Review ${counted(titles, 'title')}`,
  decisions: 'Decisions',
  withoutDecisions: 'Code without decisions',
  forgetDecisions: 'Forget the decisions …',
  forgetDecisionsSure:
    'Every decision in this workbook is then gone for good, for colleagues, too. An earlier copy of the workbook still has them.',
  forgetDecisionsNow: 'Forget them for good',
  keepingThem: 'That is done as soon as Excel has time for it.',

  fields: {
    title: 'Job title',
    department: 'Department',
    employer: 'Employer',
    grade: 'Grade',
    jobCode: 'Job code',
  } satisfies Record<ContextField, string>,
  headings: 'Headings',
  headingRow: (row: number, begins: string): string => `Row ${number(row + 1)}: ${begins}`,
  notFound: 'not found',
  noColumn: 'None',
  notRight: 'Not right?',
  change: 'Change columns',
  changed: 'Done',
  assumed: 'What Rolecheck found',
  writesBeside: 'The codes are written into new columns beside the list. Nothing else is changed.',
  writesAgain: 'The columns that Rolecheck wrote before are filled again.',

  counting: 'Counting the posts …',
  unfinished:
    'The last coding was cut off before it was done. Code the list again to fill the rest.',
  showColumns: 'Show them',
  showNext: 'Show the next one in the sheet',
  byBand: 'Posts by how far their code can be trusted',
  looking: 'Looking at the sheet …',
  empty: {
    title: 'This sheet is empty',
    body: 'Open the sheet with your posts, or paste them here with a row of headings on top.',
  },
  noHeader: {
    title: 'No list found here',
    body: 'Rolecheck looks for a row of headings with posts under it, in the sheet that is in front. If your table hides its header row, show it first.',
  },
  noTitle: {
    title: 'Which column has the job titles?',
    body: 'None of the headings says so, and no column reads like job titles.',
    choose: 'Job title column',
    chooseOne: 'Choose a column',
  },
  noPosts: {
    title: 'No posts under the headings',
    body: 'The job title column is empty. Choose another column, or fill it and look again.',
  },
  undone: 'Everything is as it was',
  undoneInPart: 'Put back, except for what was changed since',
  undonePartly: 'Some of it may be back already. Trying again goes on from there.',
  cancelled: {
    title: 'Cancelled',
    body: 'Nothing was written to the sheet.',
  },
  stage: {
    reading: 'Reading',
    loading: 'Loading the code lists',
    coding: 'Coding',
    writing: 'Writing',
    undoing: 'Putting everything back',
  } satisfies Record<Stage, string>,
  waiting: 'Excel is waiting for you: press Enter or Esc in the cell that you are typing in.',
  sheetUsable: 'You can go on working in the sheet.',

  bands: {
    Sure: 'Sure',
    Likely: 'Likely',
    Unsure: 'Unsure',
    None: 'None',
  } satisfies Record<Band, string>,
  bandHelp: {
    Sure: 'can be used as they are',
    Likely: 'worth a glance',
    Unsure: 'check before use',
    None: 'no code fits well enough',
  } satisfies Record<Band, string>,
} as const;

/** `5,000 posts, 1,143 job titles` and how many are coded already. */
export function countsSaid(counts: Omit<Counts, 'rows'>): readonly [string, string] {
  const posts = counted(counts.posts, 'post');
  const titles = counted(counts.titles, 'different title');
  const coded = counts.coded === 0 ? 'None coded yet' : `${number(counts.coded)} coded before`;
  return [`${posts}, ${titles}`, coded];
}

/** `12 decisions are not kept in the workbook yet.` */
export function notKeptSaid(count: number): string {
  return `${counted(count, 'decision is', 'decisions are')} not kept in the workbook yet.`;
}

/** Where the list is: the table's name or the sheet's. */
export function placeSaid({ place, address }: Assumption): string {
  return `${place.table?.name ?? place.sheetName} · ${address}`;
}

const stages: Record<Stage, (done: number, of: number) => string> = {
  reading: (done, of) => `Reading ${number(done)} of ${counted(of, 'row')}`,
  loading: () => 'Loading the code lists',
  coding: (done, of) => `Coding ${number(done)} of ${counted(of, 'post')}`,
  writing: (done, of) => `Writing ${number(done)} of ${counted(of, 'row')}`,
  undoing: () => 'Putting everything back',
};

export function stageSaid(stage: Stage, done: number, of: number): string {
  return stages[stage](done, of);
}

/** The heading of the outcome. */
export function outcomeTitle({ report, outcome }: Finished): string {
  const posts = outcome.posts - outcome.blank;
  const coded = posts - outcome.byBand.None;
  switch (report.ending) {
    case 'done':
      return coded === posts && posts > 1
        ? `All ${counted(posts, 'post')} coded`
        : `${number(coded)} of ${counted(posts, 'post')} coded`;
    case 'cancelled':
      return 'Cancelled part of the way';
    case 'stopped':
      return 'Stopped part of the way';
  }
}

/** What was written where, in one sentence. */
export function writtenSaid({ report, found }: Finished): string {
  const name = found.place.table?.name ?? found.place.sheetName;
  const rows = counted(report.written, 'row');
  const columns = columnsSaid(report.columns);
  const isNew = report.columns.some((column) => column.isNew);
  return `${rows} of ${name} filled in ${isNew ? 'the new ' : ''}${columns}.`;
}

/** `columns N to T`, or by letter when they do not stand side by side. */
function columnsSaid(columns: readonly FilledColumn[]): string {
  const at = columns.map((column) => column.column).sort((a, b) => a - b);
  const first = at[0] ?? 0;
  const last = at.at(-1) ?? 0;
  if (at.length === 1) return `column ${columnLetters(first)}`;
  return last - first === at.length - 1
    ? `columns ${columnLetters(first)} to ${columnLetters(last)}`
    : `columns ${listed(at.map(columnLetters))}`;
}

/** What else there is to know about the outcome; most runs have nothing. */
export function remarks({ report, outcome, decisions, survey }: Finished): readonly string[] {
  const said: string[] = [];
  if (decisions.decided > 0) {
    said.push(`${counted(decisions.decided, 'post is', 'posts are')} coded as decided.`);
  }
  if (report.kept > 0) {
    said.push(`${counted(report.kept, 'row', 'rows')} had a code already and kept it.`);
  }
  const blank = outcome.blank - survey.aside.size;
  if (survey.aside.size > 0) said.push(leftOutSaid(survey));
  if (blank > 0) {
    said.push(`${counted(blank, 'row has', 'rows have')} no job title and no code.`);
  }
  if (report.changed > 0) {
    const rows = counted(report.changed, 'row was', 'rows were');
    said.push(
      `${rows} left alone: the job title changed or moved while Rolecheck worked. Code again to fill them.`,
    );
  }
  if (report.formulasKept > 0) {
    const cells = counted(report.formulasKept, 'cell', 'cells');
    said.push(`${cells} of these columns had a formula put in by somebody and kept it.`);
  }
  if (report.notKept > 0) {
    said.push(
      `${counted(report.notKept, 'cell does', 'cells do')} not show what was written: look for merged cells or drop-down rules.`,
    );
  }
  const left = outcome.posts - report.written - report.changed - report.kept;
  if (report.ending !== 'done' && left > 0) {
    said.push(
      `${number(report.written)} of ${counted(outcome.posts, 'row')} are written; the rest is as it was. Go on, or undo.`,
    );
  }
  return said;
}

/** The heading after an undo: not everything is as it was when cells were left alone. */
export function undoneTitle({ left }: UndoReport): string {
  return left === 0 ? words.undone : words.undoneInPart;
}

export function undoneSaid(report: UndoReport): string {
  const rows = `${counted(report.restored, 'row', 'rows')} put back as ${report.restored === 1 ? 'it was' : 'they were'}.`;
  if (report.left === 0) return report.restored === 0 ? 'The columns were gone already.' : rows;
  const cells = counted(report.left, 'cell', 'cells');
  return `${rows} ${cells} changed since then, so ${report.left === 1 ? 'it was' : 'they were'} left alone.`;
}

/** What a screen reader hears when the state changes; work is told in quarters. */
export function announced(state: CodeJobsState): string {
  switch (state.kind) {
    case 'looking':
      return '';
    case 'ready':
      if (!state.counts) return '';
      return [`${countsSaid(state.counts).join('. ')}.`, ...listRemarks(state.counts.rows)].join(
        ' ',
      );
    case 'working': {
      if (state.waiting) return words.waiting;
      const quarter = state.of > 0 ? Math.floor((4 * state.done) / state.of) * 25 : 0;
      return `${words.stage[state.stage]} ${quarter === 0 ? '' : `${String(quarter)} %`}`.trim();
    }
    case 'finished':
      return (
        state.unseen ||
        `${outcomeTitle(state)}. ${[writtenSaid(state), ...remarks(state)].join(' ')}`
      );
    case 'undone':
      return `${undoneTitle(state.report)}. ${undoneSaid(state.report)}`;
    case 'empty':
      return words.empty.title;
    case 'no-header':
      return words.noHeader.title;
    case 'no-title':
      return words.noTitle.title;
    case 'no-posts':
      return words.noPosts.title;
    case 'cancelled':
      return `${words.cancelled.title}. ${words.cancelled.body}`;
    case 'could-not':
      return `${state.problem.what} ${state.problem.next}`;
  }
}
