/** The words of the status column and the formula that looks for them agree, whatever a header holds. */
import fc from 'fast-check';
import {
  isMarkFormula,
  isStatusText,
  markFormula,
  namesColumn,
} from '../../src/core/report/status';

/** What Excel makes of the formula for a row with that status, reading the one shape it can have. */
function calculated(formula: string, status: string): boolean {
  const parts = /^=ISNUMBER\(FIND\("((?:[^"]|"")*)","((?:[^"]|"")*)"&\$[A-Z]+\d+\)\)$/u.exec(
    formula,
  );
  if (!parts) throw new Error('Excel could not read the formula');
  const [wanted = '', before = ''] = parts.slice(1).map((text) => text.replaceAll('""', '"'));
  if (wanted.length > 255) throw new Error('Excel takes no text that long');
  return `${before}${status}`.includes(wanted);
}

const header = fc.oneof(
  fc.constantFrom('DOB', 'Post "code"', 'a; b: c', '=1+1', '  two\n lines ', 'Gruß 😀', "o'clock"),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({ unit: fc.constantFrom('"', ';', ':', ' ', 'x', '😀'), maxLength: 200 }),
);

/** A status as it is written, by way of a header that is written the same. */
const entry = (one: string): string =>
  `${/^=ISNUMBER\(FIND\("; ((?:[^"]|"")*): "/u.exec(markFormula(one, '$A$1'))?.[1]?.replaceAll('""', '"') ?? ''}: fix – Is wrong`;

describe('the formula of a column', () => {
  it('finds exactly the rows whose status names the column', () => {
    fc.assert(
      fc.property(fc.array(header, { maxLength: 4 }), header, (named, other) => {
        const status = named.map(entry).join('; ');
        for (const one of [...named, other]) {
          const formula = markFormula(one, '$AS2');
          expect(calculated(formula, status)).toBe(namesColumn(status, one));
          expect(isMarkFormula(formula)).toBe(true);
          expect(formula.length).toBeLessThan(600);
        }
        for (const one of named) expect(namesColumn(status, one)).toBe(true);
        if (named.length > 0) expect(isStatusText(status)).toBe(true);
        expect(status).not.toMatch(/^[=+\-@']/u);
      }),
    );
  });

  it.each(['fix', 'explain', 'advice'])('knows a status by its word %s', (word) => {
    expect(isStatusText(`DOB: ${word} – Is wrong`)).toBe(true);
    expect(isStatusText(`asked HR to ${word} it`)).toBe(false);
  });

  it('does not take the end of one header for another', () => {
    expect(namesColumn(entry('Main POSTCODE'), 'POSTCODE')).toBe(false);
    expect(namesColumn(entry('Home; POSTCODE'), 'POSTCODE')).toBe(false);
    expect(namesColumn(entry('POSTCODE: home'), 'POSTCODE')).toBe(false);
  });

  it.each([
    '=ISNUMBER(FIND("; DOB: ","; "&$AT7))',
    '=ISNUMBER(FIND("; DOB: ","; "&#REF!))',
    '=ISNUMBER(FIND("; Post ""code"": ", "; "&$E2))',
  ])('is known again as %s', (formula) => {
    expect(isMarkFormula(formula)).toBe(true);
  });

  it.each([
    '=ISNUMBER(FIND("; DOB","; "&$AT7))',
    '=ISNUMBER(SEARCH("; DOB: ","; "&$AT7))',
    '=AND(ISNUMBER(FIND("; DOB: ","; "&$AT7)),$A2="x")',
    '=$A2="x"',
    '',
  ])('is not taken for somebody else’s: %s', (formula) => {
    expect(isMarkFormula(formula)).toBe(false);
  });
});
