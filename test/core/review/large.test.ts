/** Acts and lists of thousands: what comes of them, and that they are gone through in steps. */
import type { Post } from '../../../src/core/coding/types';
import { auditRows, makeAudit } from '../../../src/core/review/audit';
import { DecisionLog } from '../../../src/core/review/log';
import { Session } from '../../../src/core/review/session';
import type { Draft } from '../../../src/core/review/types';
import { candidate, queueOf, roleOf, sets, socOf, stampOf, tableCoder } from './table-coder';

const coder = tableCoder(() => ({ digit: '1', band: 'Sure', others: '23' }));

function titles(count: number, prefix = 'Title '): readonly Post[] {
  return Array.from({ length: count }, (_, at) => ({ title: `${prefix}${String(at)}` }));
}

function imported(posts: readonly Post[]): DecisionLog {
  const log = new DecisionLog();
  log.enter(
    posts.map(({ title }): Draft => ({
      ...{ of: 'title', text: title, context: {}, verdict: 'coded' },
      ...{ role: roleOf('1'), roleLabel: '', soc: socOf('1') },
      ...{ how: 'imported', note: '', proposed: '' },
    })),
    stampOf()(),
  );
  return log;
}

function stepsOf<T>(work: Generator<unknown, T>): { readonly steps: number; readonly made: T } {
  for (let steps = 1; ; steps += 1) {
    const step = work.next();
    if (step.done === true) return { steps, made: step.value };
  }
}

describe('an import that is undone', () => {
  it('leaves the groups as they were before, and says what was taken back', () => {
    const posts = titles(30);
    const log = imported([...posts, { title: 'Lamplighter' }]);
    const session = new Session(queueOf(posts, coder, log), log, coder, sets, stampOf());
    expect(session.lastUndone()).toEqual([]);
    expect(session.undo()).toBe(true);
    expect(session.progress().left).toEqual({ groups: 1, single: 0 });
    expect(session.showing().kind).toBe('group');
    expect(session.lastUndone()).toHaveLength(31);
    expect(session.lastUndone().at(-1)?.text).toBe('Lamplighter');
    expect(session.undo()).toBe(false);
    expect(session.lastUndone()).toEqual([]);
  });
});

describe('thousands of decisions', () => {
  it('are taken into a session in steps, with the same outcome', () => {
    const posts = titles(2_000, 'Cook - ');
    const log = imported(titles(1_000, 'Cook - '));
    const queue = queueOf(posts, coder, log);
    const { steps, made } = stepsOf(Session.make(queue, log, coder, sets, stampOf()));
    expect(steps).toBeGreaterThan(20);
    const atOnce = new Session(queue, log, coder, sets, stampOf());
    expect(made.progress()).toEqual(atOnce.progress());
    expect(made.showing()).toEqual(atOnce.showing());
  });

  it('dissolve no more than the groups that they speak against', () => {
    const posts = titles(1_000, 'Cook - ');
    const log = new DecisionLog();
    const session = new Session(queueOf(posts, coder, log), log, coder, sets, stampOf());
    for (const { id } of session.queue.entries.slice(0, 500)) {
      session.goTo(id);
      session.choose(candidate('2'), 'chosen');
      expect(session.progress().left.groups).toBe(0);
    }
    expect(session.progress().left).toEqual({ groups: 0, single: 500 });
    for (let left = 500; left > 0; left -= 1) session.undo();
    // Those that were shown by themselves stay so.
    expect(session.progress().left).toEqual({ groups: 1, single: 500 });
  });

  it('are counted for the audit in steps, with one question for posts that are alike', () => {
    const posts = titles(500).flatMap((post) =>
      ['J1', 'J2', 'J3', 'J4'].map((jobCode) => ({ ...post, jobCode })),
    );
    let asked = 0;
    const counting = {
      ...coder,
      suggest(post: Post) {
        asked += 1;
        return coder.suggest(post);
      },
    };
    const log = imported(titles(250));
    const { steps, made } = stepsOf(makeAudit(log, posts, counting));
    expect(asked).toBe(250);
    expect(steps).toBeGreaterThan(1_000);
    expect(made).toEqual(auditRows(log, posts, coder));
    expect(made.slice(1).every((row) => row[5] === '4')).toBe(true);
  });
});
