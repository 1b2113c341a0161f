import { perSecond, spreadOf } from './spread';

describe('a spread', () => {
  it('has the middle value, whatever the order', () => {
    expect(spreadOf([30, 10, 20])).toEqual({ median: 20, least: 10, most: 30 });
    expect(spreadOf([7])).toEqual({ median: 7, least: 7, most: 7 });
  });

  it('has the mean of the two middle values of an even number', () => {
    expect(spreadOf([4, 1, 100, 2]).median).toBe(3);
  });

  it('sorts numbers as numbers, and leaves what it was given alone', () => {
    const values = [100, 9, 20];
    expect(spreadOf(values).median).toBe(20);
    expect(values).toEqual([100, 9, 20]);
  });

  it('is none when nothing was measured', () => {
    expect(() => spreadOf([])).toThrow('nothing was measured');
  });
});

it('counts by the second', () => {
  expect(perSecond(500, 250)).toBe(2000);
});
