import fc from 'fast-check';
import { isBlank } from '../../../src/core/sheet/cell-text';
import { withoutSpaces } from '../../../src/core/text/spaces';

const text = fc.string({
  unit: fc.constantFrom(
    'a',
    'B',
    '1',
    ' ',
    '\t',
    '\n',
    '\u00A0',
    '\u2003',
    '\u200B',
    '\u00AD',
    '😀',
  ),
});

it('takes out exactly the spaces', () => {
  fc.assert(
    fc.property(text, (one) => {
      expect(withoutSpaces(one)).toBe(one.split(/\s/u).join(''));
    }),
  );
});

it('a cell is blank when nothing is left without spaces and what cannot be seen', () => {
  fc.assert(
    fc.property(text, (one) => {
      expect(isBlank(one)).toBe(one.replace(/[\s\u200B\u00AD]/gu, '') === '');
    }),
  );
});
