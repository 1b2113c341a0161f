import { readFunctions, toArguments, toEngine } from '../../src/workbench/function-values';

const [role, codes] = readFunctions({
  functions: [
    {
      id: 'ROLE',
      name: 'ROLE',
      description: 'The role code',
      parameters: [
        { name: 'title', dimensionality: 'matrix' },
        { name: 'department', dimensionality: 'scalar', optional: true },
      ],
    },
    { id: 'CODES', name: 'CODES', parameters: [{ name: 'set' }] },
    'not a function',
  ],
});
if (!role || !codes) throw new Error('no functions');

describe('a custom function typed in the grid', () => {
  it('is read from the description the add-in ships', () => {
    expect(
      role.parameters.map(({ name, isMatrix, optional }) => [name, isMatrix, optional]),
    ).toEqual([
      ['title', true, false],
      ['department', false, true],
    ]);
  });

  it('gets tables where it takes tables, and single values elsewhere', () => {
    expect(toArguments(role.parameters, [[['a'], ['b']], [['Finance']]])).toEqual({
      args: [[['a'], ['b']], 'Finance'],
    });
    expect(toArguments(role.parameters, ['a'])).toEqual({ args: [[['a']], null] });
  });

  it('gets blanks as null and errors in tables as errors', () => {
    expect(toArguments(role.parameters, [[[null], ['#N/A']]])).toEqual({
      args: [[[null], [{ error: '#N/A' }]], null],
    });
  });

  it('is not called with an error for a single value, nor without what it needs', () => {
    expect(toArguments(codes.parameters, [[['#REF!']]])).toEqual({ error: '#REF!' });
    expect(toArguments(codes.parameters, [])).toEqual({ error: '#VALUE!' });
  });

  it('answers with a value, an error, or a table that spills', () => {
    expect(toEngine('P-014')).toBe('P-014');
    expect(toEngine({ error: '#N/A' })).toBe('#N/A');
    expect(toEngine([['P-014']])).toBe('P-014');
    expect(
      toEngine([
        ['P-014', 0.9],
        [{ error: '#N/A' }, ''],
      ]),
    ).toEqual([
      ['P-014', 0.9],
      ['#N/A', ''],
    ]);
  });
});
