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
    ['TMP', '20/10/2026', '18/12/2026', false],
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
