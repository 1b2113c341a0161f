import { chosen, partNames } from './chosen';

describe('what is measured', () => {
  it('is everything unless parts are named, in the order of the report', () => {
    expect(chosen([])).toEqual({ names: partNames, runs: 5 });
    expect(chosen(['pane', 'sizes']).names).toEqual(['sizes', 'pane']);
  });

  it('is measured as often as asked', () => {
    expect(chosen(['--runs', '2'])).toEqual({ names: partNames, runs: 2 });
    expect(chosen(['speed', '--runs', '3'])).toEqual({ names: ['speed'], runs: 3 });
  });

  it.each([[['sped']], [['--runs']], [['--runs', '0']], [['--runs', 'many']]])(
    'is nothing for %j',
    (words) => {
      expect(() => chosen(words)).toThrow('Rolecheck:');
    },
  );
});
