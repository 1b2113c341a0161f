import { recognise } from '../../../../src/core/rules/match/recognise';
import { swf } from '../../../../src/core/rules/swf/return';
import { aSchool, changed, inOneSheet } from './a-school';
import { ruleKey, ruleNumber } from '../../../../src/core/rules/registry';
import { check, found, OF_NOBODY } from './sheets';

const parts = Object.keys(aSchool);

describe('a school with everything in order', () => {
  it.each(parts)('has nothing to be said of its sheet of %s', (part) => {
    expect(found(aSchool, part)).toEqual([]);
  });

  it('has nothing to be said of it when everything stands in one sheet', () => {
    expect(found({ contracts: inOneSheet(aSchool) }, 'contracts')).toEqual([]);
  });

  it('has numbers that are nobody’s, and only that is said of them', () => {
    const { findings } = check(aSchool, 'staff');
    const said = findings.map(({ rule }) => ruleKey(rule));
    expect(new Set(said)).toEqual(new Set([`swf/${OF_NOBODY}`]));
    expect(said).toHaveLength(10);
  });

  it.each([...parts, 'one sheet'])('says which rules did not run on %s', (part) => {
    const sheets = part === 'one sheet' ? { contracts: inOneSheet(aSchool) } : aSchool;
    const { notRun } = check(sheets, part === 'one sheet' ? 'contracts' : part);
    // Columns that this school does not have, rules not known, and the sheet that is no sheet here.
    const expected: Readonly<Record<string, readonly string[]>> = {
      staff: ['4140', '4250'],
      contracts: [
        '4375',
        '4510',
        '4515',
        '4833',
        'x-payment-start-unreadable',
        'x-payment-end-unreadable',
      ],
      roles: ['4772Q'],
      'one sheet': [
        ...['4375', '4510', '4515', '4700', '4833'],
        ...['x-payment-start-unreadable', 'x-payment-end-unreadable'],
        ...['x-contract-without-person', '4772Q'],
      ],
    };
    expect(notRun.map(({ rule }) => ruleNumber(rule)).sort()).toEqual(
      [...(expected[part] ?? [])].sort(),
    );
    for (const { why } of notRun) expect(why).toMatch(/^[A-Z].*\.$/u);
  });
});

/** A cell, what stands there instead, and everything that is to be found, by sheet. */
const faults = [
  ['staff 3 NINumber', 'TN050186M', { staff: ['3 staff/4155#prefix NINumber'] }],
  ['staff 4 PersonBirthDate', '22/04/2013', { staff: ['4 staff/4190#age PersonBirthDate'] }],
  ['staff 5 HLTAStatus', 'false', { roles: ['6 roles/4417 RoleIdentifier'] }],
  ['staff 9 QTS', '', { staff: ['9 staff/4228 QTS'] }],
  ['contracts 4 ContractEnd', '', { contracts: ['4 contracts/4380 ContractEnd'] }],
  ['contracts 10 DestinationCode', '', { contracts: ['10 contracts/4385 DestinationCode'] }],
  ['contracts 8 FTEHours', '52', { contracts: ['8 contracts/4765Q FTEHours'] }],
  ['contracts 9 BasePay', '£24,790.00', { contracts: ['9 contracts/4530 BasePay'] }],
  [
    'roles 8 RoleIdentifier',
    'Midday Assistant',
    {
      roles: [
        '8 roles/4710#not-a-code RoleIdentifier',
        '8 roles/x-role-against-role-code RoleIdentifier',
      ],
    },
  ],
  [
    'roles 1 RoleIdentifier',
    'TCHR',
    { roles: ['1 roles/4415 RoleIdentifier', '1 roles/x-role-against-role-code RoleIdentifier'] },
  ],
  ['roles 3 RoleIdentifier', 'HDYR', { roles: ['-1 roles/6550Q RoleIdentifier'] }],
  [
    'absences 0 WorkingDaysLost',
    '',
    { absences: ['0 absences/x-days-lost-missing WorkingDaysLost'] },
  ],
  [
    'qualifications 0 QualificationSubject2',
    'G100',
    { qualifications: ['0 qualifications/6245 QualificationSubject2'] },
  ],
  ['school 0 OccasionalQTS', '-2', { school: ['0 school/7110 OccasionalQTS'] }],
  ['vacancies 0 Tenure', '', { vacancies: ['0 vacancies/7040 Tenure'] }],
  ['agency 0 RoleIdentifier', 'TCHR', { agency: ['0 agency/7230 RoleIdentifier'] }],
] as const;

describe('the same school with faults', () => {
  it.each(faults)('%s as "%s" is found, and nothing else', (cell, text, expected) => {
    const sheets = changed(aSchool, [[cell, text]]);
    const all = Object.fromEntries(
      parts.flatMap((part) => {
        const those = found(sheets, part);
        return those.length === 0 ? [] : [[part, those]];
      }),
    );
    expect(withoutSchool(all)).toEqual(withoutSchool(expected));
  });

  it('all together are all found, and nothing else', () => {
    const sheets = changed(
      aSchool,
      faults.map(([cell, text]) => [cell, text]),
    );
    for (const part of parts) {
      const expected = faults
        .flatMap(([, , by]) => Object.entries(by))
        .flatMap(([id, those]) => (id === part ? those : []));
      expect([...found(sheets, part)].sort()).toEqual(expected.map(inItsSchool).sort());
    }
  });

  it('are found on one sheet too, wherever a person has several rows', () => {
    const sheets = changed(aSchool, [
      ['staff 6 NINumber', 'QQ100006B'],
      ['contracts 9 Post', 'TAS'],
      ['contracts 6 HoursPerWeek', '52'],
      ['roles 2 RoleIdentifier', 'TCHR'],
    ]);
    expect(found({ contracts: inOneSheet(sheets) }, 'contracts')).toEqual([
      // The assistant head has two roles on one contract, and ASHT is neither of them.
      '2 roles/4416 RoleIdentifier',
      '2 roles/x-role-against-role-code RoleIdentifier',
      // Two people with one number: every row of both.
      '6 staff/6510 NINumber',
      '7 contracts/6530Q HoursPerWeek',
      '7 contracts/x-fte-over-1 HoursPerWeek',
      '7 staff/6510 NINumber',
      '8 staff/6510 NINumber',
      '10 contracts/4430 SchoolArrivalDate',
      '10 roles/4723Q RoleIdentifier',
      '10 roles/x-post-against-role-code RoleCode',
    ]);
  });
});

function inItsSchool(finding: string): string {
  return finding.replace(/^-1 (roles\/65\d0Q)/u, '0 $1');
}

function withoutSchool(by: Readonly<Record<string, readonly string[]>>): unknown {
  return Object.fromEntries(
    Object.entries(by).map(([part, those]) => [part, those.map(inItsSchool)]),
  );
}

describe('recognising a sheet of the census', () => {
  const ways = { ...aSchool, 'one sheet': inOneSheet(aSchool) };
  it.each(Object.entries(ways))('by its headers: %s', (name, [first = {}]) => {
    const [best] = recognise(Object.keys(first), [swf]);
    expect(best?.part.id).toBe(name === 'one sheet' ? 'contracts' : name);
  });
});
