import fc from 'fast-check';
import { createFacts } from '../../../../src/core/rules/facts';
import { leastFor, minimumWage } from '../../../../src/core/rules/lges/employees/minimum-wage';
import { payPeriod, periodNames } from '../../../../src/core/rules/lges/employees/pay-period';
import { lges } from '../../../../src/core/rules/lges/return';
import { editionOf, ruleNumber } from '../../../../src/core/rules/registry';
import { checkNow } from '../../../../src/core/rules/run';
import { linkTables } from '../../../../src/core/rules/table';
import type { Cells } from '../../../../src/core/rules/types';
import { dayOf } from '../../../../src/core/sheet/day';
import { codeLibraryFrom } from '../../../../src/data/library';
import { libraryTexts } from '../../../../src/data/library-texts';

const library = codeLibraryFrom(libraryTexts);

function found(rows: readonly Cells[], today = dayOf(2026, 9, 1)): string[] {
  const [part] = lges.parts;
  if (!part) throw new Error('no part');
  const columns = new Map(
    part.items.map(({ column }) => [column, rows.map((row) => row[column] ?? '')]),
  );
  const table = linkTables([{ part, columns, count: rows.length }]).get(part.id);
  if (!table) throw new Error('no table');
  const facts = createFacts({ library, today });
  const { findings } = checkNow({ return: lges, edition: editionOf(lges), table, facts });
  return findings.map(({ rule }) => ruleNumber(rule));
}

const cleaner: Cells = {
  'Employee number': '17',
  'Role code': 'E-012',
  'SOC 2020': '9223',
  Sex: 'Female',
  'Pay period': 'Monthly',
  'Basic pay': 2050,
  'Hourly rate': 12.78,
  Hours: 37,
  FTE: 1,
};

it('says that the layout of the survey is not public', () => {
  expect(lges.caution).toMatch(/not public/u);
});

it('finds nothing in a row that is in order', () => {
  expect(found([cleaner])).toEqual([]);
});

it('finds the same pay in order in whatever period it is paid', () => {
  const payments: Readonly<Record<string, number>> = {
    Weekly: 365.25 / 7,
    Fortnightly: 365.25 / 14,
    'Four-weekly': 365.25 / 28,
    Monthly: 12,
    Yearly: 1,
  };
  fc.assert(
    fc.property(
      fc.constantFrom(...periodNames),
      fc.constantFrom(5, 9.99, 12.5, 12.9, 13.05, 20, 60, 140),
      fc.double({ min: 5, max: 37, noNaN: true }),
      (period, rate, hours) => {
        const pay = (rate * hours * (365.25 / 7)) / (payments[period] ?? NaN);
        const row = {
          ...cleaner,
          'Pay period': period,
          'Hourly rate': rate,
          'Basic pay': pay,
          Hours: hours,
          FTE: hours / 37,
          Weeks: 52.18,
        };
        expect(found([row])).toEqual(rate < 12.7 ? ['x-minimum-wage'] : []);
      },
    ),
  );
});

it('knows periods by the words that payrolls have for them', () => {
  for (const name of ['month', 'MONTHLY', '4 weekly', 'Four weekly', '4-Weekly', 'per annum', 'W'])
    expect(payPeriod(name)).toBeDefined();
  expect(payPeriod('')).toBeUndefined();
  expect(payPeriod('constructor')).toBeUndefined();
});

it('takes the minimum wage of the day and of the age', () => {
  const least = (day: number, age?: number, apprentice = false): number | undefined => {
    const wage = minimumWage(day);
    return wage && leastFor(wage, age, apprentice);
  };
  expect(least(dayOf(2026, 4, 1))).toBe(12.71);
  expect(least(dayOf(2026, 3, 31))).toBe(12.21);
  expect(least(dayOf(2026, 4, 1), 20)).toBe(10.85);
  expect(least(dayOf(2026, 4, 1), 17)).toBe(8);
  expect(least(dayOf(2026, 4, 1), 40, true)).toBe(8);
  expect(least(dayOf(2024, 3, 31))).toBeUndefined();
  const low = { ...cleaner, 'Basic pay': 1450, 'Hourly rate': 9.02, Weeks: 52 };
  expect(found([low])).toEqual(['x-minimum-wage']);
  expect(found([{ ...low, 'Job title': 'Apprentice cleaner' }])).toEqual([]);
});

it('names the columns that no check looks at, once and as advice', () => {
  const [part] = lges.parts;
  if (!part) throw new Error('no part');
  const names = part.items.map(({ column }) => column);
  const headers = [...names, 'Car allowance code', 'Desk'];
  const columns = new Map(names.map((name) => [name, [cleaner[name] ?? '', cleaner[name] ?? '']]));
  columns.set('Employee number', ['17', '18']);
  const positions = new Map(names.map((name, at) => [name, at]));
  const table = linkTables([{ part, columns, count: 2, headers, positions }]).get(part.id);
  if (!table) throw new Error('no table');
  const facts = createFacts({ library, today: dayOf(2026, 9, 1) });
  const { findings } = checkNow({ return: lges, edition: editionOf(lges), table, facts });
  expect(findings.map(({ rule, row, say }) => [rule.severity, row, say])).toEqual([
    ['advice', -1, { columns: 'Car allowance code and Desk' }],
  ]);
});
