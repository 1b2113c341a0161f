/** What `rolecheck check` says, beside what rules and matching say themselves. */
import type { Edition, Part, Return, Rule, Severity } from '../../core/rules/types';
import { count, list, printable } from '../print';

const SEVERITIES: Readonly<Record<Severity, readonly [string, string, string]>> = {
  error: ['error', 'errors', 'Errors: put these right'],
  query: ['query', 'queries', 'Queries: put these right or explain them'],
  advice: ['piece of advice', 'pieces of advice', 'Advice'],
};

export const words = {
  oneFile: 'Name one file to check, or - for standard input.',
  partNeedsReturn: 'Say with --return which return the part is of.',
  editionNeedsReturn: 'Say with --return which return the edition is of.',
  badDay: 'Write the day after --day as YYYY-MM-DD, such as 2026-11-05.',
  badWith: 'Write a part, an equals sign and a file after --with, such as workplace=homes.csv.',
  withUnknownPart: (one: Return) =>
    `The ${one.title} has no such part as --with names; it has ${one.parts.map(({ id }) => id).join(', ')}.`,
  withIsChecked: (part: Part) =>
    `The ${part.title} is what is checked; name files of other parts after --with.`,
  withTwice: (part: Part) => `Two files are given for the ${part.title}; name one.`,
  /** What matching says ends with a full stop, and already says what to do. */
  inFile: (which: string, why: string) => `${which}: ${why}`,
  withFile: (part: string) => `The file for ${printable(part)}`,
  mapFile: 'The mapping table',
  mapEmpty: 'It has no rows; write one for each header or code of your own.',
  mapUnused: 'The mapping table fits no sheet: its headers are not those of the file.',

  sheet: (name: string) => `sheet “${printable(name)}”`,
  recognised: (what: string, where: string) =>
    `Recognised${where === '' ? '' : ` on ${where}`}: ${what}.`,
  takenFor: (what: string, where: string) =>
    `Taken${where === '' ? '' : ` on ${where}`} for ${what}, though not surely; name it with --return and --part if it is another.`,
  what: (one: Return, part: Part, edition: Edition) =>
    `${part.title}${one.title.toLowerCase() === part.title ? '' : ` of the ${one.title}`}, ${edition.title} (${one.id}/${part.id})`,
  anotherSheet: (name: string, part: Part) =>
    `Sheet “${printable(name)}” looks like the ${part.title} as well and was left out; name it with --sheet to check it.`,
  doubtful: (columns: readonly { readonly column: string; readonly header: string }[]) =>
    `Not read, since it is not sure what they are: ${columns.map(({ column, header }) => `“${printable(header)}” (perhaps ${column})`).join(', ')}. A mapping table after --map says it.`,
  hiddenSheets: (names: readonly string[]) =>
    `Hidden sheets were not looked at: ${list(names)}. Name one with --sheet to check it.`,
  likelier: (part: Part) => `The headers look more like the ${part.title}.`,
  noReturn: (returns: readonly Return[]) =>
    `The headers fit no return that Rolecheck checks. Say with --return which it is: ${returns.map(({ id }) => id).join(', ')}.`,
  headerTaken: (row: number, where: string) =>
    `Row ${String(row)}${where === '' ? '' : ` of ${where}`} was taken for the header.`,
  assumedColumn: (header: string, column: string, says: string) =>
    `“${printable(header)}” is read as ${column}. ${says}`,
  assumedPostColumn: 'It was assumed by its name and cells.',
  noRows: 'There are no rows below the header, so only the header was checked.',
  progress: (rows: number) => `${count(rows, 'row', 'rows')} checked`,
  statusThere: (header: string) =>
    `The file has a column Rolecheck already; the new one is “${header}”.`,

  // The report
  heading: (what: string, where: string) =>
    where === '' ? capital(what) : `${capital(where)}: ${what}`,
  counts: (rows: number, found: Readonly<Record<Severity, number>>) =>
    `${count(rows, 'row', 'rows')} checked: ${(['error', 'query', 'advice'] as const)
      .map((severity) => {
        const [one, many] = SEVERITIES[severity];
        return count(found[severity], one, many);
      })
      .join(', ')}.`,
  severity: (severity: Severity) => SEVERITIES[severity][2],
  nothing: (notRun: number) =>
    notRun === 0
      ? 'Every rule ran and found nothing.'
      : `The rules that ran found nothing; ${count(notRun, 'rule', 'rules')} did not run.`,
  where: ({ scope }: Pick<Rule, 'scope'>, rows: number) => {
    if (rows > 0) return count(rows, 'row', 'rows');
    return scope === 'headers' ? 'header' : 'whole list';
  },
  row: (number: number) => `row ${String(number)}`,
  readAs: (columns: readonly { readonly column: string; readonly header: string }[]) =>
    `Read under other names: ${columns.map(({ column, header }) => `“${printable(header)}” as ${column}`).join(', ')}.`,
  notRead: (headers: readonly string[]) =>
    `Not read, since no column of the return goes by these names: ${list(headers)}. A mapping table after --map can say what they are.`,
  allMissing: (columns: readonly string[]) => `All of them: ${columns.join(', ')}.`,
  allUnknown: (headers: readonly string[]) => `All of them: ${list(headers)}.`,
  systematic: 'Nearly every row has it: look at the whole column first.',
  notRun: (rules: number) => `Not run: ${count(rules, 'rule', 'rules')}`,
  columnsAbove: 'The sheet lacks columns that they need; those are named above.',
  columnsWanted: (columns: string) => `The sheet lacks columns that they need: ${columns}.`,
  hintWith:
    'Name files of other parts after --with, each as PART=FILE, so that rules that compare can run.',
  hintRecord:
    'Where the collection has nothing of yours on record yet, say --nothing-on-record, and rules about the record run as well.',
  cautions: 'To be careful about',
} as const;

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
