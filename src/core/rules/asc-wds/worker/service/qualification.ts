/** Qualifications and certificates, as the service judges them. */
import { partsOf } from '../../../../sheet/day';
import { currentNumbers } from '../../checks';
import { cell, whole } from '../../read';
import { remembered, type Verdict } from '../../verdict';
import { isAnswer } from './person';

const LEVELS = 'asc-wds.qualification-level';
const YES = 1;

/** A code and what follows it after the first semicolon; what follows a second one is not read. */
export function halves(text: string): readonly [code: string, more: string] {
  const end = text.indexOf(';');
  if (end < 0) return [text, ''];
  const next = text.indexOf(';', end + 1);
  return [text.slice(0, end), text.slice(end + 1, next < 0 ? undefined : next)];
}

type LevelFault = 'blank' | 'code' | 'no-level' | 'level';

export const socialCareFault = remembered<LevelFault | undefined>((facts) => {
  const levels = currentNumbers(facts, LEVELS);
  return (row) => {
    const text = cell(row, 'SCQUAL');
    if (text === '') return 'blank';
    const [code, more] = halves(text);
    const answer = whole(code);
    if (!isAnswer(answer)) return 'code';
    if (answer !== YES) return undefined;
    const level = whole(more);
    if (Number.isNaN(level)) return 'no-level';
    return levels.has(level) ? undefined : 'level';
  };
});

/** A level that is missing or no number is stored as not known. */
export const otherFault = remembered<'code' | 'level' | undefined>((facts) => {
  const levels = currentNumbers(facts, LEVELS);
  return (row) => {
    const text = cell(row, 'NONSCQUAL');
    if (text === '') return undefined;
    const [code, more] = halves(text);
    const answer = whole(code);
    if (!isAnswer(answer)) return 'code';
    const level = whole(more);
    const isLevel = answer !== YES || Number.isNaN(level) || levels.has(level);
    return isLevel ? undefined : 'level';
  };
});

/** The certificate came in this year. */
export const FIRST_CERTIFICATE = 2024;

type CertificateFault = 'code' | 'started-year' | 'no-year' | 'year' | 'early' | 'future';

export const certificateFault = remembered<CertificateFault | undefined>(({ today }) => {
  const { year: thisYear } = partsOf(today);
  return (row) => {
    const text = cell(row, 'L2CARECERT');
    if (text === '') return undefined;
    const [code, more] = halves(text);
    switch (whole(code)) {
      case 1: {
        if (more === '') return undefined;
        const year = whole(more);
        if (Number.isNaN(year)) return 'year';
        if (year < FIRST_CERTIFICATE) return 'early';
        return year > thisYear ? 'future' : undefined;
      }
      case 2:
        return more === '' ? undefined : 'started-year';
      case 3:
        return more === '' ? undefined : 'no-year';
      default:
        return 'code';
    }
  };
});

const OLDEST_YEAR = 100;

export interface QualificationFaults {
  readonly code: 'no-number' | 'unknown' | undefined;
  readonly year: 'blank' | 'year' | undefined;
  readonly notes: 'too-long' | undefined;
}

/** Longer notes are ignored. */
export const LONGEST_NOTES = 120;

const NONE: QualificationFaults = { code: undefined, year: undefined, notes: undefined };

/** One of the qualifications; notes without a qualification are not looked at. */
export function qualificationFaults(column: string): Verdict<QualificationFaults> {
  return remembered((facts) => {
    const known = currentNumbers(facts, 'asc-wds.qualification');
    const { year: thisYear } = partsOf(facts.today);
    return (row) => {
      const text = cell(row, column);
      if (text === '') return NONE;
      const [code, more] = halves(text);
      return {
        code: codeFault(whole(code), known),
        year: yearFault(more, thisYear),
        notes: cell(row, `${column}NOTES`).length > LONGEST_NOTES ? 'too-long' : undefined,
      };
    };
  });
}

function codeFault(code: number, known: ReadonlySet<number>): QualificationFaults['code'] {
  if (Number.isNaN(code)) return 'no-number';
  return known.has(code) ? undefined : 'unknown';
}

/** The year must be written as a number is: no spaces, no noughts in front, no decimals. */
function yearFault(text: string, thisYear: number): QualificationFaults['year'] {
  if (text === '') return 'blank';
  const year = whole(text);
  const isYear = String(year) === text && year >= thisYear - OLDEST_YEAR && year <= thisYear;
  return isYear ? undefined : 'year';
}
