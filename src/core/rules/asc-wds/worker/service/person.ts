/** Birth and citizenship, as the service judges them. */
import { addYears, type Day } from '../../../../sheet/day';
import type { Row } from '../../../types';
import { lenientDay } from '../../lenient-date';
import { cell, whole, wholeIn } from '../../read';
import { remembered } from '../../verdict';

const YOUNGEST = 14;
const OLDEST = 100;

/** Code of being British, and of being born in the United Kingdom. */
export const UNITED_KINGDOM = 826;
const NOT_KNOWN = 998;

/** The word with which an officer keeps a value that the service has, whatever its case. */
export function isKept(text: string): boolean {
  return text.toLowerCase() === 'admin';
}

/**
 * The day of birth that the service reads, in range or not: its other checks use it all the same.
 */
export const birth = remembered<Day | undefined>(
  ({ today }) =>
    (row) =>
      lenientDay(cell(row, 'DOB'), today),
);

/** Exactly 14 today is old enough; exactly 100 today is too old. */
export const birthFault = remembered<'blank' | 'form' | 'age' | undefined>((facts) => {
  const day = birth(facts);
  const [first, last] = [addYears(facts.today, -OLDEST), addYears(facts.today, -YOUNGEST)];
  return (row) => {
    const text = cell(row, 'DOB');
    if (isKept(text)) return facts.nothingOnRecord ? 'blank' : undefined;
    if (text === '') return 'blank';
    const born = day(row);
    if (born === undefined) return 'form';
    return born <= first || born > last ? 'age' : undefined;
  };
});

const ANSWERS: ReadonlySet<number> = new Set([1, 2, 999]);

/** Yes, no or not known, as most questions have it. */
export function isAnswer(number: number): boolean {
  return ANSWERS.has(number);
}

export const citizenshipFault = remembered<'british' | 'code' | undefined>(() => (row) => {
  const text = cell(row, 'BRITISHCITIZENSHIP');
  if (text === '') return undefined;
  if (wholeIn(row, 'NATIONALITY') === UNITED_KINGDOM) return 'british';
  return isAnswer(whole(text)) ? undefined : 'code';
});

/** The visa is asked of those who are not British and are not known to have become so. */
function isAskedForVisa(row: Row): boolean {
  const nationality = wholeIn(row, 'NATIONALITY');
  const citizenship = wholeIn(row, 'BRITISHCITIZENSHIP');
  if (nationality === NOT_KNOWN) return citizenship === 2;
  const isForeign = nationality !== 0 && !Number.isNaN(nationality);
  return isForeign && nationality !== UNITED_KINGDOM && citizenship !== 1;
}

export const visaFault = remembered<'not-asked' | 'code' | undefined>(() => (row) => {
  const text = cell(row, 'HANDCVISA');
  if (text === '') return undefined;
  if (!isAskedForVisa(row)) return 'not-asked';
  return isAnswer(whole(text)) ? undefined : 'code';
});

export const recruitedAbroadFault = remembered<'not-asked' | 'code' | undefined>(() => (row) => {
  const text = cell(row, 'INOUTUK');
  if (text === '') return undefined;
  if (wholeIn(row, 'HANDCVISA') !== 1 || !isAskedForVisa(row)) return 'not-asked';
  return isAnswer(whole(text)) ? undefined : 'code';
});
