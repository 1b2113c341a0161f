import { depthOf, settingsIn, withSurroundings } from '../../../src/core/coding/settings';

describe('settings', () => {
  test.each([
    ['Revs & Bens', 'revenues and benefits'],
    ['Revenues and Benefits', 'revenues and benefits'],
    ['Oakfield C of E Primary School', 'primary school'],
    ['ASC - Older People', 'adult social care'],
    ["Children's Social Care", "children's social care"],
    ['local government: town planning', 'planning'],
    ['care/residential home', 'care home'],
    ['Passenger Transport', 'transport'],
    ['Waste & Street Scene', 'waste'],
    ['HR', 'human resources'],
  ])('%s is %s', (text, setting) => {
    expect(settingsIn(text)).toContain(setting);
  });

  test.each(['', 'Oakfield', 'coal mine', '__proto__', '1234'])('%j is none', (text) => {
    expect(settingsIn(text)).toEqual([]);
  });

  test('the longer name goes before the shorter, and takes its words', () => {
    expect(settingsIn('children social care')[0]).toBe("children's social care");
    expect(settingsIn('public health')).toEqual(['public health']);
  });

  test('a setting stands in others', () => {
    expect([...withSurroundings(['primary school'])].sort()).toEqual([
      'education',
      'primary school',
      'school',
    ]);
    expect(depthOf('primary school')).toBeGreaterThan(depthOf('education'));
    expect(withSurroundings(['nowhere'])).toEqual(new Set(['nowhere']));
  });
});
