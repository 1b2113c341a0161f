import { argumentFrom } from '../../src/functions/from-excel';

describe('an argument from Excel', () => {
  it('is the cells of a range, empty ones as blanks', () => {
    expect(
      argumentFrom([
        ['Cook', 5, true],
        [null, undefined, ''],
      ]),
    ).toEqual([
      ['Cook', 5, true],
      ['', '', ''],
    ]);
  });

  it('is undefined when it was left out, also where the call information took its place', () => {
    expect(argumentFrom(null)).toBeUndefined();
    expect(argumentFrom(undefined)).toBeUndefined();
    expect(argumentFrom({ functionName: 'ROLE' })).toBeUndefined();
  });

  it('is one cell when it comes without rows', () => {
    expect(argumentFrom('Cook')).toEqual([['Cook']]);
    expect(argumentFrom(['a', 'b'])).toEqual([['a'], ['b']]);
  });

  it('tells errors from values, however they are wrapped', () => {
    const error = { code: '#N/A', basicValue: '#N/A', type: 'Error' };
    const other = { type: 'Error', basicType: 'Error', basicValue: '#REF!' };
    expect(argumentFrom([[error, other]])).toEqual([[{ error: '#N/A' }, { error: '#REF!' }]]);
  });

  it('is what a data type shows or holds, and else an error (N032)', () => {
    const number = { type: 'FormattedNumber', basicValue: 12.5, numberFormat: '0.00' };
    const entity = { type: 'Entity', text: 'Leeds', basicType: 'Error', basicValue: '#VALUE!' };
    const image = { type: 'WebImage', basicType: 'Error', basicValue: '#VALUE!' };
    const words = { type: 'String', basicValue: 'Cook' };
    const yes = { type: 'Boolean', basicValue: true };
    expect(argumentFrom([[number, entity, image, words, yes, {}]])).toEqual([
      [12.5, 'Leeds', { error: '#VALUE!' }, 'Cook', true, { error: '#VALUE!' }],
    ]);
  });
});
