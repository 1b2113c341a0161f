import fc from 'fast-check';
import { dayOf, writeDay } from '../../../src/core/sheet/day';
import { countsFrom1904 } from '../../../src/core/sheet/from-1904';

const SERIAL_OF_1970 = 25_569;

describe('what a workbook counts its days from (N008)', () => {
  it('is told from any date of a working life that shows day, month and year', () => {
    const days = fc.integer({ min: dayOf(1920, 1, 1), max: dayOf(2035, 12, 31) });
    fc.assert(
      fc.property(days, fc.boolean(), fc.boolean(), (day, from1904, isShort) => {
        const serial = day + SERIAL_OF_1970 - (from1904 ? 1462 : 0);
        const text = isShort
          ? writeDay(day).replace(/(\d\d)(\d\d)$/u, '$2')
          : writeDay(day, 'YYYY-MM-DD');
        const told = countsFrom1904([{ serial, text }]);
        // A year of two digits can also be a month or a day: such a date alone may not tell.
        expect(isShort ? [from1904, undefined] : [from1904]).toContain(told);
      }),
    );
  });

  it('is told from several dates that each say little', () => {
    expect(
      countsFrom1904([
        { serial: 39_903, text: '01-Apr-13' },
        { serial: 39_904, text: '########' },
        { serial: 39_905, text: 'Apr 2013' },
      ]),
    ).toBe(true);
  });

  it('is not guessed', () => {
    expect(countsFrom1904([])).toBeUndefined();
    expect(countsFrom1904([{ serial: 39_903, text: '########' }])).toBeUndefined();
    expect(countsFrom1904([{ serial: 39_903, text: '39903' }])).toBeUndefined();
    expect(countsFrom1904([{ serial: -4, text: '01/02/2000' }])).toBeUndefined();
  });
});
