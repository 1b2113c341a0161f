/** Every sentence about a single value, in one place so that they can be read as prose. */
import type { CodeSetInfo } from '../codes/types';
import type { Fault, FormatItem } from './types';

interface WithLabel {
  readonly code: string;
  readonly label: string;
}

const LEADING_ZERO = 'Excel removed the leading zero';

export const words = {
  /** `write` is always the last thing, so that it can be picked up with the eye. */
  spaces: (write: string): Fault => advice(`There are spaces in it. Write ${write}.`, write),
  lowerCase: (write: string): Fault => advice(`Small letters. Write ${write}.`, write),
  wrongForm: ({ title, form, example }: Pick<FormatItem, 'title' | 'form' | 'example'>): Fault =>
    error(`The ${title} should be ${form}, such as ${example}.`),
  leadingZero: (write: string): Fault =>
    error(`${LEADING_ZERO}. Write ${write} in a cell formatted as text.`, write),
  punctuation: (write: string): Fault => error(`Write it without punctuation: ${write}.`, write),

  niNeverIssued: (prefix: string): Fault =>
    error(`NI numbers do not begin with ${prefix}. Ask for the right number.`),
  niTemporary: (): Fault =>
    query('TN numbers are temporary. Ask for the real number; some returns reject TN.'),
  niUnusualPrefix: (prefix: string): Fault =>
    query(`NI numbers beginning with ${prefix} are not known. Check it against a payslip.`),
  niNoSuffix: (): Fault =>
    query('The last letter (A, B, C or D) is missing. Some returns want it.'),
  placeholder: (): Fault => query('Looks like a placeholder. Put the real number in.'),

  sweUnusualPrefix: (): Fault =>
    query('Social Work England numbers begin with SW. Check it against the register.'),
  sweLength: (): Fault =>
    query('The 2022 social work census wants two letters and ten digits. Check what yours wants.'),

  dateUnreadable: (): Fault => error('Not a date: write day, month and year, such as 31/01/1980.'),
  dateImpossible: (): Fault => error('There is no such day. Check the day and the month.'),
  dateTwoDigitYear: (): Fault =>
    query('The year has two digits, so 1930 and 2030 look alike. Write all four.'),
  datePlaceholder: (shown: string): Fault =>
    query(`${shown} looks like a placeholder. Put the real date in.`),
  dateTooEarly: (): Fault => error('Nobody at work was born before 1900. Check the year.'),

  establishmentRange: (): Fault =>
    query('No maintained school or academy had such a number in 2010. Check it with the school.'),

  postcodeSpace: (write: string): Fault =>
    advice(`One space goes before the last three characters. Write ${write}.`, write),

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
  codeUnknown: (shown: string, set: CodeSetInfo): Fault =>
    error(
      set.completeness === 'complete'
        ? `${shown} is not a code of ${set.title} (${set.edition}).`
        : `${shown} is not among the codes of ${set.title} that Rolecheck has. ` +
            `Its list may be incomplete (${set.edition}): check with the publisher.`,
    ),
};

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
  const named = by.map(({ code, label }) => (label === '' ? code : `${code} (${label})`));
  return `Use ${named.join(' or ')}.`;
}
