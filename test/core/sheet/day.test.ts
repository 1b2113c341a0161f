import fc from 'fast-check';
import {
  addMonths,
  addYears,
  dayOf,
  isLeap,
  partsOf,
  readDay,
  writeDay,
  yearsBetween,
  type Day,
} from '../../../src/core/sheet/day';
import type { CellValue } from '../../../src/core/sheet/types';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'],
  ...['September', 'October', 'November', 'December'],
];

/** A calendar day as JavaScript's own dates have it: the oracle. */
interface Plain {
  readonly year: number;
  readonly month: number;
  readonly date: number;
  readonly day: Day;
}

/** From 1 March 1900, where Excel's count is right, to the day before its last, which is a placeholder. */
const days: fc.Arbitrary<Plain> = fc
  .integer({ min: Date.UTC(1900, 2, 1) / 86_400_000, max: Date.UTC(9998, 11, 31) / 86_400_000 })
  .map((day) => {
    const utc = new Date(day * 86_400_000);
    return {
      year: utc.getUTCFullYear(),
      month: utc.getUTCMonth() + 1,
      date: utc.getUTCDate(),
      day,
    };
  });

const two = (number: number): string => String(number).padStart(2, '0');

/** Every form in which a sheet holds a day. */
const forms: readonly ((plain: Plain) => CellValue)[] = [
  ({ day }) => day + 25_569,
  ({ day }) => day + 25_569 + 0.99,
  ({ date, month, year }) => `${two(date)}/${two(month)}/${String(year)}`,
  ({ date, month, year }) => `${String(date)}/${String(month)}/${String(year)}`,
  ({ date, month, year }) => `${two(date)}.${two(month)}.${String(year)}`,
  ({ date, month, year }) => `${two(date)}-${two(month)}-${String(year)}`,
  ({ date, month, year }) => `${two(date)} ${two(month)} ${String(year)}`,
  ({ date, month, year }) => `  ${two(date)}/${two(month)}/${String(year)}\u00A0`,
  ({ date, month, year }) => `${two(date)}/${two(month)}/${String(year)} 23:59`,
  ({ date, month, year }) => `${two(date)}/${two(month)}/${String(year)} 11:59:59 PM`,
  ({ date, month, year }) => `${String(year)}-${two(month)}-${two(date)}`,
  ({ date, month, year }) => `${String(year)}/${two(month)}/${two(date)}`,
  ({ date, month, year }) => `${String(year)}-${two(month)}-${two(date)}T00:00:00.000Z`,
  ({ date, month, year }) => `${String(year)}-${two(month)}-${two(date)}T23:30:00+01:00`,
  ({ date, month, year }) => `${String(date)} ${MONTHS[month - 1] ?? ''} ${String(year)}`,
  ({ date, month, year }) => `${two(date)}-${MONTHS[month - 1]?.slice(0, 3) ?? ''}-${String(year)}`,
  ({ date, month, year }) =>
    `${String(date)}th ${MONTHS[month - 1]?.toUpperCase() ?? ''}, ${String(year)}`,
];

describe('reading a day', () => {
  it.each(forms.map((form, at) => [form({ year: 2001, month: 4, date: 3, day: 11_415 }), at]))(
    'takes %p for 3 April 2001',
    (value) => {
      expect(readDay(value)).toEqual({ day: 11_415 });
    },
  );

  it('agrees with the calendar of JavaScript in every form', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...forms), (plain, form) => {
        expect(readDay(form(plain))).toEqual({ day: plain.day });
      }),
      { numRuns: 2000 },
    );
  });

  it('reads text with the day first, whatever Excel makes of it elsewhere (N007)', () => {
    expect(readDay('01/04/2010')).toEqual({ day: dayOf(2010, 4, 1) });
    expect(readDay('12/04/2010')).toEqual({ day: dayOf(2010, 4, 12) });
    expect(readDay('04/13/2010')).toEqual({ problem: 'impossible' });
  });

  it('finds no day in numbers before March 1900, and does not stumble over 29 February (N009)', () => {
    for (const serial of [2, 59, 60, 60.5])
      expect(readDay(serial)).toEqual({ problem: 'unreadable' });
    expect(readDay(61)).toEqual({ day: dayOf(1900, 3, 1) });
  });

  it('drops the time of day and never goes on to the next day (N010)', () => {
    const day = dayOf(2024, 9, 30);
    for (const value of [
      45_565,
      45_565.99,
      45_565.999_999,
      '30/09/2024 23:59',
      '2024-09-30T23:59:59Z',
    ]) {
      expect(readDay(value)).toEqual({ day });
    }
  });

  it('reads a number of a workbook that counts from 1904, and text as ever', () => {
    fc.assert(
      fc.property(days, (plain) => {
        expect(readDay(plain.day + 25_569 - 1462, true).day).toBe(plain.day);
        const text = `${String(plain.date)}/${String(plain.month)}/${String(plain.year)}`;
        expect(readDay(text, true).day).toBe(plain.day);
      }),
    );
    expect(readDay(39_903)).toEqual({ day: dayOf(2009, 3, 31) });
    expect(readDay(39_903, true)).toEqual({ day: dayOf(2013, 4, 1) });
  });

  it('takes day, month and year for a day exactly when the calendar has it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 0, max: 15 }),
        fc.integer({ min: 1901, max: 9998 }),
        (date, month, year) => {
          const utc = new Date(Date.UTC(year, month - 1, date));
          const exists = utc.getUTCMonth() === month - 1 && utc.getUTCDate() === date;
          const read = readDay(`${String(date)}/${String(month)}/${String(year)}`);
          expect(read.day !== undefined).toBe(exists);
          if (!exists)
            expect(read.problem).toBe(date === 0 && month === 0 ? 'placeholder' : 'impossible');
        },
      ),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['29/02/1900', 'impossible'],
    ['29/02/2023', 'impossible'],
    ['29/02/2100', 'impossible'],
    ['31/04/2024', 'impossible'],
    ['04/13/2024', 'impossible'],
    ['29/02/23', 'impossible'],
    ['31/01/80', 'two-digit year'],
    ['29/02/24', 'two-digit year'],
    ['31-Jan-80', 'two-digit year'],
    ['01/01/1900', 'placeholder'],
    ['31/12/9999', 'placeholder'],
    ['00/00/0000', 'placeholder'],
    [0, 'placeholder'],
    [1, 'placeholder'],
    [2_958_465, 'placeholder'],
    [60, 'unreadable'],
    [2_958_466, 'unreadable'],
    [-1, 'unreadable'],
    [NaN, 'unreadable'],
    [Infinity, 'unreadable'],
    ['', 'unreadable'],
    ['   ', 'unreadable'],
    ['\u00A0', 'unreadable'],
    ['10:30', 'unreadable'],
    ['March 2024', 'unreadable'],
    ['3 Marchish 2024', 'unreadable'],
    ['3 Ma 2024', 'unreadable'],
    ['03/04/2001 to 05/06/2002', 'unreadable'],
    ['3/4', 'unreadable'],
    [true, 'unreadable'],
    ['#N/A', 'unreadable'],
  ])('finds no day in %p: %s', (value, problem) => {
    expect(readDay(value)).toEqual({ problem });
  });

  it('never throws, whatever stands in a cell', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.double(), fc.boolean()), fc.boolean(), (value, from) => {
        const read = readDay(value, from);
        expect(read.day === undefined).toBe(read.problem !== undefined);
      }),
    );
  });
});

