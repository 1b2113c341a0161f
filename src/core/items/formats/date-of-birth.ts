import { cellText } from '../../sheet/cell-text';
import { dayOf, readDay } from '../../sheet/day';
import { tidy } from '../../text/tidy';
import type { CellValue } from '../../sheet/types';
import type { FormatItem } from '../types';
import { words } from '../words';

/** Nobody at work was born before. */
const EARLIEST = dayOf(1900, 1, 1);
/** Excel's counts of 2 January and 29 February 1900: days that are read as no day. */
const SERIALS_OF_1900: readonly [number, number] = [2, 60];

/**
 * Date of birth: a date by itself. Known limits: a function cannot see whether a workbook counts
 * its dates from 1904, so numbers are read as counted from 1900; and it does not know today's date
 * (it would then have to be worked out again every day), so it cannot say "in the future".
 */
export const dateOfBirth: FormatItem = {
  id: 'person.date-of-birth',
  title: 'date of birth',
  form: 'day, month and year',
  example: '31/01/1980',
  source: 'ASC-WDS worker file check (dd/mm/yyyy); School Workforce Census (YYYY-MM-DD)',
  judge(value) {
    const read = readDay(value);
    switch (read.problem) {
      case undefined:
        return read.day < EARLIEST ? words.dateTooEarly() : undefined;
      case 'unreadable':
        return isIn1900(value) ? words.dateTooEarly() : words.dateUnreadable();
      case 'impossible':
        return words.dateImpossible();
      case 'two-digit year':
        return words.dateTwoDigitYear();
      case 'placeholder':
        return words.datePlaceholder(shown(value));
    }
  },
};

function isIn1900(value: CellValue): boolean {
  const [first, last] = SERIALS_OF_1900;
  return typeof value === 'number' && value >= first && value < last + 1;
}

/** Excel shows its first and last day where a system wrote a placeholder as a number. */
function shown(value: CellValue): string {
  if (typeof value !== 'number') return tidy(cellText(value));
  return value < 2 ? '01/01/1900' : '31/12/9999';
}
