import { goal, kilobytes, megabytes, number, spread } from './say';

describe('figures as printed', () => {
  it.each([
    [0, '0'],
    [0.00123, '0.0012'],
    [1.234, '1.23'],
    [12.6, '13'],
    [12_345, '12,345'],
    [Infinity, '-'],
  ])('%d is %s', (value, said) => {
    expect(number(value)).toBe(said);
  });

  it('come with the least and the most where they differ', () => {
    expect(spread([1200, 1000, 1500])).toBe('1,200 (1,000 to 1,500)');
    expect(spread([12.1, 12.2])).toBe('12');
    expect(spread([])).toBe('-');
  });

  it('have units of bytes', () => {
    expect(megabytes(1_572_864)).toBe('1.5 MB');
    expect(kilobytes(2048)).toBe('2 KB');
  });

  it('say whether a goal is met', () => {
    expect(goal(60, 60, '60 MB')).toBe('goal: at most 60 MB: met');
    expect(goal(61, 60, '60 MB')).toContain('NOT MET');
  });
});
