import { exampleSaid, whereSaid } from '../../src/taskpane/review/where';
import { entry } from './support/review-fixtures';

describe('where an entry stands', () => {
  it('is not said when it holds for all posts of its title', () => {
    expect(whereSaid(entry('Clerk', 3))).toBe('');
  });

  it('names departments once, the blank one last, and counts the rest', () => {
    const names = ['Schools', 'Housing', 'Place'].map((department) => ({ department }));
    expect(whereSaid(entry('Clerk', 3, names.slice(0, 1)))).toBe('in Schools');
    expect(whereSaid(entry('Clerk', 3, names))).toBe('in Schools, Housing and Place');
    expect(whereSaid(entry('Clerk', 3, [{}, ...names.slice(0, 2)]))).toBe(
      'in Schools, Housing and where that is blank',
    );
    const more = [...names, { department: 'Legal' }, { department: 'Parks' }];
    expect(whereSaid(entry('Clerk', 3, more))).toBe('in Schools, Housing, Place and 2 more');
  });

  it('keeps together what belongs together', () => {
    const pairs = [
      { department: 'Schools', grade: 'G7' },
      { employer: 'Oak Primary', grade: 'G3' },
    ];
    expect(whereSaid(entry('Clerk', 3, pairs))).toBe(
      'in Schools, grade G7; at Oak Primary, grade G3',
    );
  });

  it('is told by an example when the title holds everywhere', () => {
    expect(exampleSaid(entry('Clerk', 3))).toBe('for example in Housing');
    expect(exampleSaid(entry('Clerk', 1))).toBe('in Housing');
    expect(exampleSaid(entry('Clerk', 3, [{ department: 'Schools' }]))).toBe('');
  });
});
