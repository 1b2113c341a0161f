import fc from 'fast-check';
import { actionFor, stepFrom, type Press, type Step } from '../../src/taskpane/review/keys';
import { candidate, entry, group } from './support/review-fixtures';

const one = {
  kind: 'one',
  entry: entry('Housing officer'),
  candidates: [candidate('A-001'), candidate('A-002'), candidate('A-003')],
  note: '',
} as const;
const none = { ...one, candidates: [] } as const;
const many = { kind: 'group', group: group(['One', 'Two']), unticked: new Set<string>() } as const;
const done = { kind: 'done' } as const;

const does = (key: string, showing: Parameters<typeof actionFor>[1]) =>
  actionFor({ key }, showing)?.does;

describe('a key while one title is shown', () => {
  it('chooses the code of its number, and none where there is none', () => {
    expect(actionFor({ key: '2' }, one)).toEqual({ does: 'choose', at: 1 });
    expect(actionFor({ key: '4' }, one)).toBeUndefined();
    expect(actionFor({ key: '0' }, one)).toBeUndefined();
    expect(actionFor({ key: '12' }, one)).toBeUndefined();
  });

  it('takes the first by Enter, or searches where nothing is proposed', () => {
    expect(actionFor({ key: 'Enter' }, one)).toEqual({ does: 'choose', at: 0 });
    expect(does('Enter', none)).toBe('search');
  });

  it('reads letters in either case, for Caps Lock', () => {
    expect(['n', 'N', 's', 'S', 'c', 'z', '/', '?', 'f'].map((key) => does(key, one))).toEqual([
      'no fit',
      'no fit',
      'skip',
      'skip',
      'note',
      'undo',
      'search',
      'keys',
      'follow',
    ]);
  });

  it('leaves arrow keys and the space bar to the pane', () => {
    expect(['ArrowDown', 'PageDown', 'Home', ' ', 'Tab'].map((key) => does(key, one))).toEqual(
      Array.from({ length: 5 }, () => undefined),
    );
  });
});

describe('a key while a group is shown', () => {
  it('accepts, ticks, moves and puts off', () => {
    expect(does('Enter', many)).toBe('accept group');
    expect(does(' ', many)).toBe('tick');
    expect(does('s', many)).toBe('skip');
    expect(actionFor({ key: 'ArrowDown' }, many)).toEqual({ does: 'move', by: 'next' });
  });

  it('decides nothing that is asked of one title', () => {
    expect(['1', 'n', '/', 'c'].map((key) => does(key, many))).toEqual(
      Array.from({ length: 4 }, () => undefined),
    );
  });
});

describe('any key', () => {
  const press = fc.record({
    key: fc.constantFrom('1', '5', 'Enter', 'n', 's', 'z', '/', ' ', 'ArrowDown', 'Escape', 'x'),
    ctrlKey: fc.boolean(),
    altKey: fc.boolean(),
    metaKey: fc.boolean(),
    repeat: fc.boolean(),
  });
  const showing = fc.constantFrom(one, none, many, done);

  it('is never taken with Ctrl, Alt or Meta', () => {
    fc.assert(
      fc.property(press, showing, (pressed: Press, shown) => {
        fc.pre(pressed.ctrlKey === true || pressed.altKey === true || pressed.metaKey === true);
        expect(actionFor(pressed, shown)).toBeUndefined();
      }),
    );
  });

  it('does nothing but move while it is held down', () => {
    fc.assert(
      fc.property(press, showing, (pressed: Press, shown) => {
        const action = actionFor({ ...pressed, repeat: true }, shown);
        expect(action === undefined || action.does === 'move').toBe(true);
      }),
    );
  });

  it('writes the codes by Enter when nothing is left', () => {
    expect(does('Enter', done)).toBe('write');
    expect(does('z', done)).toBe('undo');
    expect(does('1', done)).toBeUndefined();
  });
});

describe('the cursor', () => {
  it('stays in the list, wherever it goes', () => {
    const steps: Step[] = ['next', 'previous', 'next page', 'previous page', 'first', 'last'];
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.array(fc.constantFrom(...steps), { maxLength: 40 }),
        (count, way) => {
          const at = way.reduce((from, step) => stepFrom(from, step, count, 8), 0);
          expect(at).toBeGreaterThanOrEqual(0);
          expect(at).toBeLessThan(count);
        },
      ),
    );
    expect(stepFrom(3, 'next', 9, 8)).toBe(4);
    expect(stepFrom(3, 'previous', 9, 8)).toBe(2);
    expect(stepFrom(0, 'last', 9, 8)).toBe(8);
  });
});
