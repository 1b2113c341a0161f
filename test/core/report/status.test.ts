import { markFormula, namesColumn, statusTexts } from '../../../src/core/report/status';
import { found, ruleOf } from './support';

const header = (column: string): string => column;

/** What Excel's FIND does: the text as it is, capitals told apart. */
function marks(formula: string, status: string): boolean {
  const [, wanted = ''] = /FIND\("((?:[^"]|"")*)","; "&\$S2\)/u.exec(formula) ?? [];
  return `; ${status}`.includes(wanted.replaceAll('""', '"'));
}

describe('the status of a row', () => {
  it('says the worst first, each with the column that it is about', () => {
    const [first, second] = statusTexts(
      [
        found(ruleOf('1', 'advice', 'DOB', 'Better written otherwise'), 0),
        found(ruleOf('2', 'error', 'POSTCODE', 'Postcode is not one'), 0),
      ],
      2,
      header,
    );
    expect(first).toBe(
      'POSTCODE: fix – Postcode is not one; DOB: advice – Better written otherwise',
    );
    expect(second).toBe('');
  });

  it('uses the sheet’s own headers, on one line', () => {
    const [text] = statusTexts([found(ruleOf('1', 'query', 'DOB'), 0)], 1, () => 'Birth\n date ');
    expect(text).toBe('Birth date: explain – Rule 1');
  });

  it('names every column, with fewer words where there are very many', () => {
    const findings = Array.from({ length: 60 }, (_, at) =>
      found(
        ruleOf(String(at), 'error', `COLUMN${String(at)}`, 'Something is wrong in this column'),
        0,
      ),
    );
    const [text = ''] = statusTexts(findings, 1, header);
    expect(text).toMatch(/; \d+ of these without words$/u);
    expect(text.length).toBeLessThan(2500);
    for (const { column } of findings) expect(namesColumn(text, column)).toBe(true);
  });
});

describe('the formula that colours a cell', () => {
  const [status = ''] = statusTexts(
    [
      found(ruleOf('1', 'error', 'QUALACH01NOTES'), 0),
      found(ruleOf('2', 'error', 'SERVICEDESC'), 0),
      found(ruleOf('3', 'error', 'Pay "gross"'), 0),
    ],
    1,
    header,
  );

  it.each(['QUALACH01NOTES', 'SERVICEDESC', 'Pay "gross"'])('finds %s', (column) => {
    expect(marks(markFormula(column, '$S2'), status)).toBe(true);
  });

  it.each(['QUALACH01', 'DESC', 'NOTES', 'gross', 'servicedesc', 'fix'])(
    'does not take %s for another column whose name holds it',
    (column) => {
      expect(marks(markFormula(column, '$S2'), status)).toBe(false);
    },
  );
});
