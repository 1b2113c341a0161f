/**
 * Every sentence that the command line prints, apart from its help. Each says what and what to do
 * next, and none holds the value of a cell; headers and sheet names are not values.
 */
import { count, list, printable } from './print';

type Trouble = 'newer' | 'damaged';

/** Why the decisions that a workbook holds cannot be read, and what to do. */
const UNREAD: Readonly<Record<Trouble, string>> = {
  newer: 'A newer Rolecheck has written the decisions kept in the workbook',
  damaged: 'The decisions kept in the workbook are damaged and cannot all be read',
};
const WAYS: Readonly<Record<Trouble, string>> = {
  newer: 'use the newest Rolecheck',
  damaged: 'go back to an earlier copy of the workbook, or open it in Excel and look at Decisions',
};

export const words = {
  // What was typed
  noCommand:
    'Say what to do: code, check, fill, decisions, lookup, sets or rules; rolecheck --help explains them.',
  unknownCommand: (near: readonly string[]) =>
    `There is no such command${near.length > 0 ? `; did you mean ${near.join(' or ')}?` : '; the commands are code, check, fill, decisions, lookup, sets and rules.'}`,
  unknownOption: (option: string, command: string) =>
    `There is no option ${printable(option)}; rolecheck ${command === '' ? '' : `${command} `}--help lists what there is.`,
  optionNeedsValue: (option: string) => `Write a value after ${printable(option)}.`,
  optionTakesNoValue: (option: string) => `Write ${printable(option)} without a value.`,
  optionTwice: (option: string) => `Give --${option} once only.`,
  oneFile: 'Name one file to code, or - for standard input.',
  noOutput: 'Say where to write with --out FILE, or ask for --json.',
  twoOnStandardOutput:
    'Both --json and --out - would write to standard output; give --out a file name.',
  twoFromStandardInput: 'Only one file can be read from standard input; name the other one.',
  noSetNamed: 'Name a code set, such as soc2020; rolecheck sets lists them.',
  setsTakesNothing: 'rolecheck sets takes no words; rolecheck lookup SET TEXT searches a set.',
  rulesTakesNothing: 'rolecheck rules takes no words; --return ID lists the rules of one return.',
  unknownSet: (near: readonly string[]) =>
    near.length > 0
      ? `There is no code set of that id; the nearest are ${near.join(', ')}.`
      : 'There is no code set of that id; rolecheck sets lists them.',
  nothingFound: (set: string) => `No code of ${set} matches; try fewer or other words.`,

  // Files that cannot be read
  fileTrouble: (path: string, code: string) => {
    const name = path === '' ? 'The file' : printable(path);
    switch (code) {
      case 'ENOENT':
        return `${name} isn't there; check the name and the folder.`;
      case 'EACCES':
      case 'EPERM':
      case 'EROFS':
        return `${name} may not be opened or written; check its permissions, or close it where it is open.`;
      case 'EBUSY':
        return `${name} is open in another program; close it there and try again.`;
      case 'ENOTDIR':
      case 'EISDIR':
        return `${name} is a folder, or lies in something that is none; name a file.`;
      case 'ENOSPC':
      case 'EDQUOT':
        return 'The disk is full; make room and try again.';
      default:
        return `${name} could not be read or written (${code}); try again, or with a copy.`;
    }
  },
  inputIsFolder: 'The input is a folder; name a .csv or .xlsx file in it.',
  emptyFile: 'The file is empty; name one with a header row and rows below it.',
  notText:
    'The file holds bytes that no .csv holds; save it again as CSV UTF-8, or name the .xlsx itself.',
  csvTooLarge: 'A .csv over 1 GB is not read; cut it into parts.',
  csvHasNoSheets: '--sheet is for workbooks; a .csv has no sheets, so leave it out.',
  quoteNeverEnds: (row: number) =>
    `A quoted cell that begins in row ${String(row)} never ends; put in the missing quotation mark.`,
  rowTooWide: (row: number, most: number) =>
    `Row ${String(row)} has more than ${most.toLocaleString('en-GB')} cells, which is more than a sheet takes; look for a missing line end or a row of separators.`,
  utf16WithoutMark:
    'The file is text in UTF-16 without the mark that says so; save it again as CSV UTF-8.',
  notAllUtf8:
    'The file is marked as UTF-8, but some of its characters are not and cannot be read; save it again as CSV UTF-8 in the program that it comes from.',
  textAsWorkbook: 'The file is text, not a workbook; end its name in .csv.',
  unknownKind: 'Only .csv and .xlsx are read; save the list as one of them.',
  oldWorkbook: 'The old .xls form is not read; open it in Excel and save it as .xlsx.',
  binaryWorkbook: 'The binary .xlsb form is not read; open it in Excel and save it as .xlsx.',
  openDocument: 'OpenDocument sheets (.ods) are not read; save it as .xlsx.',
  encrypted:
    'The workbook is protected by a password to open it; save a copy without one and name that.',
  markupAsWorkbook:
    'The file is a web page or XML under the name of a workbook; open it in Excel, save it as .xlsx and name that.',
  noWorksheet:
    'The workbook has no sheet with cells in it, only charts, macros or links; name another.',
  otherCompression:
    'The workbook is packed in a way that Excel does not use; open it in Excel, save it again and name that.',
  notAWorkbook: 'The file is an archive but no Excel workbook; name a .csv or .xlsx.',
  damagedWorkbook:
    'The workbook is damaged or unfinished; open it in Excel, save it again and name that.',
  otherXmlEncoding:
    'The workbook is written in an unusual text encoding; open it in Excel and save it again.',
  declaresEntities:
    'The workbook holds a document type declaration, which no real one does; it is not read.',
  inflatesTooFar:
    'The workbook would unpack to far more than its size allows for and is not read; if it is yours, save it again in Excel.',
  workbookOnStandardInput: 'Standard input is read as .csv; name the workbook instead.',

  // Sheets and columns
  leftOut: ({ total, example }: { readonly total: number; readonly example: number }) => {
    const kinds = [
      total > 0 ? count(total, 'total row', 'total rows') : '',
      example > 0 ? count(example, 'row marked as an example', 'rows marked as examples') : '',
    ];
    return `Left out: ${kinds.filter((kind) => kind !== '').join(' and ')}.`;
  },
  whyLeftOut: { total: 'a total, left out', example: 'an example, left out' },
  noSuchSheet: (names: readonly string[]) =>
    `There is no sheet of that name; the sheets are ${list(names)}.`,
  noVisibleSheet: 'No sheet of the workbook is visible; name one with --sheet.',
  emptySheets: 'There is nothing on the sheet; name another with --sheet.',
  noColumn: (option: string, headers: readonly string[], row: number, sheet: string) =>
    `No column is headed as --${option} says; row ${String(row)}${sheet === '' ? '' : ` of sheet “${printable(sheet)}”`} has ${list(headers)}.`,
  noRowsBelow: (row: number) =>
    `There are no rows below row ${String(row)}, so there is nothing to code.`,
  noTitleFound: (headers: readonly string[]) =>
    `No column looks like job titles; name it with --title. ${headers.length > 0 ? `The headers are ${list(headers)}.` : 'No header row was found.'}`,
  assumed: (choices: readonly (readonly [string, string])[], row: number, sheet: string) =>
    `Assumed${sheet === '' ? '' : ` on sheet “${printable(sheet)}”`}, header row ${String(row)}: ${choices
      .map(([field, header]) => `${field} is “${printable(header)}”`)
      .join(', ')}.`,
  severalAlike: (option: string, letters: string) =>
    `Several columns are headed as --${option} says; column ${letters} was taken. Rename the one that is meant if it is another.`,
  severalTitles: (header: string, letters: string) =>
    `Several columns are headed “${printable(header)}”; column ${letters} was taken. Rename the one that is meant if it is another.`,
  whichRole: (letters: readonly string[]) =>
    `Columns ${letters.join(' and ')} are both headed as --role says; rename the one that is meant, and name it.`,
  newerRole: (header: string) =>
    `The file has “${printable(header)}” as well, which Rolecheck added later; name that with --role to use it.`,

  // Outcomes that should be known
  widerThanHeader: (rows: number) =>
    `${count(rows, 'row has', 'rows have')} more cells than the header; the new columns follow the longest row.`,
  cellsWithoutHeader: (rows: number) =>
    `${count(rows, 'row has', 'rows have')} more cells than the header; what stands beyond it was not read.`,
  formulasWithoutValues: (cells: number) =>
    `${count(cells, 'cell that was read holds', 'cells that were read hold')} a formula without its value and ${cells === 1 ? 'counts' : 'count'} as blank; open the workbook in Excel and save it to have them worked out.`,
  columnsAreHidden: (first: string, last: string) =>
    `Some of the new columns, ${first} to ${last}, are hidden in the sheet; unhide them to see the codes.`,
  noMarks: 'The workbook has no styles, so no cells are marked; the new column says it all.',
  signatureVoid: 'The workbook was signed; the copy is not what was signed any more.',
  noRoomForColumns: 'The sheet is used up to its last columns; clear the rightmost ones first.',
  headersThere: (headers: readonly string[], instead: readonly string[]) =>
    `The file has ${list(headers)} already; the new ${headers.length === 1 ? 'column is' : 'columns are'} ${list(instead)}.`,
  noRows: 'There are no rows below the header, so nothing was coded.',
  noRowsToFill: 'There are no rows below the header, so nothing was filled.',
  progress: (rows: number) => `${count(rows, 'row', 'rows')} coded`,
  outcome: (parts: readonly string[]) => `Coded: ${parts.join(', ')}.`,
  outcomePart: (band: string, rows: number) => `${rows.toLocaleString('en-GB')} ${band}`,

  // Outputs
  outputIsFolder: 'The output is a folder; give it a file name.',
  noOutputFolder: "The output's folder isn't there; make it first, or name another.",
  outputIsInput:
    'The output is the input under another name; to write over it, name it the same way twice.',
  outputIsWorkbook:
    'The input is a workbook, whatever its name; end the name after --out in .xlsx.',
  inputReplaced: 'The file itself was replaced, since --out names it too.',
  outputOfOtherKind: (ending: string) =>
    `The output keeps the input's kind; end its name in ${printable(ending)}.`,
  workbookToStandardOutput: 'A workbook cannot go to standard output; give --out a file name.',
  tooLargeToWrite: 'The workbook would be over 4 GB, which is not written; cut it into parts.',

  /** A broken promise of ours; its message names the offender and starts with `Rolecheck: `. */
  broken: (message: string) =>
    `Something in Rolecheck itself went wrong${message.startsWith('Rolecheck: ') ? ` (${message.slice(11)})` : ''}; nothing was written, and a report would be welcome.`,

  // Decisions and data
  decisionsUnfit: (missing: string) => `The decisions file will not do. ${missing}`,
  decisionRow: (row: number, why: string, isRole: boolean) =>
    `Row ${String(row)} of the decisions file will not do. ${why}${isRole ? ' rolecheck lookup hwr lists the codes.' : ''}`,
  moreDecisionRows: (rows: number) =>
    `${count(rows, 'more row of it', 'more rows of it')} will not do.`,
  ofDecisionsFile: (note: string) => `The decisions file: ${note}`,
  decisionsIsFolder: 'The decisions file is a folder; name a .csv or .xlsx file in it.',
  decisionsRead: (decisions: number, posts: number) =>
    `${count(decisions, 'decision', 'decisions')} read; ${count(posts, 'post follows', 'posts follow')} ${decisions === 1 ? 'it' : 'them'}.`,
  onlyDecisionsRead: (decisions: number) => `${count(decisions, 'decision', 'decisions')} read.`,
  needColumn: (wanting: number, decisions: number, option: string) => {
    const all =
      decisions === 1 ? 'It needs' : `All ${decisions.toLocaleString('en-GB')} of them need`;
    const some = `${wanting.toLocaleString('en-GB')} of them ${wanting === 1 ? 'needs' : 'need'}`;
    return `${wanting === decisions ? all : some} the column ${option.replace('-', ' ')}, which was not read (--${option}).`;
  },
  decisionsWithoutUse:
    '--decisions makes no difference here: no rule of this return compares with decisions.',
  decisionsAside: (rows: number) =>
    `${count(rows, 'row', 'rows')} of the decisions file ${rows === 1 ? 'was' : 'were'} left aside: a person’s name, or no job title.`,
  follows: (decisions: number, where: string) =>
    `Follows ${count(decisions, 'decision', 'decisions')} kept in ${where}.`,
  decideAgain: (decisions: number) =>
    `${count(decisions, 'decision has', 'decisions have')} to be made again, as the code sets have changed; Code jobs in Excel asks for ${decisions === 1 ? 'it' : 'them'}.`,
  needsMemory: (trouble: Trouble) =>
    `${UNREAD[trouble]}, so nothing was coded; name a list exported from it with --decisions, or ${WAYS[trouble]}.`,
  withoutMemory: (trouble: Trouble) =>
    `${UNREAD[trouble]}; none of them is followed. Name a list exported from it with --decisions, or ${WAYS[trouble]}.`,
  instead: (trouble: Trouble) => `${UNREAD[trouble]}; those of --decisions are followed instead.`,
  unreadDecisionsFile: (trouble: Trouble) =>
    `The decisions file will not do. ${UNREAD[trouble]}; name a list exported from it, or ${WAYS[trouble]}.`,
  unreadMemory: (trouble: Trouble) => `${UNREAD[trouble]}; nothing was listed: ${WAYS[trouble]}.`,
  listIsCsv: 'The list of decisions is written as .csv; end the name after --out in .csv.',
  noDecisions: 'The workbook holds no decisions.',
  decisionsOfWorkbook: 'Name one workbook: decisions are kept in .xlsx and .xlsm files.',
  noProfile: (names: readonly string[]) =>
    `There is no such --profile; name one of ${names.join(', ')}, or leave it out for a local authority.`,
  noEngineData:
    'The --data folder lacks coding-data.json or model.txt; name a folder that npm run train -- --out made, or leave --data out to use the bundled data.',
  badEngineData:
    'What is in the --data folder is not coding data; make it again with npm run train -- --out, or leave --data out to use the bundled data.',
} as const;
