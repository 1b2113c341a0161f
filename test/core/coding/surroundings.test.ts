import fc from 'fast-check';
import { settingsIn, withSurroundings } from '../../../src/core/coding/settings';
import { surroundingsOf } from '../../../src/core/coding/surroundings';

const said = fc.constantFrom('', 'Adults', 'Primary school', 'school', 'Housing', 'l', 'Housing l');
const grade = fc.constantFrom('', 'G7', 'Chief officer', 'JNC');

describe('surroundings', () => {
  test('are those of the post, whatever was asked before', () => {
    fc.assert(
      fc.property(said, said, grade, (department, employer, of) => {
        const found = surroundingsOf({ title: '', department, employer, grade: of }, 'school');
        expect(found.department).toEqual(settingsIn(department));
        expect(found.employer).toEqual(settingsIn(employer));
        expect(found.columns.has('senior grade')).toBe(['Chief officer', 'JNC'].includes(of));
        expect(found.profile).toEqual(withSurroundings(['school']));
        expect([...found.all]).toEqual([...new Set([...found.columns.keys(), ...found.profile])]);
      }),
    );
  });

  test('are told apart where columns run together', () => {
    const inDepartment = surroundingsOf({ title: '', department: 'school' }, 'school');
    const inEmployer = surroundingsOf({ title: '', employer: 'school' }, 'school');
    expect(inDepartment.columns.get('school')).toBe('department');
    expect(inEmployer.columns.get('school')).toBe('employer');
    expect(surroundingsOf({ title: '' }, 'care provider').profile).toContain('care home');
  });

  test('of the department go before those of the employer', () => {
    const { columns } = surroundingsOf(
      { title: '', department: 'Housing', employer: 'Housing' },
      'local authority',
    );
    expect(columns.get('housing')).toBe('department');
  });
});
