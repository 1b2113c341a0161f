import fc from 'fast-check';
import { atOnce } from '../../../../src/core/rules/common/turns';
import { contractKey, rolesByContract } from '../../../../src/core/rules/swf/contract-roles';
import { contractsOf } from '../../../../src/core/rules/swf/people';
import { standsOnSeveralPeople } from '../../../../src/core/rules/swf/repeats';
import { factsOf, found, tablesOf, type Records } from './sheets';

/** Small pools, so that people, contracts and blanks meet often. */
const some = (...values: string[]): fc.Arbitrary<string> => fc.constantFrom('', ...values);

describe('whose contract a role is', () => {
  const contracts = [
    { StaffId: 'E1', ContractId: '1', Post: 'OSP' },
    { StaffId: 'E1', ContractId: '2', Post: 'TCM' },
    { StaffId: 'E2', ContractId: '1', Post: 'OSP' },
  ];

  it('is said by contract and person together, where contracts are counted by person', () => {
    const roles = [
      { StaffId: 'E1', ContractId: '2', RoleIdentifier: 'TCHR' },
      { StaffId: 'E2', ContractId: '1', RoleIdentifier: 'TCHR' },
    ];
    const support = found({ contracts, roles }, 'roles').filter((one) => one.includes('4720'));
    expect(support).toEqual(['1 roles/4720 RoleIdentifier']);
  });

  it('is not guessed where a person has several', () => {
    const roles = [
      { StaffId: 'E1', RoleIdentifier: 'TCHR' },
      { StaffId: 'e 2', RoleIdentifier: 'TCHR' },
    ];
    const support = found({ contracts, roles }, 'roles').filter((one) => one.includes('4720'));
    expect(support).toEqual(['1 roles/4720 RoleIdentifier']);
  });

  it('leaves the person known, even where the contract is not', () => {
    const roles = [{ StaffId: 'E1', RoleIdentifier: 'HLTA' }];
    const staff = [{ StaffId: 'E1', HLTAStatus: 'true' }];
    expect(found({ staff, contracts, roles }, 'roles').join()).not.toMatch(/4417/u);
  });

  it('is the only one that a property test finds, whatever the rows', () => {
    const contract = fc.record({
      ContractId: some('1', '2'),
      StaffId: some('A', 'B'),
      Post: some('OSP', 'TCM'),
    });
    const role = fc.record({
      ContractId: some('1', '2'),
      StaffId: some('A', 'B'),
      RoleIdentifier: some('TCHR'),
    });
    fc.assert(
      fc.property(fc.array(contract), fc.array(role), (all, roles) => {
        const tables = tablesOf({
          contracts: [{ ContractId: '', StaffId: '', Post: '' }, ...all],
          roles: [{ ContractId: '', StaffId: '', RoleIdentifier: '' }, ...roles],
        });
        roles.forEach((one, at) => {
          const fitting = all.filter(
            (other) => other.ContractId === one.ContractId && other.StaffId === one.StaffId,
          );
          const only = one.ContractId !== '' && fitting.length === 1 ? fitting[0]?.Post : '';
          expect(
            tables
              .get('roles')
              ?.row(at + 1)
              .text('Post'),
          ).toBe(only);
        });
      }),
    );
  });
});

describe('the contracts of a person', () => {
  const names = { PersonFamilyName: some('Gill'), PersonGivenName: some('Asha', 'Ravi') };
  const row = fc.record({
    StaffId: some('1', '2'),
    NINumber: some('QQ100001A'),
    TeacherNumber: some('7200001'),
    ...names,
  });

  it('are those of the first thing by which any are found', () => {
    fc.assert(
      fc.property(row, fc.array(row), (person, contracts) => {
        const tables = tablesOf({
          staff: [person],
          contracts: [{ ...person, ...blank }, ...contracts],
        });
        const staff = tables.get('staff');
        if (staff === undefined) throw new Error('no staff');
        const got = contractsOf(factsOf(tables))(staff.row(0)).map(({ at }) => at - 1);
        expect(got).toEqual(byHand(person, contracts));
      }),
    );
  });

  const blank = {
    StaffId: '',
    NINumber: '',
    TeacherNumber: '',
    PersonFamilyName: '',
    PersonGivenName: '',
  };

  function byHand(person: Readonly<Record<string, string>>, contracts: Records): readonly number[] {
    const ways = [
      ['StaffId'],
      ['NINumber'],
      ['TeacherNumber'],
      ['PersonFamilyName', 'PersonGivenName'],
    ];
    for (const way of ways) {
      if (way.some((column) => person[column] === '')) continue;
      const those = contracts.flatMap((one, at) =>
        way.every((column) => one[column] === person[column]) ? [at] : [],
      );
      if (those.length > 0) return those;
    }
    return [];
  }
});

describe('roles by contract', () => {
  it('puts together what has the same contract, and nothing else', () => {
    const row = fc.record({
      StaffId: some('A', 'B'),
      ContractId: some('1', '2'),
      Post: some('HDT', 'TCM'),
      RoleIdentifier: some('HDTR', 'TCHR'),
    });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const table = tablesOf({
          roles: [{ StaffId: '', ContractId: '', Post: '', RoleIdentifier: '' }, ...rows],
        }).get('roles');
        if (table === undefined) throw new Error('no roles');
        const groups = atOnce(rolesByContract(factsOf(new Map()), table));
        const all = groups.flatMap((group) => group.rows.map(({ at }) => at));
        const wanted = rows.flatMap((one, at) =>
          one.Post !== '' && one.RoleIdentifier !== '' ? [at + 1] : [],
        );
        expect([...all].sort((a, b) => a - b)).toEqual(wanted);
        for (const { rows: of } of groups) {
          expect(new Set(of.map(contractKey)).size).toBe(1);
        }
        expect(new Set(groups.map(({ first }) => contractKey(first))).size).toBe(groups.length);
      }),
    );
  });

  it('keeps a role apart that names neither person nor contract', () => {
    const rows = [
      { Post: 'HDT', RoleIdentifier: 'TCHR' },
      { Post: 'HDT', RoleIdentifier: 'HDTR' },
    ];
    expect(found({ roles: rows }, 'roles')).toContain('0 roles/4414 RoleIdentifier');
  });
});

describe('a number of several people', () => {
  it('is found exactly where rows with it name different people', () => {
    const row = fc.record({
      StaffId: some('1', '2', '3'),
      NINumber: some('QQ100001A', 'QQ100002B'),
    });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const table = tablesOf({ contracts: [{ StaffId: '', NINumber: '' }, ...rows] }).get(
          'contracts',
        );
        if (table === undefined) throw new Error('no contracts');
        const check = standsOnSeveralPeople('NINumber');
        const got = [...check(factsOf(new Map()), table)].flatMap((one) =>
          one ? [one.row - 1] : [],
        );
        const wanted = rows.flatMap((one, at) => {
          const people = rows.filter(
            (other) => other.NINumber === one.NINumber && other.StaffId !== '',
          );
          const several = new Set(people.map(({ StaffId }) => StaffId)).size > 1;
          return one.NINumber !== '' && several ? [at] : [];
        });
        expect([...got].sort((a, b) => a - b)).toEqual(wanted);
      }),
    );
  });
});
