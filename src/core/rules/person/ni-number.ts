/** Rules about a National Insurance number, for any return. */
import { niNumber as item } from '../../items/formats/ni-number';
import type { RowRule } from '../types';
import { hasFault, isBetterWritten } from './faults';
import { valueRules, type ValuePlace, type ValueWords } from './value-rules';

type NiKind =
  'form' | 'never issued' | 'temporary' | 'placeholder' | 'unusual' | 'no suffix' | 'untidy';

const why =
  'A wrong number joins one person’s record to another’s, or leaves a person counted twice.';

const all: readonly ValueWords<NiKind>[] = [
  {
    kind: 'form',
    severity: 'error',
    title: 'National Insurance number is not of the right form',
    says: '{value} is not two letters, six digits and a letter A to D.',
    remedy: 'Check it against a payslip, or leave the cell blank until the number is known.',
    why,
    check: (column) => hasFault(column, item, ['form']),
    passes: ['QQ123456C', 'qq 12 34 56 c', ''],
    fails: ['QQ12345C', 'QQ123456E', 123456],
  },
  {
    kind: 'never issued',
    severity: 'error',
    title: 'National Insurance number begins with letters that are not issued',
    says: '{value} begins with letters that no National Insurance number has.',
    remedy: 'Ask the person or payroll for the right number.',
    why,
    check: (column) => hasFault(column, item, ['never issued']),
    passes: ['QQ123456C', ''],
    fails: ['GB123456C', 'ZZ 12 34 56 A'],
  },
  {
    kind: 'temporary',
    severity: 'query',
    title: 'National Insurance number is a temporary one',
    says: '{value} begins with TN, which stands for a temporary number.',
    remedy: 'Ask for the real number, and leave the cell blank until it has come.',
    why: 'Temporary numbers were made from a birthday and are shared by many people; some returns reject them.',
    check: (column) => hasFault(column, item, ['temporary']),
    passes: ['QQ123456C', ''],
    fails: ['TN010180A'],
  },
  {
    kind: 'placeholder',
    severity: 'query',
    title: 'National Insurance number looks like a placeholder',
    says: '{value} has digits that look made up.',
    remedy: 'Write the real number, or leave the cell blank until it is known.',
    why: 'Made-up numbers are often given to several people, whose records are then taken for one.',
    check: (column) => hasFault(column, item, ['placeholder']),
    passes: ['QQ135792C', ''],
    fails: ['QQ123456C', 'QQ000000A', 'QQ010180F'],
  },
  {
    kind: 'unusual',
    severity: 'query',
    title: 'National Insurance number begins with letters that are not known',
    says: '{value} begins with letters that have not been seen on a National Insurance number.',
    remedy: 'Check it against a payslip, and say so if it is right: new letters do come into use.',
    why,
    check: (column) => hasFault(column, item, ['unusual']),
    passes: ['AB135792C', ''],
    fails: ['QQ135792C'],
  },
  {
    kind: 'no suffix',
    severity: 'query',
    title: 'National Insurance number lacks its last letter',
    says: '{value} has no letter at its end.',
    remedy: 'Add the letter from a payslip: A, B, C or D.',
    why: 'Some returns reject a number without its last letter.',
    check: (column) => hasFault(column, item, ['no suffix']),
    passes: ['AB135792C', ''],
    fails: ['AB135792'],
  },
  {
    kind: 'untidy',
    severity: 'advice',
    title: 'National Insurance number has spaces or small letters',
    says: '{value} has spaces or small letters in it.',
    remedy: 'Write {write}.',
    why: 'The same number written in two ways is not found to be the same.',
    check: (column) => isBetterWritten(column, item, ['untidy']),
    passes: ['AB135792C', ''],
    fails: [
      { value: 'ab 13 57 92 c', write: 'AB135792C' },
      { value: 'AB135792C ', write: 'AB135792C' },
    ],
  },
];

/** Ids `x-ni-number-form`, `-never-issued`, `-temporary`, `-placeholder`, `-unusual`, `-no-suffix`, `-untidy`. */
export function niNumberRules(place: ValuePlace<NiKind>): readonly RowRule[] {
  return valueRules(all, 'ni number', place);
}
