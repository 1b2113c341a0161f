/** What was decided stays as it is when the same title turns up where nobody thought of it. */
import type { Coder, Post } from '../../../src/core/coding/types';
import { decisionFor, followingCoder } from '../../../src/core/review/follow';
import { DecisionLog } from '../../../src/core/review/log';
import { Session } from '../../../src/core/review/session';
import type { Draft, Showing } from '../../../src/core/review/types';
import { candidate, queueOf, roleOf, sets, socOf, stampOf, tableCoder } from './table-coder';

/** Managers are 1 in Housing, 3 in a home of Housing, 2 where nothing is said of the department. */
const coder: Coder = tableCoder(({ department = '', employer = '' }) => {
  if (employer !== '') return { digit: '3', band: 'Sure' };
  return { digit: department === '' ? '2' : '1', band: 'Sure' };
});
const housing = { title: 'Manager', department: 'Housing' };
const bare = { title: 'Manager' };
const march: readonly Post[] = Array<Post>(37).fill(housing);
const april: readonly Post[] = [...march, bare];

function open(list: readonly Post[], log: DecisionLog, asked = coder): Session {
  return new Session(queueOf(list, asked, log), log, asked, sets, stampOf(asked.edition));
}

function roleOn(log: DecisionLog, post: Post, asked = coder): string | undefined {
  return decisionFor(log, post, asked.suggest(post), asked)?.role;
}

function candidates(showing: Showing): readonly string[] {
  if (showing.kind !== 'one') return [showing.kind];
  return showing.candidates.map(({ role, from, why }) => `${role} ${from}: ${why}`);
}

function decidedInMarch(): DecisionLog {
  const log = new DecisionLog();
  const session = open(march, log);
  session.turnTo('single');
  session.goTo(session.queue.entries[0]?.id ?? '');
  session.choose(candidate('7'), 'searched');
  return log;
}

describe('a title without a department, after it was decided with one', () => {
  it('leaves the old decision to its posts, in the same act, and an undo takes back both (N044)', () => {
    const log = decidedInMarch();
    const session = open(april, log);
    expect(session.queue.entries.map(({ rows, decided }) => [rows.length, decided?.role])).toEqual([
      [37, 'R-7'],
      [1, undefined],
    ]);
    session.choose(candidate('8'), 'chosen');
    expect([roleOn(log, housing), roleOn(log, bare)]).toEqual(['R-7', 'R-8']);
    expect(
      session.takeNew().map(({ act, context, role, how }) => [act, context, role, how]),
    ).toEqual([
      [2, {}, 'R-8', 'chosen'],
      [2, { department: 'Housing' }, 'R-7', 'searched'],
    ]);
    expect(session.progress().titles).toEqual({ done: 2, of: 2 });
    session.undo();
    expect([roleOn(log, housing), roleOn(log, bare)]).toEqual(['R-7', undefined]);
    expect(session.progress().titles).toEqual({ done: 1, of: 2 });
    expect(session.showing()).toMatchObject({ kind: 'one', entry: { rows: [37] } });
  });

  it('is asked about by itself, however sure the coder is, with the old decision in sight', () => {
    const log = decidedInMarch();
    expect(candidates(open([bare], new DecisionLog()).showing())).toEqual(['group']);
    expect(candidates(open(april, log).showing())).toEqual([
      'R-2 coder: why 2',
      'R-7 decided before: Decided so for "Manager" elsewhere.',
    ]);
    open(april, log).choose(candidate('8'), 'chosen');
    const more = { title: 'Manager', employer: 'Sunny Home', department: 'Housing' };
    expect(candidates(open([...april, more], log).showing()).slice(1)).toEqual([
      'R-7 decided before: Decided so for "Manager" (Housing).',
      'R-8 decided before: Decided so for "Manager" elsewhere.',
    ]);
  });
});

describe('a decision for a department', () => {
  const home = { ...housing, employer: 'Sunny Home' };
  const context = { department: 'Housing' };

  it('does not hold where the same coder proposes something else in the department', () => {
    const log = new DecisionLog();
    log.enter([draft('Manager', '7', { context, proposed: 'R-1 1111' })], stampOf()());
    expect([roleOn(log, housing), roleOn(log, home)]).toEqual(['R-7', undefined]);
    const session = open([...march, home], log);
    expect(candidates(session.showing())[1]).toMatch(/^R-7 decided before/u);
    session.choose(candidate('9'), 'chosen');
    expect([roleOn(log, housing), roleOn(log, home)]).toEqual(['R-7', 'R-9']);
    // With another edition nobody can tell by what is proposed: by what is named, still.
    const next = tableCoder(() => ({ digit: '4', band: 'Likely' }), { edition: 'next' });
    expect([roleOn(log, housing, next), roleOn(log, home, next)]).toEqual(['R-7', 'R-9']);
  });
});

describe('a decided job code', () => {
  it('codes no post without a title or with a name for one: nor does the queue count it', () => {
    const log = new DecisionLog();
    log.enter([draft('J1', '4', { of: 'job code' })], stampOf()());
    const list = ['', ' ', 'TBC', 'Mr Smith', 'Cook', 'cook'].map((title) => ({
      title,
      jobCode: 'J1',
    }));
    const following = followingCoder(coder, log);
    const coded = list.filter((post) => following.suggest(post).role === 'R-4');
    expect(coded.map(({ title }) => title)).toEqual(['Cook', 'cook']);
    const titles = queueOf(list, coder, log).aside;
    expect(titles).toEqual({ names: 1, noTitle: 1, noCode: 0, byJobCode: coded.length });
    const [code] = queueOf(list, coder, log, 'job code').entries;
    expect(code?.rows).toEqual([4, 5]);
  });

  it('is in sight where a title is asked about that it answers, too', () => {
    const log = new DecisionLog();
    log.enter([draft('J1', '4', { of: 'job code' })], stampOf()());
    const list = [{ title: 'Cook', jobCode: 'J1' }, { title: 'Cook' }];
    const session = open(list, log);
    session.turnTo('single');
    session.goTo(session.queue.entries[0]?.id ?? '');
    expect(candidates(session.showing())[1]).toBe(
      'R-4 decided before: Decided so for job code J1.',
    );
  });
});

describe('titles that are longer than a title should be', () => {
  const long = `${'Manager of '.repeat(20)}everything`;
  const list = [{ title: `${long} here` }, { title: `${long} there` }, { title: `${long}  HERE` }];

  it('are not the same because they begin alike', () => {
    const log = new DecisionLog();
    const session = open(list, log);
    expect(session.queue.entries.map(({ rows }) => rows)).toEqual([[0, 2], [1]]);
    session.turnTo('single');
    session.goTo(session.queue.entries[1]?.id ?? '');
    session.choose(candidate('7'), 'chosen');
    expect(list.map((post) => roleOn(log, post))).toEqual([undefined, 'R-7', undefined]);
  });
});

function draft(text: string, digit: string, more: Partial<Draft> = {}): Draft {
  return {
    ...{ of: 'title', text, context: {}, verdict: 'coded' },
    ...{ role: roleOf(digit), roleLabel: '', soc: socOf(digit) },
    ...{ how: 'chosen', note: '', proposed: '' },
    ...more,
  };
}
