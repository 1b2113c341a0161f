import fc from 'fast-check';
import { lenientDay } from '../../../../src/core/rules/asc-wds/lenient-date';
import { dayOf, writeDay } from '../../../../src/core/sheet/day';

const today = dayOf(2026, 9, 1);
const read = (text: string): string | undefined => {
  const day = lenientDay(text, today);
  return day === undefined ? undefined : writeDay(day);
};

/** The same, sign by sign: nothing is looked for, everything is walked past. */
function plainly(text: string): string | undefined {
  let at = 0;
  const isDigit = (sign: string | undefined): boolean => sign !== undefined && /\d/.test(sign);
  const digits = (most: number): string => {
    let start = at;
    while (start < text.length && !isDigit(text[start])) start++;
    let end = start;
    while (end < start + most && isDigit(text[end])) end++;
    if (end > start) at = end;
    return text.slice(start, end);
  };
  const stroke = (): void => {
    for (let look = at; look < text.length; look++) {
      if (text[look] !== '/') continue;
      at = look + 1;
      return;
    }
  };
  const day = digits(2);
  stroke();
  const month = digits(2);
  stroke();
  const written = digits(4);
  if (day === '') return undefined;
  const century = Number(written) > 68 ? 1900 : 2000;
  const year = written.length === 2 ? century + Number(written) : Number(written || '2026');
  const date = new Date(0);
  date.setUTCFullYear(year, Number(month || '9') - 1, Number(day));
  const isReal =
    date.getUTCDate() === Number(day) && date.getUTCMonth() === Number(month || '9') - 1;
  return isReal ? writeDay(Math.round(date.getTime() / 86_400_000)) : undefined;
}

describe('a date that the service reads leniently', () => {
  it.each([
    ['10/12/1982', '10/12/1982'],
    ['1-2-1982', '01/02/1982'],
    ['10121982', '10/12/1982'],
    ['x10/12/1982abc', '10/12/1982'],
    ['10/12/82', '10/12/1982'],
    ['10/12/68', '10/12/2068'],
    ['10//12//1982', '10/12/1982'],
    ['010/12/1982', '01/12/1982'],
    ['10/012/1982', '10/01/1982'],
    ['1982/12/10', '19/12/2010'],
    ['10/12', '10/12/2026'],
    ['29/02/1980', '29/02/1980'],
  ])('%s is %s', (text, day) => {
    expect(read(text)).toBe(day);
  });

  it.each(['', 'Admin', '1982-12-10', '31/02/1982', '00/01/1982', '01/00/1982', '29/02/1981'])(
    '%j is none',
    (text) => {
      expect(read(text)).toBeUndefined();
    },
  );

  it('has dashes between its parts where training is held against birth', () => {
    expect(lenientDay('1982-12-10', today, '-')).toBe(dayOf(2010, 12, 19));
    expect(lenientDay('1982/12/10', today, '-')).toBeUndefined();
    expect(lenientDay('10/12/1982', today, '-')).toBe(dayOf(1982, 12, 10));
  });

  it('is what a plain reading gives, whatever the text', () => {
    const signs = fc.constantFrom(...'0123456789012345678901///- x');
    const texts = fc.oneof(
      fc.array(signs, { maxLength: 14 }).map((all) => all.join('')),
      fc
        .tuple(fc.nat(33), fc.nat(14), fc.nat(2100), fc.constantFrom('/', '-', ' /', '//', ''))
        .map(([day, month, year, between]) => [day, month, year].join(between)),
      fc
        .tuple(fc.nat(33), fc.nat(14), fc.nat(2100))
        .map(([day, month, year]) =>
          [String(day).padStart(2, '0'), String(month).padStart(2, '0'), year].join('/'),
        ),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(read(text)).toBe(plainly(text));
      }),
      { numRuns: 2000 },
    );
  });
});
