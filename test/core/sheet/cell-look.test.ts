import fc from 'fast-check';
import { asHours, asTime, lookOf, withZeros } from '../../../src/core/sheet/cell-look';
import { displayText } from '../../../src/host/cells/display';

describe('what a number format makes of a number', () => {
  it.each([
    ...['General', '@', '0', '0.00', '#,##0', '0%', '£#,##0.00;[Red]-£#,##0.00', '# ?/?', ''],
    ...['"due day" 0', '0 "years"', '[>99]0;0', '#,##0.00_);(#,##0.00)', '0000.0'],
  ])('is a number under %s', (format) => {
    expect(lookOf(format)).toBeUndefined();
  });

  it.each([
    ...['dd/mm/yyyy', 'd-mmm', 'mmm-yy', 'yyyy', 'm/d/yy h:mm', '[$-809]dd mmmm yyyy', 'mmmm'],
    ...['[$-F800]dddd\\, mmmm dd\\, yyyy', 'dd/mm/yyyy;@'],
  ])('is a date under %s', (format) => {
    expect(lookOf(format)).toEqual({ kind: 'date' });
  });

  it.each(['h:mm', '[h]:mm:ss', '[hh]:mm', 'mm:ss', '[mm]:ss', 'h:mm AM/PM'])(
    'is a time under %s',
    (format) => {
      expect(lookOf(format)).toEqual({ kind: 'time' });
    },
  );

  it.each(['0.00E+00', '##0.0E+0'])('is a power of ten under %s', (format) => {
    expect(lookOf(format)).toEqual({ kind: 'scientific' });
  });

  it('shows zeros as Excel does, whatever number and pattern', () => {
    const piece = fc.constantFrom('0', '00', '\\/', '"-"', '"P"');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), fc.nat(99_999_999), (pieces, value) => {
        const format = `0${pieces.join('')}0`;
        const look = lookOf(format);
        if (look?.kind !== 'zeros') throw new Error(`no zeros in ${format}`);
        expect(withZeros(value, look.pattern)).toBe(displayText(value, format));
      }),
    );
  });

  it('has no zeros for what is no whole number', () => {
    expect([withZeros(-5, '00'), withZeros(1.5, '00'), withZeros(1e300, '00')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('knows every format anew without end', () => {
    for (let n = 0; n < 1200; n++) expect(lookOf(`0 "${String(n)}x"`)).toBeUndefined();
  });
});

it('has days as hours and minutes', () => {
  expect([asTime(1.5625), asTime(37 / 24), asTime(0)]).toEqual(['37:30', '37:00', '0:00']);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100 * 60 }), (minutes) => {
      expect(asHours(minutes / 24 / 60)).toBeCloseTo(minutes / 60, 4);
    }),
  );
  expect([asHours(37 / 24), asHours(18.5 / 24)]).toEqual([37, 18.5]);
});
