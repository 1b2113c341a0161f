import { largerList, retyped, slip } from './larger';
import { TITLE } from './sample';

const rows = ['Cook', '', 'Class Teacher'].map((title, at) => ({
  [TITLE]: title,
  Grade: `G${String(at)}`,
}));

describe('a larger list', () => {
  it('begins with the list as it is, and is as long as was asked', () => {
    const larger = largerList(rows, 8);
    expect(larger).toHaveLength(8);
    expect(larger.slice(0, 3)).toEqual(rows);
  });

  it('keeps the other columns, and empty titles empty', () => {
    const larger = largerList(rows, 30);
    expect(larger.map((row) => row['Grade'])).toEqual(larger.map((_, at) => `G${String(at % 3)}`));
    expect(larger.filter((row) => row[TITLE] === '')).toHaveLength(10);
  });

  it('is the same every time', () => {
    expect(largerList(rows, 20)).toEqual(largerList(rows, 20));
  });

  it('retypes titles in turn', () => {
    const ways = [0, 1, 2, 3, 4, 5].map((at) => retyped('Class Teacher', at));
    expect(ways).toEqual([
      'Class Teacher',
      'CLASS TEACHER',
      'Class Teacher - 17 hours',
      'Class Tecaher',
      'Class Teacher (Team 5)',
      'Class Teacher',
    ]);
  });

  it('retypes every title in every way when the list is repeated often enough', () => {
    const typed = largerList(rows.slice(2), 6).map((row) => row[TITLE]);
    expect(new Set(typed).size).toBe(5);
  });

  it('slips in the longest word only, and not in short ones', () => {
    expect(slip('Cook in charge')).toBe('Cook in chrage');
    expect(slip('PA')).toBe('PA');
  });
});
