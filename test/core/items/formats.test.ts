import { formatItem, formatItems } from '../../../src/core/items/registry';
import type { Fault } from '../../../src/core/items/types';
import type { CellValue } from '../../../src/core/sheet/types';

function judge(id: string, value: CellValue): Fault | undefined {
  const item = formatItem(id);
  if (!item) throw new Error(`no item ${id}`);
  return item.judge(value);
}

/** `fine`, or the severity and the value to write instead. */
function outcome(id: string, value: CellValue): string {
  const fault = judge(id, value);
  if (!fault) return 'fine';
  return fault.write === undefined ? fault.severity : `${fault.severity}: ${fault.write}`;
}

describe('every item', () => {
  it('has an id of its own, a source and a form in words', () => {
    expect(new Set(formatItems.map((item) => item.id)).size).toBe(formatItems.length);
    for (const item of formatItems) {
      expect(item.source).not.toBe('');
      expect(item.form).not.toBe('');
    }
  });

  it.each(formatItems)('finds nothing to put right in the example of $id', (item) => {
    expect(item.judge(item.example)?.severity ?? 'fine').not.toBe('error');
  });

  it.each(formatItems)('says something in plain words of a value that cannot be a $id', (item) => {
    const fault = item.judge('not this');
    expect(fault?.severity).toBe('error');
    expect(fault?.says).toMatch(/^[A-Z].*\.$/u);
  });

  it.each(formatItems)('judges true, a huge number and a very long text of $id', (item) => {
    for (const value of [true, 1e21, -1, 0.5, 'a'.repeat(32_767), '\ud800', '#N/A']) {
      expect(item.judge(value)?.severity).toMatch(/^(?:error|query)$/);
    }
  });

  it('is found whatever the case of its id', () => {
    expect(formatItem(' Person.NI-Number ')?.id).toBe('person.ni-number');
    expect(formatItem('constructor')).toBeUndefined();
  });
});

describe('National Insurance number', () => {
  it.each([
    ['AB135792C', 'fine'],
    ['KC135792D', 'fine'],
    ['ab 13 57 92 c', 'advice: AB135792C'],
    ['ab135792c', 'advice: AB135792C'],
    ['AB\u00a0135792C', 'advice: AB135792C'],
    ['AB135792', 'query'],
    ['QQ135792C', 'query'],
    ['AO135792C', 'query'],
    ['TN010180F', 'query'],
    ['TN010180A', 'query'],
    ['GB135792C', 'error'],
    ['AB123456C', 'query'],
    ['AA111111A', 'query'],
    ['AB13579C', 'error'],
    ['AB135792E', 'error'],
    [135792, 'error'],
  ])('%s: %s', (value, expected) => {
    expect(outcome('person.ni-number', value)).toBe(expected);
  });
});

describe('numbers of a fixed length', () => {
  it.each([
    ['person.teacher-number', '0123456', 'fine'],
    ['person.teacher-number', 1234567, 'fine'],
    ['person.teacher-number', 123456, 'error: 0123456'],
    ['person.teacher-number', '12345', 'error: 0012345'],
    ['person.teacher-number', '1234', 'error'],
    ['person.teacher-number', '12345678', 'error'],
    ['person.teacher-number', '01/23456', 'error: 0123456'],
    ['person.teacher-number', '1/23456', 'error'],
    ['person.teacher-number', '0123456 ', 'advice: 0123456'],
    ['person.teacher-number', '0000000', 'query'],
    ['school.dfe-number', '301/2001', 'fine'],
    ['school.dfe-number', 3012001, 'fine'],
    ['school.dfe-number', '301/9999', 'query'],
    ['school.establishment-number', 4999, 'fine'],
    ['school.establishment-number', 5000, 'query'],
    ['school.urn', '100001', 'fine'],
    ['school.urn', 10001, 'error: 010001'],
  ])('%s %s: %s', (id, value, expected) => {
    expect(outcome(id, value)).toBe(expected);
  });
});

describe('Social Work England number', () => {
  it.each([
    ['SW1234567890', 'fine'],
    ['sw1234567890', 'advice: SW1234567890'],
    ['SW 1234567890', 'advice: SW1234567890'],
    ['SW123456', 'query'],
    ['AB1234567890', 'query'],
    ['SW0000000000', 'query'],
    ['SW123', 'error'],
    [1234567890, 'error'],
  ])('%s: %s', (value, expected) => {
    expect(outcome('person.swe-number', value)).toBe(expected);
  });
});

describe('date of birth', () => {
  it.each([
    ['31/01/1980', 'fine'],
    ['1/2/1980', 'fine'],
    ['1980-01-31', 'fine'],
    ['31.01.1980', 'fine'],
    ['29/02/2000', 'fine'],
    ['31/01/1980 00:00', 'fine'],
    [29_251, 'fine'],
    [29_251.75, 'fine'],
    ['29/02/1900', 'error'],
    ['31/02/2001', 'error'],
    ['01/13/1980', 'error'],
    ['31/01/80', 'query'],
    ['01/01/1900', 'query'],
    ['31/12/9999', 'query'],
    ['00/00/0000', 'query'],
    ['12/10/1862', 'error'],
    [0, 'query'],
    [1, 'query'],
    [60, 'error'],
    [-5, 'error'],
    [2_958_465, 'query'],
    [2_958_466, 'error'],
    ['January 1980', 'error'],
    [true, 'error'],
  ])('%s: %s', (value, expected) => {
    expect(outcome('person.date-of-birth', value)).toBe(expected);
  });
});

describe('postcode', () => {
  it.each([
    ['AA1 1AA', 'fine'],
    ['A1A 1AA', 'fine'],
    ['AA11 1AA', 'fine'],
    ['GIR 0AA', 'fine'],
    ['aa1 1aa', 'advice: AA1 1AA'],
    ['AA11AA', 'advice: AA1 1AA'],
    ['AA1  1AA', 'advice: AA1 1AA'],
    [' AA1 1AA', 'advice: AA1 1AA'],
    ['AA1', 'error'],
    ['11A A11', 'error'],
  ])('%s: %s', (value, expected) => {
    expect(outcome('address.postcode', value)).toBe(expected);
  });
});
