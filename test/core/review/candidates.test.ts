import { candidatesOf } from '../../../src/core/review/candidates';
import { DecisionLog } from '../../../src/core/review/log';
import { Similar } from '../../../src/core/review/similar';
import type { Context, Decision, Draft, Entry } from '../../../src/core/review/types';
import { queueOf, roleOf, sets, socOf, stampOf, tableCoder } from './table-coder';

const coder = tableCoder(({ department = '' }) =>
  department === 'B'
    ? { digit: '2', band: 'Likely', others: '314' }
    : { digit: '1', band: 'Likely', others: '2345' },
);

function entryOf(title: string, department = ''): Entry {
  const [entry] = queueOf([{ title, department }], coder).entries;
  if (entry === undefined) throw new Error(`no entry ${title}`);
  return entry;
}

/** Standing decisions, the later the newer. */
function similarTo(...made: readonly Partial<Draft>[]): Similar {
  const log = new DecisionLog();
  const similar = new Similar();
  for (const each of made) {
    for (const decision of log.enter([draft(each)], stampOf()())) {
      similar.set('cook', decision);
    }
  }
  return similar;
}

function draft(some: Partial<Draft>): Draft {
  const context: Context = {};
  return {
    of: 'title',
    text: 'Cook',
    context,
    verdict: 'coded',
    role: '',
    roleLabel: '',
    soc: socOf(''),
    how: 'chosen',
    note: '',
    proposed: 'R-1 1111',
    ...some,
  };
}

const coded = (digit: string): Pick<Draft, 'role' | 'soc'> => ({
  role: roleOf(digit),
  soc: socOf(digit),
});

function roles(entry: Entry, similar: Similar, standing?: Decision): readonly string[] {
  return candidatesOf(entry, similar, coder, sets.soc2020, standing).map(({ role }) => role);
}

describe('candidates', () => {
  it('are at most five, the coder’s in its order, none twice', () => {
    expect(roles(entryOf('Cook - nights'), similarTo())).toEqual(
      [1, 2, 3, 4, 5].map((n) => `R-${String(n)}`),
    );
    const similar = similarTo(
      { text: 'Cook - a', ...coded('6') },
      { text: 'Cook - b', ...coded('3') },
    );
    expect(roles(entryOf('Cook - nights'), similar)).toEqual(['R-3', 'R-6', 'R-1', 'R-2', 'R-4']);
  });

  it('leave out similar titles for which no code fits, or whose code is gone', () => {
    const similar = similarTo(
      { text: 'Cook - a', verdict: 'no code fits' },
      { text: 'Cook - b', role: 'R-0', soc: socOf('1') },
    );
    expect(roles(entryOf('Cook - nights'), similar)[0]).toBe('R-1');
  });

  it('have what was decided elsewhere behind the coder’s own, where the coder tells the two apart', () => {
    const similar = similarTo({ context: { department: 'A' }, ...coded('1') });
    const [first, second] = candidatesOf(
      ...([entryOf('Cook', 'B'), similar, coder, sets.soc2020, undefined] as const),
    );
    expect(first).toMatchObject({ role: 'R-2', from: 'coder' });
    expect(second).toMatchObject({ role: 'R-1', why: 'Decided so for "Cook" (A).' });
  });

  it('take nothing from the entry’s own subject, but what stands for it', () => {
    const log = new DecisionLog();
    const [own] = log.enter([draft(coded('9'))], stampOf()());
    const similar = new Similar();
    if (own) similar.set('cook', own);
    expect(roles(entryOf('Cook'), similar)[0]).toBe('R-1');
    expect(candidatesOf(entryOf('Cook'), similar, coder, sets.soc2020, own)[0]).toMatchObject({
      role: 'R-9',
      from: 'decided before',
      why: 'Decided before.',
    });
  });
});