describe('reckoning with days', () => {
  it('writes what it reads', () => {
    fc.assert(
      fc.property(days, ({ day, year, month, date }) => {
        expect(partsOf(day)).toEqual({ year, month, day: date });
        expect(dayOf(year, month, date)).toBe(day);
        expect(readDay(writeDay(day))).toEqual({ day });
        expect(readDay(writeDay(day, 'YYYY-MM-DD'))).toEqual({ day });
      }),
    );
    expect(writeDay(dayOf(2001, 4, 3))).toBe('03/04/2001');
    expect(writeDay(dayOf(2001, 4, 3), 'YYYY-MM-DD')).toBe('2001-04-03');
  });

  it('agrees with the calendar of JavaScript on any day, and on days that no month has', () => {
    fc.assert(
      fc.property(fc.integer({ min: -800_000, max: 3_000_000 }), (day) => {
        const utc = new Date(day * 86_400_000);
        expect(partsOf(day)).toEqual({
          year: utc.getUTCFullYear(),
          month: utc.getUTCMonth() + 1,
          day: utc.getUTCDate(),
        });
      }),
      { numRuns: 5000 },
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9999 }),
        fc.integer({ min: -20, max: 40 }),
        fc.integer({ min: -50, max: 99 }),
        (year, month, day) => {
          expect(dayOf(year, month, day)).toBe(
            new Date(0).setUTCFullYear(year, month - 1, day) / 86_400_000,
          );
        },
      ),
      { numRuns: 5000 },
    );
  });

  it('knows leap years as the calendar does', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 3000 }), (year) => {
        expect(isLeap(year)).toBe(new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1);
      }),
    );
  });

  it('moves by months and years, and stays in the month', () => {
    expect(addMonths(dayOf(2024, 1, 31), 1)).toBe(dayOf(2024, 2, 29));
    expect(addMonths(dayOf(2023, 3, 31), -1)).toBe(dayOf(2023, 2, 28));
    expect(addYears(dayOf(2024, 2, 29), 1)).toBe(dayOf(2025, 2, 28));
    fc.assert(
      fc.property(days, fc.integer({ min: -600, max: 600 }), (plain, months) => {
        const moved = partsOf(addMonths(plain.day, months));
        const asked = new Date(Date.UTC(plain.year, plain.month - 1 + months, 1));
        expect([moved.year, moved.month - 1]).toEqual([
          asked.getUTCFullYear(),
          asked.getUTCMonth(),
        ]);
        expect(moved.day).toBeLessThanOrEqual(plain.date);
      }),
    );
  });

  it('counts full years: one more on the birthday, not before', () => {
    const born = dayOf(1980, 6, 15);
    expect(yearsBetween(born, dayOf(2026, 6, 14))).toBe(45);
    expect(yearsBetween(born, dayOf(2026, 6, 15))).toBe(46);
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 120 }), ({ day }, years) => {
        // 29 February has no birthday in most years: the day after does as well.
        const birthday = addYears(day, years);
        const { month, day: date } = partsOf(day);
        const turned = month === 2 && date === 29 ? birthday + 1 : birthday;
        expect(yearsBetween(day, turned)).toBe(years);
        expect(yearsBetween(day, birthday - 1)).toBe(years - 1);
      }),
    );
  });
});
