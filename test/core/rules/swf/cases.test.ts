import { messageOf } from '../../../../src/core/rules/message';
import { ruleKey } from '../../../../src/core/rules/registry';
import { check, found, type Records, type Sheets } from './sheets';

const contractsOnly = (rows: Records): readonly string[] => found({ contracts: rows }, 'contracts');

describe('cells as Excel and people leave them', () => {
  const fixes = (sheets: Sheets, part: string): readonly string[] =>
    check(sheets, part).findings.flatMap(({ write }) => write ?? []);

  it('are put right where one thing can be meant', () => {
    expect(
      fixes(
        { contracts: [{ ContractType: 'permanent', DailyRate: 'no', Post: 'tas' }] },
        'contracts',
      ),
    ).toEqual(['PRM', 'TAS', 'N']);
    expect(
      fixes({ staff: [{ QTS: 'Yes', NINumber: 'qq100001a', TeacherNumber: '123456' }] }, 'staff'),
    ).toEqual(['0123456', 'QQ100001A', 'true']);
    expect(fixes({ roles: [{ RoleIdentifier: ' tchr' }] }, 'roles')).toEqual(['TCHR']);
  });

  it('are left where it is not plain what was meant', () => {
    expect(
      fixes({ contracts: [{ ContractType: 'casual', Post: 'SUP', BasePay: '32,9' }] }, 'contracts'),
    ).toEqual([]);
    expect(fixes({ qualifications: [{ ClassOfDegree: '2:1' }] }, 'qualifications')).toEqual([]);
  });

  it.each(['2026-11-05', '05/11/2026', '5 Nov 2026', '05.11.2026 00:00'])(
    'take a date as %s: its form is never wrong by itself',
    (text) => {
      const sheet = [{ ContractStart: text, ContractEnd: text, SchoolArrivalDate: text }];
      expect(contractsOnly(sheet).join()).not.toMatch(/unreadable|#too-early|435\d|4440Q/u);
    },
  );
});

describe('the 28 days of short contracts', () => {
  it.each([
    ['SAG', '08/10/2026', '', false],
    ['SAG', '09/10/2026', '', true],
    ['TMP', '01/09/2026', '28/09/2026', true],
    ['TMP', '01/09/2026', '29/09/2026', false],
    ['FXT', '20/10/2026', '30/10/2026', false],
    ['TMP', '20/10/2026', '18/12/2026', true],
    ['TMP', '08/10/2026', '18/12/2026', false],
    ['TMP', '06/11/2026', '', false],
    ['TMP', 'soon', '', false],
  ])('%s from %s to "%s": %s', (ContractType, ContractStart, ContractEnd, isShort) => {
    const all = contractsOnly([{ ContractType, ContractStart, ContractEnd }]);
    expect(all.includes('0 contracts/4376 ContractStart')).toBe(isShort);
  });
});

describe('full-time equivalents of a person', () => {
  const row = (hours: string, more: Readonly<Record<string, string>> = {}): Records[number] => ({
    ...{ StaffId: '17', ContractId: hours, ContractType: 'PRM', ContractEnd: '' },
    ...{ HoursPerWeek: hours, FTEHours: '36', RoleIdentifier: 'TASS', ...more },
  });
  const over = (rows: Records): boolean => contractsOnly(rows).join().includes('6530Q');

  it.each<[string, Records, boolean]>([
    ['one and a half are enough', [row('36'), row('18')], false],
    ['a little more is asked about', [row('36'), row('18.5')], true],
    [
      'a closed contract does not count',
      [row('36'), row('30', { ContractEnd: '31/08/2026' })],
      false,
    ],
    [
      'one that ends on census day does',
      [row('36'), row('30', { ContractEnd: '05/11/2026' })],
      true,
    ],
    ['an agreement does not count', [row('36'), row('30', { ContractType: 'SAG' })], false],
    [
      'a row for each role is one contract',
      [row('36'), row('36', { RoleIdentifier: 'HLTA' })],
      false,
    ],
    ['another person is another person', [row('36'), row('30', { StaffId: '18' })], false],
    ['full-time hours of 0 say nothing', [row('36'), row('30', { FTEHours: '0' })], false],
  ])('%s', (_, rows, isOver) => {
    expect(over(rows)).toBe(isOver);
  });
});

describe('heads and co-ordinators of a list of schools', () => {
  const rows = (...all: (readonly [string, string])[]): Records =>
    all.map(([Estab, RoleIdentifier]) => ({ Estab, RoleIdentifier, ContractType: 'PRM' }));
  const missing = (records: Records): readonly string[] =>
    contractsOnly(records).filter((one) => one.includes('6540Q'));

  it('are looked for in every school', () => {
    const sheet = rows(['2001', 'HDTR'], ['2002', 'TCHR'], ['2002', 'TASS'], ['2003', 'EXHT']);
    expect(missing(sheet)).toEqual(['1 roles/6540Q RoleIdentifier']);
  });

  it('are not missed where it is not certain which school has them', () => {
    expect(missing(rows(['2001', 'TCHR'], ['', 'HDTR']))).toEqual([]);
  });

  it('are asked for once where the sheet names no school', () => {
    expect(found({ roles: [{ RoleIdentifier: 'TCHR' }] }, 'roles')).toContain(
      '-1 roles/6540Q RoleIdentifier',
    );
  });
});

describe('people on the staff sheet', () => {
  const start = '01/09/2026';
  const contract = {
    StaffId: '17',
    ContractType: 'PRM',
    Post: 'TCM',
    PayRange: 'TE',
    ContractStart: start,
  };
  const of = (person: Records[number], contracts: Records): string =>
    found({ staff: [{ StaffId: '17', ...person }], contracts }, 'staff').join();

  it('need a teacher number for an open teaching post only', () => {
    expect(of({ TeacherNumber: '' }, [contract])).toMatch(/4100Q#teaching-post/u);
    expect(of({ TeacherNumber: '' }, [{ ...contract, PayRange: 'UT' }])).not.toMatch(/4100Q/u);
    expect(of({ TeacherNumber: '' }, [{ ...contract, ContractEnd: '31/08/2026' }])).not.toMatch(
      /4100Q/u,
    );
    expect(of({ TeacherNumber: '' }, [{ ...contract, Post: 'TAS' }, contract])).toMatch(/4100Q/u);
  });

  it('are told once that a teacher number is missing', () => {
    expect(of({ TeacherNumber: '', QTS: 'true' }, [contract]).match(/4100Q/gu)).toHaveLength(1);
  });

  it.each(['QTLS', 'EYTS'])('are told once that it is missing where only %s is true', (status) => {
    const person = { TeacherNumber: '', QTS: 'false', QTLS: 'false', EYTS: 'false' };
    expect(of({ ...person, [status]: 'true' }, [contract]).match(/4100Q#\w+/gu)).toEqual([
      '4100Q#qualified',
    ]);
    expect(of(person, [contract]).match(/4100Q#\w+/gu)).toEqual(['4100Q#teaching']);
  });

  it('are asked about a disability that is not obtained, and told nothing else of the code', () => {
    const old = { ...contract, ContractStart: '01/09/2020' };
    const about = (code: string): readonly string[] =>
      of({ Disability: code }, [old])
        .split(',')
        .filter((one) => one.endsWith(' Disability'));
    expect(about('NOBT')).toEqual(['0 staff/4226Q Disability']);
    expect(about('REFU')).toEqual([]);
    expect(about('MOB')).toEqual(['0 staff/4225 Disability']);
  });

  it('have three months to be asked for their ethnicity', () => {
    const person = { Ethnicity: 'NOBT' };
    expect(of(person, [{ ...contract, ContractStart: '05/08/2026' }])).not.toMatch(/4221Q/u);
    expect(of(person, [{ ...contract, ContractStart: '04/08/2026' }])).toMatch(/4221Q/u);
  });

  it('need no NI number where only agencies employ them', () => {
    expect(of({ NINumber: '' }, [{ ...contract, ContractType: 'SAG' }])).not.toMatch(/4150/u);
    expect(of({ NINumber: '' }, [{ ...contract, ContractType: 'SAG' }, contract])).toMatch(/4150/u);
  });

  it('are not declared fine while the contracts are missing', () => {
    const { notRun } = check({ staff: [{ StaffId: '17', TeacherNumber: '', QTS: '' }] }, 'staff');
    expect(notRun.map(({ rule }) => rule.id)).toEqual(
      expect.arrayContaining(['swf/staff/4100Q', 'swf/staff/4228']),
    );
  });
});

describe('hours and pay of a contract', () => {
  it('may stand with its roles', () => {
    const contracts = [
      { ContractId: 'C1', HoursPerWeek: '' },
      { ContractId: 'C2', HoursPerWeek: '' },
    ];
    const roles = [{ ContractId: 'C1', RoleIdentifier: 'TASS', HoursPerWeek: '20' }];
    const those = found({ contracts, roles }, 'contracts').filter((one) => one.includes('4740'));
    expect(those).toEqual(['1 contracts/4740 HoursPerWeek']);
  });
});

describe('an NI number', () => {
  const about = (NINumber: string): readonly string[] =>
    check({ staff: [{ StaffId: '17', NINumber }] }, 'staff')
      .findings.filter(({ column }) => column === 'NINumber')
      .map(({ rule }) => ruleKey(rule).replace('swf/staff/', ''));

  it.each([
    ['QQ123456C', ['x-ni-number-placeholder']],
    ['DA123456C', ['x-ni-number-placeholder']],
    ['AA111111A', ['x-ni-number-placeholder']],
    ['DA100045C', ['x-ni-number-unusual']],
    ['BG123456A', ['4155#prefix']],
    ['TN010190M', ['4155#prefix']],
    ['QQ135792', ['4155#form', 'x-ni-number-unusual']],
    ['', ['4150']],
  ])('%s: %j', (number, expected) => {
    expect(about(number)).toEqual(expected);
  });

  it('whose letters are refused is not told to have the form that it has', () => {
    const [one] = check({ staff: [{ NINumber: 'BG123456A' }] }, 'staff').findings.filter(
      ({ column }) => column === 'NINumber',
    );
    if (one === undefined) throw new Error('nothing found');
    const message = messageOf(one.rule, one, 'BG123456A');
    expect(message).toMatch(/begins with BG/u);
    expect(message).not.toMatch(/six digits/u);
  });
});

describe('vacancies of a list of schools', () => {
  const school = ['2001', '2002'].map((Estab) => ({ Estab, LEA: '340' }));
  const about = (vacancies: Records): readonly string[] =>
    ['school', 'vacancies'].flatMap((part) =>
      found({ school, vacancies }, part).filter((one) => one.includes('7240Q')),
    );

  it('are asked about where a school has none', () => {
    expect(about([{ Estab: '2001', Post: 'TCH' }])).toEqual(['1 school/7240Q Estab']);
    expect(
      about([
        { Estab: '2001', Post: 'TCH' },
        { Estab: '2002', Post: 'HDT' },
      ]),
    ).toEqual([]);
  });

  it('are asked about once where there is none at all', () => {
    expect(about([{ Estab: '2001', Post: '' }])).toEqual(['-1 vacancies/7240Q Post']);
  });
});

describe('an executive head', () => {
  it('does for the post of headteacher everywhere', () => {
    const roles = [{ ContractId: 'C1', Post: 'HDT', RoleIdentifier: 'EXHT' }];
    expect(found({ roles }, 'roles').join()).not.toMatch(/4414|6540Q|4723Q/u);
  });
});

describe('columns of an officer’s own', () => {
  it('are named once a sheet, as advice', () => {
    const { findings } = check(
      { staff: [{ StaffId: '17', 'Desk number': '4', Room: '2' }, { StaffId: '18' }] },
      'staff',
    );
    const [one, ...others] = findings.filter(({ rule }) => rule.id.endsWith('x-unknown-columns'));
    expect(others).toEqual([]);
    expect(one?.rule.severity).toBe('advice');
    expect(one?.row).toBe(-1);
    expect(one?.say).toEqual({ columns: 'Desk number and Room' });
  });

  it('are counted where they are many', () => {
    const own = Object.fromEntries(
      Array.from({ length: 20 }, (_, at) => [`Own ${String(at)}`, '']),
    );
    const say = (row: Readonly<Record<string, string>>): unknown =>
      check({ contracts: [row] }, 'contracts').findings.find(({ rule }) =>
        rule.id.endsWith('x-unknown-columns'),
      )?.say;
    expect(say({ Post: 'TAS', ...own })).toEqual({
      columns: 'Own 0, Own 1, Own 2, Own 3, Own 4, Own 5 and 14 more',
    });
    expect(say({ Post: 'TAS' })).toBeUndefined();
  });
});
