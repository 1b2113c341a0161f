/** Every sentence about a single value, in one place so that they can be read as prose. */
import type { CodeSet } from '../codes/types';
import type { DayForm } from '../sheet/day';
import { codeInWords, codesInWords, isShortList } from './codes-in-words';
import type { Fault, FaultKind, FormatFault, FormatItem } from './types';

interface WithLabel {
  readonly code: string;
  readonly label: string;
}

/** How a date is to be written, by a return that wants it so. */
export function writeADay(written: DayForm): string {
  return written === 'DD/MM/YYYY'
    ? 'Write day, month and year, such as 31/01/1980.'
    : 'Write year, month and day, such as 1980-01-31.';
}

const LEADING_ZERO = 'Excel removed the leading zero';

export const words = {
  /** `write` is always the last thing, so that it can be picked up with the eye. */
  spaces: (write: string): FormatFault =>
    ofKind('untidy', advice(`There are spaces in it. Write ${write}.`, write)),
  lowerCase: (write: string): FormatFault =>
    ofKind('untidy', advice(`It has small letters. Write ${write}.`, write)),
  wrongForm: ({
    title,
    form,
    example,
  }: Pick<FormatItem, 'title' | 'form' | 'example'>): FormatFault =>
    ofKind('form', error(`The ${title} should be ${form}, such as ${example}.`)),
  leadingZero: (write: string): FormatFault =>
    ofKind(
      'leading zero',
      error(`${LEADING_ZERO}. Write ${write} in a cell formatted as text.`, write),
    ),
  punctuation: (write: string): FormatFault =>
    ofKind('untidy', error(`Write it without punctuation: ${write}.`, write)),

  niNeverIssued: (prefix: string): FormatFault =>
    ofKind(
      'never issued',
      error(`NI numbers do not begin with ${prefix}. Ask for the right number.`),
    ),
  niTemporary: (): FormatFault =>
    ofKind(
      'temporary',
      query('TN numbers are temporary. Ask for the real number; some returns reject TN.'),
    ),
  niUnusualPrefix: (prefix: string): FormatFault =>
    ofKind(
      'unusual',
      query(`NI numbers beginning with ${prefix} are not known. Check it against a payslip.`),
    ),
  niNoSuffix: (): FormatFault =>
    ofKind('no suffix', query('The last letter (A, B, C or D) is missing. Some returns want it.')),
  niBirthday: (): FormatFault =>
    ofKind(
      'placeholder',
      query('This looks like a placeholder, made from a birthday. Put the real number in.'),
    ),
  placeholder: (): FormatFault =>
    ofKind('placeholder', query('This looks like a placeholder. Put the real number in.')),

  sweUnusualPrefix: (): FormatFault =>
    ofKind(
      'unusual',
      query('Social Work England numbers begin with SW. Check it against the register.'),
    ),
  sweLength: (): FormatFault =>
    ofKind(
      'length',
      query(
        'The 2022 social work census wants two letters and ten digits. Check what yours wants.',
      ),
    ),

  dateUnreadable: (written: DayForm = 'DD/MM/YYYY'): FormatFault =>
    ofKind('form', error(`This is not a date. ${writeADay(written)}`)),
  dateImpossible: (): FormatFault =>
    ofKind('impossible day', error('There is no such day. Check the day and the month.')),
  dateTwoDigitYear: (): FormatFault =>
    ofKind(
      'two-digit year',
      query(
        'The year has two digits: 1930 and 2030 look alike, and neither is taken. Write all four.',
      ),
    ),
  datePlaceholder: (shown: string): FormatFault =>
    ofKind('placeholder', query(`${shown} looks like a placeholder. Put the real date in.`)),
  dateTooEarly: (): FormatFault =>
    ofKind('too early', error('Nobody at work was born before 1900. Check the year.')),

  dateForm: (write: string): Fault => advice(`The return has it as ${write}.`, write),

  textTooLong: (length: number, longest: number): Fault =>
    error(`It has ${String(length)} characters; at most ${String(longest)} are taken. Shorten it.`),
  yearWrong: (): Fault => error('A year has four digits, such as 2019.'),
  numberWrong: (): Fault => error('This should be a number: digits only, with a point if need be.'),
  numberDecimals: (most: number): Fault =>
    error(
      most === 0
        ? 'This should be a whole number.'
        : `At most ${String(most)} ${most === 1 ? 'digit' : 'digits'} after the point.`,
    ),
  numberOutside: (from: number | undefined, to: number | undefined): Fault =>
    error(
      from !== undefined && to !== undefined
        ? `It should be from ${String(from)} to ${String(to)}.`
        : from !== undefined
          ? `It should be at least ${String(from)}.`
          : `It should be at most ${String(to)}.`,
    ),
  wholeNumbers: (): Fault => error('Write whole numbers with semicolons between them.'),

  establishmentRange: (): FormatFault =>
    ofKind(
      'unusual',
      query('No maintained school or academy had such a number in 2010. Check it with the school.'),
    ),

  postcodeSpace: (write: string): FormatFault =>
    ofKind(
      'untidy',
      advice(`One space goes before the last three characters. Write ${write}.`, write),
    ),

  codeSpaces: (write: string): Fault =>
    error(`There are spaces or hidden characters beside the code. Write ${write}.`, write),
  codeCase: (write: string): Fault => error(`Capitals matter in this list. Write ${write}.`, write),
  codeTooManyZeros: (write: string): Fault =>
    error(`The code is written with fewer zeros. Write ${write}.`, write),
  codeDecorated: (write: string, label: string): Fault =>
    error(`Only the code goes here. Write ${write} (${label}).`, write),
  codeLabel: (write: string): Fault =>
    error(`This is the name of a code. Write the code, ${write}.`, write),
  codeWithdrawn: (code: string, label: string, by: readonly WithLabel[]): Fault => {
    const only = by.length === 1 ? by[0]?.code : undefined;
    return error(`${code} (${label}) is no longer used. ${insteadOf(by)}`, only);
  },
  codeHeading: (code: string, label: string): Fault =>
    error(`${code} (${label}) is a heading. Use one of the codes below it.`),
  codeUnknown: (shown: string, set: CodeSet): Fault => {
    const { completeness, title, edition } = set.info;
    if (completeness !== 'complete') {
      return error(
        `${shown} is not among the codes of ${title} that Rolecheck has. ` +
          `Its list may be incomplete (${edition}): check with the publisher.`,
      );
    }
    const instead = isShortList(set) ? ` Write ${codesInWords(set)}.` : '';
    return error(`${shown} is not a code of ${title} (${edition}).${instead}`);
  },
};

function ofKind(kind: FaultKind, found: Fault): FormatFault {
  return { ...found, kind };
}

function error(says: string, write?: string): Fault {
  return fault('error', says, write);
}

function query(says: string): Fault {
  return fault('query', says);
}

function advice(says: string, write: string): Fault {
  return fault('advice', says, write);
}

function fault(severity: Fault['severity'], says: string, write?: string): Fault {
  return write === undefined ? { severity, says } : { severity, says, write };
}

function insteadOf(by: readonly WithLabel[]): string {
  if (by.length === 0) return 'Choose another.';
  return `Use ${by.map(codeInWords).join(' or ')}.`;
}
