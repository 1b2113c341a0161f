/** Rules about numbers and codes of a fixed form, for any return: each a few rules of the same kinds. */
import { postcode } from '../../items/formats/postcode';
import { dfeNumber } from '../../items/formats/school-numbers';
import { sweNumber } from '../../items/formats/swe-number';
import { teacherNumber } from '../../items/formats/teacher-number';
import type { FaultKind, FormatItem } from '../../items/types';
import type { CellValue } from '../../sheet/types';
import type { RowRule } from '../types';
import { hasFault, isBetterWritten } from './faults';
import { capital, valueRules, type ValuePlace, type ValueWords } from './value-rules';

type NumberKind = Extract<
  FaultKind,
  'form' | 'leading zero' | 'placeholder' | 'unusual' | 'untidy' | 'length'
>;

/** Values of a form, right and wrong, by what is wrong with them; a kind without one has no rule. */
interface Values extends Partial<
  Record<Exclude<NumberKind, 'leading zero' | 'untidy'>, CellValue>
> {
  readonly fine: string;
  /** How to find out the right one, as a sentence begins. */
  readonly findOut: string;
  readonly 'leading zero'?: readonly [value: CellValue, write: string];
  readonly untidy?: readonly [value: CellValue, write: string];
}

function rulesOf(item: FormatItem, slug: string, values: Values) {
  const title = capital(item.title);
  const passes = [values.fine, ''];
  const wrong = (
    kind: Exclude<NumberKind, 'leading zero' | 'untidy'>,
    words: Pick<ValueWords<NumberKind>, 'severity' | 'title' | 'says' | 'remedy' | 'why'>,
  ): readonly ValueWords<NumberKind>[] => {
    const value = values[kind];
    if (value === undefined) return [];
    return [
      { kind, ...words, check: (column) => hasFault(column, item, [kind]), passes, fails: [value] },
    ];
  };
  const mendable = (
    kind: 'leading zero' | 'untidy',
    words: Pick<ValueWords<NumberKind>, 'severity' | 'title' | 'says' | 'why'>,
  ): readonly ValueWords<NumberKind>[] => {
    const pair = values[kind];
    if (pair === undefined) return [];
    const [value, write] = pair;
    const check = (column: string): RowRule['check'] => isBetterWritten(column, item, [kind]);
    const remedy = 'Write {write}.';
    return [{ kind, ...words, remedy, check, passes, fails: [{ value, write }] }];
  };
  const why = `With a wrong ${item.title} the row is taken for another’s, or for nobody’s.`;
  const all = [
    ...wrong('form', {
      severity: 'error',
      title: `${title} is not of the right form`,
      says: `{value} is not ${item.form}.`,
      remedy: `${values.findOut}.`,
      why,
    }),
    ...mendable('leading zero', {
      severity: 'error',
      title: `${title} has lost a zero in front`,
      says: '{value} is too short: Excel takes zeros away from the front of numbers.',
      why,
    }),
    ...wrong('placeholder', {
      severity: 'query',
      title: `${title} looks like a placeholder`,
      says: '{value} is one digit over and over.',
      remedy: `${values.findOut} and write the real number.`,
      why,
    }),
    ...wrong('unusual', {
      severity: 'query',
      title: `${title} is unusual`,
      says: '{value} is of the right form, but such numbers have not been seen.',
      remedy: `${values.findOut}, and say so if this one is right.`,
      why,
    }),
    ...wrong('length', {
      severity: 'query',
      title: `${title} has an unusual number of digits`,
      says: '{value} has more or fewer digits than such numbers mostly have.',
      remedy: `${values.findOut}, and say so if this one is right.`,
      why,
    }),
    ...mendable('untidy', {
      severity: 'advice',
      title: `${title} has spaces, punctuation or small letters in it`,
      says: '{value} is not written as it is usually written.',
      why: 'The same thing written in two ways is not found to be the same.',
    }),
  ];
  return (place: ValuePlace<NumberKind>): readonly RowRule[] => valueRules(all, slug, place);
}

/** Ids `x-postcode-form` and `-untidy`. */
export const postcodeRules = rulesOf(postcode, 'postcode', {
  fine: 'AA1 1AA',
  findOut: 'Check the address',
  form: 'AA1',
  untidy: ['aa11aa', 'AA1 1AA'],
});

/** Ids `x-teacher-number-form`, `-leading-zero`, `-placeholder` and `-untidy`. */
export const teacherNumberRules = rulesOf(teacherNumber, 'teacher number', {
  fine: '0123456',
  findOut: 'Ask the person for the number',
  form: '12345678',
  'leading zero': [123_456, '0123456'],
  placeholder: '9999999',
  untidy: ['01/23456', '0123456'],
});

/** Ids `x-swe-number-form`, `-placeholder`, `-unusual`, `-length` and `-untidy`. */
export const sweNumberRules = rulesOf(sweNumber, 'swe number', {
  fine: 'SW1234567890',
  findOut: 'Look the person up in Social Work England’s register',
  form: 'SW123',
  placeholder: 'SW0000000000',
  unusual: 'AB1234567890',
  length: 'SW123456',
  untidy: ['sw 1234567890', 'SW1234567890'],
});

/** Ids `x-dfe-number-form`, `-placeholder`, `-unusual` and `-untidy`. */
export const dfeNumberRules = rulesOf(dfeNumber, 'dfe number', {
  fine: '301/2001',
  findOut: 'Look the school up on Get Information about Schools',
  form: '301/20',
  placeholder: '9999999',
  unusual: '301/9999',
  untidy: ['301 2001', '3012001'],
});
