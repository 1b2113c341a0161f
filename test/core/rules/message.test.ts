import { messageOf, shown, slotsOf } from '../../../src/core/rules/message';

const rule = { says: '{value} is not one of {count} codes.', remedy: 'Use {better}.' };

describe('the message of a finding', () => {
  it('fills its slots', () => {
    expect(messageOf(rule, { say: { count: '4', better: '08' } }, 'x')).toBe(
      'x is not one of 4 codes. Use 08.',
    );
    expect(slotsOf(rule)).toEqual(['count', 'better']);
  });

  it('says that a blank cell is blank, and shows a long or broken one on one line', () => {
    expect(messageOf(rule, { say: {} }, ' \u00a0 ')).toMatch(/^blank is not/u);
    expect(shown('a\u0000b\nc')).toBe('a b c');
    expect(shown('x'.repeat(100))).toBe(`${'x'.repeat(40)}…`);
  });

  it.each([
    ['WBRI ', '“WBRI” (with a space behind)'],
    [' WBRI', '“WBRI” (with a space in front)'],
    ['WB\u200BRI', '“WBRI” (with a character that cannot be seen)'],
    ['-', '“-”'],
    [
      ' Van  Dyke ',
      '“Van Dyke” (with a space in front and a space behind and several spaces together)',
    ],
    ['WBRI\u00a0', '“WBRI” (with a space behind)'],
  ])('says the spaces of %j, which nobody would see', (value, said) => {
    expect(shown(value)).toBe(said);
  });

  it('gives words more room than values, and takes none from an object’s own nature', () => {
    expect(
      messageOf({ says: '{list}.', remedy: '' }, { say: { list: 'y'.repeat(200) } }, ''),
    ).toContain('y'.repeat(200));
    expect(messageOf({ says: '{constructor}.', remedy: '' }, { say: {} }, '')).toBe('…. ');
  });

  it('does not fill what only looks like a slot in a value', () => {
    expect(messageOf({ says: '{value}.', remedy: '' }, { say: { value: 'no' } }, '{value}')).toBe(
      '{value}. ',
    );
  });

  it('calls another row as it is told to, and else by its number in the list', () => {
    const repeated = { says: '{value} also stands in {row}.', remedy: 'Check it.' };
    expect(messageOf(repeated, { say: { row: '3' } }, 'P1')).toBe(
      'P1 also stands in row 3 of the list. Check it.',
    );
    expect(
      messageOf(repeated, { say: { row: '3' } }, 'P1', (number) => `row ${String(number + 4)}`),
    ).toBe('P1 also stands in row 7. Check it.');
  });
});
