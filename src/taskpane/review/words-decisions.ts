/** Every sentence about what was decided: the list of it, passing it on, taking it over. */
import type { Context, Decision, Ruling } from '../../core/review/types';
import { howInWords } from '../../core/review/words';
import { counted, listed, number } from '../parts/say';
import type { ImportPlan } from './exchange';

export const words = {
  title: 'Decisions',
  back: 'Back',
  none: {
    title: 'Nothing is decided yet',
    body: 'Decisions that you make in the review are listed here. You can also take over a colleague’s from a file.',
  },
  search: 'Find a decision',
  list: 'Decisions; arrow keys go through them',
  nothingFound: 'No decision has these words.',
  codes: 'Decided',
  how: 'How',
  when: 'When',
  note: 'Note',
  where: 'Where',
  noCodeFits: 'No code fits',
  change: 'Change',
  changeHint: 'It is not in the list that is being reviewed, so it can only be taken back.',
  takeBack: 'Take back',
  takenBack: 'The decision is taken back. Undo brings it back.',
  undo: 'Undo last decision',
  tryAgain: 'Try again',
  passOn: 'Pass on and take over',
  passOnHint:
    'The file holds titles, codes and notes. A colleague can take it over in another workbook. Look at it in Excel if you like, but do not save it from there: job codes and grades such as 0012 or 3-4 may lose their form.',
  export: 'Export',
  exportHint: 'Saves every decision as a .csv file',
  copy: 'Copy',
  copyHint: 'Copies every decision, for where a file cannot be saved',
  copied: 'Copied. Paste it into a text file and save that as .csv.',
  copyFailed: 'The clipboard is closed to Rolecheck here. List the decisions on a sheet instead.',
  exported: 'The file is on its way to where your browser saves files. If none comes, use Copy.',
  import: 'Import …',
  importFile: 'File of decisions (.csv)',
  notRead: 'The file could not be read. Close it in other programs and choose it again.',
  audit: 'List on a sheet',
  auditHint: 'Every title with its posts, codes, how it was decided and when',
  sheet: 'Rolecheck decisions',
  onSheet: (name: string): string =>
    `The sheet “${name}” lists them. Deleting the sheet takes no decision away.`,
  fileName: 'rolecheck-decisions.csv',
  who: 'Who can see this: decisions are kept inside this workbook, so whoever has the file can read them. They hold titles, codes and your notes; a note also goes into the Why column of the sheet, and out with it. Titles in which a name is recognised are left out. Rolecheck sends nothing anywhere.',
  takeAllBack: 'Take everything back …',
  takeAllBackSure: (count: number): string =>
    `Take back ${counted(count, 'decision')}? Codes that are already in the sheet stay there. Undo brings the decisions back.`,
  takeAllBackNow: 'Take them back',
  keepThem: 'Keep them',
  allTakenBack: 'Everything is taken back. Undo brings it back.',

  plannedAgain:
    'Something was decided in this workbook meanwhile, so the file was compared again. Nothing of it has been taken over yet.',
  importTitle: 'What the file would bring',
  unusable: 'This file cannot be used',
  unusableWhy: (missing: string): string =>
    missing === ''
      ? 'It is not a list of decisions. Choose a .csv file that Rolecheck exported.'
      : `${missing} Choose a file that Rolecheck exported, or a coded list.`,
  differing: 'Decided otherwise here',
  oursStay: 'Decided otherwise here: yours stay unless you tick theirs.',
  ours: 'Yours',
  theirs: 'Theirs',
  takeTheirs: (text: string): string => `Take theirs for ${text}`,
  refused: 'Left out',
  refusedRow: (row: number, why: string): string => `Row ${number(row)}: ${why}`,
  leaveIt: 'Leave it',
  nothingToTake: 'There is nothing new to take over.',
} as const;

/** `A-003 Revenues officer · SOC 4112`; or that none fits. */
export function rulingSaid({ verdict, role, roleLabel, soc }: Ruling): string {
  if (verdict === 'no code fits') return words.noCodeFits;
  const parts = [role === '' ? '' : `${role} ${roleLabel}`.trim()];
  parts.push(soc.soc2020 === '' ? '' : `SOC ${soc.soc2020}`);
  return parts.filter((part) => part !== '').join(' · ');
}

/** `Adult social care, G9`; empty for anywhere. */
export function contextSaid({ department, employer, grade }: Context): string {
  return [department, employer, grade]
    .filter((part) => part !== undefined && part !== '')
    .join(', ');
}

export function howSaid({ how }: Decision): string {
  return howInWords(how);
}

/** `412 decisions stand.` */
export function countSaid(shown: number, all: number): string {
  if (shown !== all) return `${number(shown)} of ${counted(all, 'decision')}`;
  return `${counted(all, 'decision')}`;
}

/** The counts of a plan, one line each. */
export function planSaid({ added, same, differing, refused, notes }: Planned): readonly string[] {
  const lines = [
    `${counted(added.length, 'decision is', 'decisions are')} new.`,
    `${counted(same.length, 'decision is', 'decisions are')} the same here.`,
    `${counted(differing.length, 'decision differs', 'decisions differ')} from yours.`,
  ];
  if (refused.length > 0) {
    lines.push(`${counted(refused.length, 'row cannot', 'rows cannot')} be used.`);
  }
  return [...lines, ...notes];
}

/** What the button that takes over is called. */
export function takeOverSaid(count: number): string {
  return `Take over ${counted(count, 'decision')}`;
}

/** What an import did. */
export function importedSaid(plan: ImportPlan, theirs: number): string {
  if (plan.kind === 'unusable') return '';
  const { added, same, differing, refused } = plan;
  const kept = differing.length - theirs;
  const parts = [
    `${number(added.length)} added`,
    ...(theirs > 0 ? [`${number(theirs)} of yours replaced`] : []),
    ...(kept > 0 ? [`${number(kept)} of yours kept`] : []),
    ...(same.length > 0 ? [`${number(same.length)} the same`] : []),
    ...(refused.length > 0 ? [`${counted(refused.length, 'row')} left out`] : []),
  ];
  const undo = added.length + theirs > 0 ? ' Undo takes all of it back.' : '';
  return `Imported: ${listed(parts)}.${undo}`;
}

type Planned = Extract<ImportPlan, { kind: 'plan' }>;
