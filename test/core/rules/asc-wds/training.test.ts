import fc from 'fast-check';
import {
  completedDay,
  expectedExpiry,
  expiryDay,
} from '../../../../src/core/rules/asc-wds/training/dates';
import { workersIn } from '../../../../src/core/rules/asc-wds/training/rows';
import { writeDay } from '../../../../src/core/sheet/day';
import { checkFile, good, namesByRow, rowOf, rowsOf, type Files, type Texts } from './file-check';

const training = (changes: Texts = {}): Texts => ({ ...good.training, ...changes });
const workplace = (LOCALESTID: string): Texts => ({ ...good.workplace, LOCALESTID });
const worker = (changes: Texts = {}): Texts => ({ ...good.worker, ...changes });

function found(files: Files): readonly (readonly string[])[] {
  return namesByRow(checkFile('training', files));
}

describe('a training record', () => {
  it('may break two rules of one number', () => {
    const files = {
      workplace: [workplace('WP1')],
      worker: [worker()],
      training: [training({ WHODELIVERED: '3', DATECOMPLETED: '09/12/1996' })],
    };
    expect(found(files)).toEqual([['E1080:WHODELIVERED', 'E1080:DATECOMPLETED']]);
  });

  it('belongs to a worker of a workplace, and the nearer fault is not said with the farther', () => {
    const files = {
      workplace: [workplace('WP1')],
      worker: [worker()],
      training: [
        training({ LOCALESTID: 'W P1' }),
        training({ LOCALESTID: 'WP2' }),
        training({ UNIQUEWORKERID: 'W2' }),
        training({ LOCALESTID: '' }),
      ],
    };
    expect(found(files)).toEqual([
      [],
      ['E997:LOCALESTID'],
      ['E996:UNIQUEWORKERID'],
      ['E1000:LOCALESTID', 'E997:LOCALESTID'],
    ]);
  });

  it('is not held against files without references', () => {
    const files = {
      workplace: [{ STATUS: 'NEW' }],
      worker: [{ STATUS: 'NEW', DOB: '' }],
      training: [training()],
    };
    expect(found(files)).toEqual([[]]);
  });
});

describe('workers to whom training can belong', () => {
  const known = (workers: readonly Texts[]): readonly string[] => {
    const files = { workplace: [workplace('WP1')], worker: workers, training: [training()] };
    return [...(workersIn(rowsOf('training', files).facts)?.keys() ?? [])];
  };

  it('are known by a new reference alone', () => {
    expect(known([worker({ CHGUNIQUEWRKID: 'W9' })])).toEqual(['WP1W9']);
  });

  it('are known by the old one where the new one is too long or another worker’s', () => {
    expect(known([worker({ CHGUNIQUEWRKID: 'A'.repeat(50) })])).toEqual(['WP1W1']);
    expect(known([worker({ CHGUNIQUEWRKID: 'W2' }), worker({ UNIQUEWORKERID: 'W2' })])).toEqual([
      'WP1W2',
    ]);
  });

  it('have a reference and a workplace in the file', () => {
    expect(known([worker({ UNIQUEWORKERID: '' }), worker({ LOCALESTID: 'WP2' })])).toEqual([]);
  });
});

describe('dates of training', () => {
  const two = (number: number): string => String(number).padStart(2, '0');
  const anyDay = fc.tuple(
    fc.integer({ min: 0, max: 33 }),
    fc.integer({ min: 0, max: 13 }),
    fc.integer({ min: 1990, max: 2025 }),
  );

  it('are taken when the calendar has them', () => {
    fc.assert(
      fc.property(anyDay, ([day, month, year]) => {
        const text = `${two(day)}/${two(month)}/${String(year)}`;
        const { row, facts } = rowOf('training', { DATECOMPLETED: text });
        const date = new Date(Date.UTC(year, month - 1, day));
        const isReal = date.getUTCDate() === day && date.getUTCMonth() === month - 1;
        expect(completedDay(facts)(row)).toEqual(
          isReal ? { day: date.getTime() / 86_400_000 } : { fault: 'form' },
        );
      }),
    );
  });

  it.each(['1/2/2022', '01-02-2022', '2022-02-01', '01/02/22', '01/02/2022x'])(
    'are not taken as %p',
    (text) => {
      const { row, facts } = rowOf('training', { DATECOMPLETED: text, EXPIRYDATE: text });
      expect(completedDay(facts)(row)).toEqual({ fault: 'form' });
      expect(expiryDay(facts)(row)).toEqual({ fault: 'form' });
    },
  );

  it('run out the day before so many months are over', () => {
    const days = fc.tuple(fc.integer({ min: 2, max: 28 }), fc.integer({ min: 1, max: 12 }));
    const months = fc.integer({ min: 1, max: 999 });
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: 1990, max: 2025 }),
        months,
        ([day, month], year, more) => {
          const { row, facts } = rowOf('training', {
            DATECOMPLETED: `${two(day)}/${two(month)}/${String(year)}`,
            VALIDITY: String(more),
          });
          const last = new Date(Date.UTC(year, month - 1 + more, day - 1));
          expect(expectedExpiry(facts)(row)).toBe(last.getTime() / 86_400_000);
        },
      ),
    );
  });

  it.each([
    ['31/01/2022', '1', '27/02/2022'],
    ['31/08/2023', '6', '28/02/2024'],
    ['01/03/2023', '12', '29/02/2024'],
  ])('completed on %s and valid for %s months run out on %s', (DATECOMPLETED, VALIDITY, last) => {
    const { row, facts } = rowOf('training', { DATECOMPLETED, VALIDITY });
    const day = expectedExpiry(facts)(row);
    expect(day === undefined ? undefined : writeDay(day)).toBe(last);
  });
});
