import { displayText, isNumberFormat } from '../../../src/host/cells/display';
import { moveReferences } from '../../../src/host/cells/references';
import type { CellValue } from '../../../src/host';

test.each<[CellValue, string, string]>([
  ['', '0.00', ''],
  ['text', '0.00', 'text'],
  [12, 'General', '12'],
  [0.1, 'General', '0.1'],
  [12345678901234, 'General', '1.23457E+13'],
  [1234.5, '#,##0.00', '1,234.50'],
  [0.125, '0%', '13%'],
  [46115, 'dd/mm/yyyy', '03/04/2026'],
  [46115, 'd-mmm', '3-Apr'],
  [true, 'General', 'TRUE'],
  [{ error: '#N/A' }, 'General', '#N/A'],
  [-1, 'dd/mm/yyyy', '########'],
  [5, '@', '5'],
])('%j under %j shows %j', (value, format, expected) => {
  expect(displayText(value, format)).toBe(expected);
});

test('nonsense is no number format', () => {
  expect(isNumberFormat('dd/mm/yyyy')).toBe(true);
  expect(isNumberFormat('[')).toBe(false);
});

test.each([
  ['=A1+$B$2', 1, 1, '=B2+$B$2'],
  ['=$A1&A$1', 2, 3, '=$A3&D$1'],
  ['="A1"&A1', 1, 0, '="A1"&A2'],
  ['=LOG10(A1)', 1, 0, '=LOG10(A2)'],
  ["='A1 list'!A1", 1, 0, "='A1 list'!A2"],
  ['=A1', -1, 0, '=#REF!'],
])('%s copied %i rows down and %i columns right is %s', (formula, rows, columns, expected) => {
  expect(moveReferences(formula, rows, columns)).toBe(expected);
});
