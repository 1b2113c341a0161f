/** The rules of one qualification: the service has the same five for each of three, under other numbers. */
import { partsOf } from '../../../sheet/day';
import type { Breach, Facts, Row, RowRule } from '../../types';
import { codeMeant } from '../checks';
import { cell } from '../read';
import type { Verdict } from '../verdict';
import { make } from './make';
import {
  halves,
  LONGEST_NOTES,
  qualificationFaults,
  type QualificationFaults,
} from './service/qualification';

/** Which of the qualifications. */
type Nth = '01' | '02' | '03';

const REFUSED = 'The service refuses the whole upload while a row has this error.';

const verdicts: Readonly<Record<Nth, Verdict<QualificationFaults>>> = {
  '01': qualificationFaults('QUALACH01'),
  '02': qualificationFaults('QUALACH02'),
  '03': qualificationFaults('QUALACH03'),
};

/** A check that asks for one of the faults. */
function asks(
  nth: Nth,
  is: (faults: QualificationFaults) => boolean,
  more: (facts: Facts) => (row: Row) => Breach = () => () => ({}),
): RowRule['check'] {
  return (facts) => {
    const [faults, add] = [verdicts[nth](facts), more(facts)];
    return (row) => (is(faults(row)) ? add(row) : undefined);
  };
}

/** The code of a label in front of the semicolon, and what follows it. */
function codeOfLabel(column: string): (facts: Facts) => (row: Row) => Breach {
  return (facts) => {
    const meant = codeMeant(facts, 'asc-wds.qualification');
    return (row) => {
      const [code, more] = halves(cell(row, column));
      const { write } = meant(code.trim());
      if (write === undefined) return {};
      return { write: more === '' ? write : `${write};${more}` };
    };
  };
}

export function noNumber(nth: Nth, number: string): RowRule {
  const column = `QUALACH${nth}`;
  return make.row({
    id: `asc-wds/worker/${number}`,
    case: 'no-number',
    severity: 'error',
    column,
    title: 'Qualification does not begin with a code',
    says: '{value} does not begin with the code of a qualification.',
    remedy:
      'Write the code and the year with a semicolon between them, such as 2;2011 for a level 3 NVQ in health and social care. Look up lists the codes.',
    why: REFUSED,
    reads: [`${column}NOTES`],
    check: asks(nth, ({ code }) => code === 'no-number', codeOfLabel(column)),
    examples: {
      pass: [{ cells: { [column]: '2;2011' } }, { cells: { [column]: '' } }],
      fail: [
        { cells: { [column]: 'NVQ 2;2011' } },
        { cells: { [column]: 'Other management awards;2011' }, write: '12;2011' },
      ],
    },
  });
}

export function notListed(nth: Nth, number: string): RowRule {
  const column = `QUALACH${nth}`;
  return make.row({
    id: `asc-wds/worker/${number}`,
    case: 'not-listed',
    severity: 'error',
    column,
    title: 'Qualification is not in the list',
    says: '{value} does not begin with a code from the list of qualifications.',
    remedy:
      'Write the code of a current qualification and the year, such as 2;2011 for a level 3 NVQ in health and social care. Look up lists the codes.',
    why: REFUSED,
    reads: [`${column}NOTES`],
    check: asks(nth, ({ code }) => code === 'unknown'),
    examples: {
      pass: [{ cells: { [column]: '2;2011' } }],
      fail: [{ cells: { [column]: '7;2011' } }],
    },
  });
}

export function yearBlank(nth: Nth, number: string): RowRule {
  const column = `QUALACH${nth}`;
  return make.row({
    id: `asc-wds/worker/${number}`,
    case: 'year-blank',
    severity: 'query',
    column,
    title: 'Qualification has no year',
    says: '{value} has no year after a semicolon.',
    remedy: 'Add the year in which it was achieved, such as 2;2011, or explain why there is none.',
    why: 'The service takes the qualification without a year.',
    reads: [`${column}NOTES`],
    check: asks(nth, ({ year }) => year === 'blank'),
    examples: {
      pass: [{ cells: { [column]: '2;2011' } }],
      fail: [{ cells: { [column]: '2;' } }, { cells: { [column]: '2' } }],
    },
  });
}

export function yearNotValid(nth: Nth, number: string): RowRule {
  const column = `QUALACH${nth}`;
  return make.row({
    id: `asc-wds/worker/${number}`,
    case: 'year-not-valid',
    severity: 'error',
    column,
    title: 'Year of the qualification is not valid',
    says: '{value} does not have a year from {first} to {last} after the semicolon.',
    remedy:
      'Write the year in which it was achieved with four digits and no space, such as 2;2011.',
    why: REFUSED,
    reads: [`${column}NOTES`],
    check: asks(
      nth,
      ({ year }) => year === 'year',
      ({ today }) => {
        const { year } = partsOf(today);
        const say = { first: String(year - 100), last: String(year) };
        return (row) => ({ say, ...withBareYear(cell(row, column), year) });
      },
    ),
    examples: {
      pass: [{ cells: { [column]: '2;2026' } }],
      fail: [
        { cells: { [column]: '2;20x1' } },
        { cells: { [column]: '2;2027' } },
        { cells: { [column]: '2; 2011' }, write: '2;2011' },
      ],
    },
  });
}

/** The year without the space or the `.0` that the service stumbles over. */
function withBareYear(text: string, thisYear: number): Breach {
  const [code, more] = halves(text);
  const year = /^\s*(\d{4})(?:\.0+)?\s*$/.exec(more)?.[1];
  if (year === undefined || Number(year) > thisYear || Number(year) < thisYear - 100) return {};
  return { write: `${code};${year}` };
}

export function notesTooLong(nth: Nth, number: string): RowRule {
  const column = `QUALACH${nth}`;
  const notes = `${column}NOTES`;
  return make.row({
    id: `asc-wds/worker/${number}`,
    severity: 'query',
    column: notes,
    title: 'Notes on a qualification are too long',
    says: 'The notes have {length} characters.',
    remedy: 'Shorten them to at most 120 characters.',
    why: 'The service takes the qualification and leaves the notes out.',
    needs: [column, notes],
    check: asks(
      nth,
      (faults) => faults.notes === 'too-long',
      () => (row) => ({ say: { length: String(cell(row, notes).length) } }),
    ),
    examples: {
      pass: [{ cells: { [column]: '2;2011', [notes]: 'a'.repeat(LONGEST_NOTES) } }],
      fail: [{ cells: { [column]: '2;2011', [notes]: 'a'.repeat(LONGEST_NOTES + 1) } }],
    },
  });
}
