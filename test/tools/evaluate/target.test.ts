import { agrees } from '../../../tools/evaluate/target';

test('SOC agrees as far as it is looked at, with any of the right codes', () => {
  expect(agrees('soc2020', '2435', ['2434', '1131'], 4)).toBe(false);
  expect(agrees('soc2020', '2435', ['2434', '1131'], 3)).toBe(true);
  expect(agrees('soc2020', '1131', ['2434', '1131'], 4)).toBe(true);
  expect(agrees('soc2020', '1999', ['2434', '1131'], 1)).toBe(true);
});

test('no SOC code is never right', () => {
  expect(agrees('soc2020', '', ['2434'], 1)).toBe(false);
  expect(agrees('soc2020', '', [''], 4)).toBe(false);
});

test('a role agrees as a whole', () => {
  expect(agrees('role', 'P-014', ['P-015'], 1)).toBe(false);
  expect(agrees('role', 'P-014', ['P-015', 'P-014'], 1)).toBe(true);
});

test('no role is right where none fits, and only there', () => {
  expect(agrees('role', '', ['NONE'], 4)).toBe(true);
  expect(agrees('role', 'P-014', ['NONE'], 4)).toBe(false);
  expect(agrees('role', '', ['P-014'], 4)).toBe(false);
});
