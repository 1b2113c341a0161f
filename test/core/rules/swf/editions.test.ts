import { ruleNumber, rulesIn } from '../../../../src/core/rules/registry';
import { schoolCensusDay } from '../../../../src/core/rules/reference-day';
import { swf } from '../../../../src/core/rules/swf/return';
import { found } from './sheets';

const numbersIn = (from: string): ReadonlySet<string> => {
  const edition = swf.editions.find((one) => one.from === from);
  if (edition === undefined) throw new Error(`no edition ${from}`);
  return new Set(swf.parts.flatMap((part) => rulesIn(part, edition).map(ruleNumber)));
};

describe('editions of the School Workforce Census', () => {
  it('end with the newest, and are about census day', () => {
    expect(swf.editions.at(-1)?.title).toBe('Autumn 2025');
    expect(swf.reference).toBe(schoolCensusDay);
  });

  it.each(['4100', '4470', '4500', '4505', '4520', '4765', '6530'])(
    '%s held in 2010 only',
    (number) => {
      expect(numbersIn('2010').has(number)).toBe(true);
      expect(numbersIn('2025').has(number)).toBe(false);
    },
  );

  it.each(['4100Q', '4470Q', '4562', '4723Q', '4765Q', '6550Q'])(
    '%s holds today and did not in 2010',
    (number) => {
      expect(numbersIn('2010').has(number)).toBe(false);
      expect(numbersIn('2025').has(number)).toBe(true);
    },
  );

  it.each(['4105', '4285', '4414', '4530', '6530Q'])('%s holds in all', (number) => {
    for (const { from } of swf.editions) expect(numbersIn(from).has(number)).toBe(true);
  });

  it.each([
    ['36', '2010', []],
    ['48', '2010', ['6530Q#over-1-2']],
    ['55', '2010', ['6530']],
    ['48', '2025', []],
    ['55', '2025', ['6530Q']],
  ])('%s hours of 36 on two contracts in %s: %j', (hours, edition, expected) => {
    const rows = ['36', String(Number(hours) - 36)].map((HoursPerWeek, at) => ({
      ...{ StaffId: '17', ContractId: String(at), ContractType: 'PRM' },
      ...{ HoursPerWeek, FTEHours: '36' },
    }));
    const all = found({ contracts: rows }, 'contracts', edition);
    const those = all.flatMap((one) => /6530\S*/u.exec(one) ?? []);
    expect(those).toEqual(expected);
  });

  it('ask about full-time hours of 48 today, and refused them in 2010', () => {
    const sheets = { contracts: [{ FTEHours: '48' }] };
    expect(found(sheets, 'contracts', '2010').join()).toMatch(/4765 /u);
    expect(found(sheets, 'contracts').join()).toMatch(/4765Q /u);
  });

  it('judge one cell by the rule of their own time', () => {
    const sheets = { contracts: [{ Post: 'AST', PayRange: 'TU', Estab: '7004' }] };
    const old = found(sheets, 'contracts', '2010');
    const now = found(sheets, 'contracts');
    expect(old).toEqual(
      expect.arrayContaining(['0 contracts/4500 PayRange', '0 contracts/4285#ranges Estab']),
    );
    expect(now).toContain('0 contracts/4410#ended Post');
    expect(now.join()).not.toMatch(/4500|4285|x-establishment-range/u);
  });
});
