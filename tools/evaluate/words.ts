/** Every sentence of the measuring tool: what, why, what next. */
import { TARGET_IN_WORDS, TARGETS, type Target } from './target';

const TARGET_LIST = TARGETS.join(', ');

export const words = {
  unknownOption: (option: string) =>
    `There is no option “${option}” here: see “npm run evaluate -- --help” for those there are.`,
  stray: (word: string) =>
    `“${word}” belongs to no option: put --test before a file, or --set before the name of a set.`,
  needsValue: (option: string) =>
    `${option} needs a value after it: see “npm run evaluate -- --help” for what it takes.`,
  takesNoValue: (option: string) =>
    `${option} takes no value: leave out the “=” and what follows it.`,
  twice: (option: string) => `${option} is given twice, and only one can hold: leave one out.`,
  targetMissing: `--test needs --target as well, to know which codes the file holds: add --target and one of ${TARGET_LIST}.`,
  unknownTarget: (target: string) =>
    `--target cannot be “${target}”, for nothing has such codes: give one of ${TARGET_LIST}.`,
  needsTest: (option: string) =>
    `${option} is only for a file of your own: give the file with --test, or leave ${option} out.`,
  testOrSet: `--test and --set cannot both hold, for --test measures on one file alone: leave one of them out.`,
  unknownSet: (set: string, sets: readonly string[]) =>
    `There is no development set “${set}”: give one of ${sets.join(', ')}.`,
  notACount: (value: string) =>
    `--wrong cannot be “${value}”, for it is how many to list: give a whole number from 1.`,
  cannotRead: (path: string, error: unknown) =>
    `“${path}” cannot be read (${reasonOf(error)}): check the name and where the file is.`,
  notUtf8: (path: string) =>
    `“${path}” is not text in UTF-8, so its titles cannot be read: save it as “CSV UTF-8”.`,
  noColumn: (name: string, wanted: readonly string[]) =>
    `“${name}” has no column ${wanted.map((column) => `“${column}”`).join(' or ')} in its first row, so there is nothing to measure against: name the column so, with commas between columns.`,
  brokenQuotes: (name: string) =>
    `“${name}” has quotes that do not close, so its columns cannot be told apart: mend them and try again.`,
  rowTooLong: (name: string, row: number) =>
    `“${name}” has more cells than headings in row ${String(row)} below the headings, so its codes may stand in wrong columns: put a title that holds a comma into quotes.`,
  nothingLabelled: (name: string, target: Target) =>
    `“${name}” has no row with a title and ${codeInWords(target)}, so there is nothing to measure: check that --target fits the file.`,
  noUids: (name: string) =>
    `“${name}” names no index rows, so leaving them out would change nothing: put one uid a line, or leave out --without.`,
  unknownUids: (name: string, count: number) =>
    `${count === 1 ? '1 uid' : `${String(count)} uids`} of “${name}” ${count === 1 ? 'is' : 'are'} not in the index, so the titles measured may still be there: check that the file has one uid a line and nothing else.`,
  setMissing: (set: string, path: string) =>
    `${set}: left out, because ${path} is not there: put its labelled titles there to measure on them (CONTRIBUTING.md says more).`,
  leftOut: (count: number, target: Target) =>
    `${count === 1 ? '1 row is' : `${String(count)} rows are`} left out: no title, or no ${codeInWords(target).replace(/^an? /, '')}.`,
  unknownCodes: (count: number, target: Target) =>
    `${count === 1 ? '1 row has' : `${String(count)} rows have`} no ${TARGET_IN_WORDS[target]} code that Rolecheck knows, so no answer can be right there: check the labels.`,
  uidsStayIn: `The file names index rows (uid), and they are in the index that is searched: give --without to measure titles as new.`,
} as const;

function codeInWords(target: Target): string {
  return target === 'role' ? 'a role code' : `a ${TARGET_IN_WORDS[target]} code of four digits`;
}

/** Why the system would not read a file. */
function reasonOf(error: unknown): string {
  const hasCode = typeof error === 'object' && error !== null && 'code' in error;
  const code = hasCode ? String(error.code) : '';
  if (code === 'ENOENT') return 'it is not there';
  if (code === 'EISDIR') return 'it is a folder';
  return code === 'EACCES' || code === 'EPERM' ? 'it may not be opened' : code || 'unknown reason';
}

export const help = `Measures Rolecheck on labelled titles, beside the peers that run in Node.

  npm run evaluate                       every development set, every engine
  npm run evaluate -- --ours             Rolecheck alone
  npm run evaluate -- --set NAME         one set: ncs, ncs-noisy, new, lg, lg-noisy, roles
  npm run evaluate -- --wrong N          also the N worst answers of ours in each set
  npm run evaluate -- --ablation         also what each column of context, and the profile, is worth
  npm run evaluate -- --test FILE --target TARGET [--without UIDS.txt]
                                         another labelled .csv; TARGET is one of ${TARGET_LIST};
                                         --without leaves out the index rows it names, one uid a line

A labelled .csv has a column “title” and a column named as the target (or “code”; “role_code” for roles;
NONE where no role fits); it may have also_acceptable, department, employer, grade, in_index and uid.`;

/** Stands once above all tables. */
export const legend = [
  'Per cent right at so many digits, ± half-width of the 95 % interval (Wilson; its middle lies a',
  'little nearer to 50 than the figure: 100.0 ±2.1 means 95.8 to 100).',
  'Best 70 %: share right among the titles ranked highest by confidence; peers by their own score.',
  'ECE: expected calibration error, ten bins of equal count, over titles that were given a code.',
  'Said / right: mean confidence and share right over the same titles.',
].join('\n');

export const developmentCaution =
  'The coder was built while looking at these titles: expect somewhat less on others.';
