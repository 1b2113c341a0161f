/** The queue against plain ways to say what it must be. */
import fc from 'fast-check';
import type { Coder, Post } from '../../../src/core/coding/types';
import { decisionFor } from '../../../src/core/review/follow';
import { DecisionLog, proposalOf } from '../../../src/core/review/log';
import { Session } from '../../../src/core/review/session';
import type { ContextName, Entry, Queue } from '../../../src/core/review/types';
import { fold } from '../../../src/core/text/tidy';
import { candidate, queueOf, sets, stampOf, tableCoder } from './table-coder';

const TITLES = ['Cleaner', 'cleaner', 'CLEANER ', 'Cook', 'Cook - nights', 'Driver'];
const UNFIT = ['Mr Smith', 'TBC', '', ' '];
const PLACES = ['', 'A', 'a', 'B', 'C'];
const NAMES: readonly ContextName[] = ['department', 'employer', 'grade'];

const place = fc.constantFrom(...PLACES);
const post: fc.Arbitrary<Required<Post>> = fc.record({
  title: fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...TITLES) },
    { weight: 1, arbitrary: fc.constantFrom(...UNFIT) },
  ),
  department: place,
  employer: place,
  grade: place,
  jobCode: fc.constantFrom('', 'j1', 'J1', 'j2'),
});
const posts = fc.array(post, { maxLength: 30 });

/** Answers by some columns; `isFolded` false lets capitals change the answer, which no column tells. */
const coder: fc.Arbitrary<Coder> = fc
  .record({
    reads: fc.subarray([...NAMES]),
    salt: fc.nat(1000),
    isFolded: fc.boolean(),
    answers: fc.integer({ min: 1, max: 4 }),
  })
  .map(({ reads, salt, isFolded, answers }) =>
    tableCoder((each) => {
      const read = (text: string): string => (isFolded ? fold(text) : text);
      const text = [read(each.title), ...reads.map((name) => fold(each[name] ?? ''))].join('|');
      let sum = salt;
      for (const letter of text) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1009;
      return { digit: String((sum % answers) + 1), band: sum % 3 === 0 ? 'Likely' : 'Sure' };
    }),
  );

const isUsable = ({ title }: Post): boolean => !UNFIT.includes(title);

/** Every open entry decided otherwise than its neighbour; by entry what was chosen. */
function decideAll(queue: Queue, log: DecisionLog, coded: Coder): ReadonlyMap<Entry, string> {
  const session = new Session(queue, log, coded, sets, stampOf(coded.edition));
  const chosen = new Map<Entry, string>();
  queue.entries.forEach((entry, at) => {
    if (session.isDecided(entry)) return;
    const digit = String((at % 9) + 1);
    session.goTo(entry.id);
    session.choose(candidate(digit), 'chosen');
    chosen.set(entry, digit);
  });
  return chosen;
}

function roleNow(log: DecisionLog, each: Post, coded: Coder): string | undefined {
  return decisionFor(log, each, coded.suggest(each), coded)?.role;
}

describe('the queue of any list', () => {
  it.each(['title', 'job code'] as const)('has every post once: of a %s', (of) => {
    fc.assert(
      fc.property(posts, posts, coder, (earlier, list, coded) => {
        const log = new DecisionLog();
        decideAll(queueOf(earlier, coded, log, of), log, coded);
        const { entries, aside } = queueOf(list, coded, log, of);
        const rows = entries.flatMap((entry) => entry.rows).sort((a, b) => a - b);
        expect(new Set(rows).size).toBe(rows.length);
        expect(rows.every((row) => isUsable(list[row] ?? { title: '' }))).toBe(true);
        expect(rows.length + aside.noCode + aside.byJobCode).toBe(list.filter(isUsable).length);
        expect(aside.names).toBe(list.filter(({ title }) => title === 'Mr Smith').length);
        expect(aside.noTitle).toBe(list.filter(({ title }) => title === 'TBC').length);
        for (const entry of entries) {
          expect([...entry.rows]).toEqual([...entry.rows].sort((a, b) => a - b));
          const said = entry.rows.map((row) =>
            fold((of === 'title' ? list[row]?.title : list[row]?.jobCode) ?? ''),
          );
          expect(new Set(said)).toEqual(new Set([fold(entry.text)]));
        }
        expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
        const sizes = entries.map((entry) => entry.rows.length);
        expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
      }),
    );
  });

  it('is parted by as few columns as tell the answers apart, and only where they differ', () => {
    fc.assert(
      fc.property(posts, coder, (list, coded) => {
        const { entries } = queueOf(list, coded);
        const answerOf = (each: Post): string => proposalOf(coded.suggest(each));
        for (const title of new Set(list.filter(isUsable).map((each) => fold(each.title)))) {
          const own = list.filter((each) => fold(each.title) === title);
          const made = entries.filter((entry) => fold(entry.text) === title);
          const columns = fewestColumns(own, answerOf);
          const named = new Set(
            made.flatMap(({ subjects }) => subjects.flatMap(({ context }) => Object.keys(context))),
          );
          expect([...named].every((name) => (columns ?? NAMES).some((one) => one === name))).toBe(
            true,
          );
          const proposals = made.map(({ suggestion }) => proposalOf(suggestion));
          expect(new Set(proposals).size).toBe(made.length);
          if (columns === undefined) continue;
          expect(new Set(proposals)).toEqual(new Set(own.map(answerOf)));
          for (const entry of made) {
            const answers = entry.rows.map((row) => answerOf(list[row] ?? { title: '' }));
            expect(new Set(answers)).toEqual(new Set([entry.proposed]));
          }
        }
      }),
    );
  });

  it('once decided, gives every post what was decided for its entry, and asks nothing again', () => {
    fc.assert(
      fc.property(posts, coder, (list, coded) => {
        const log = new DecisionLog();
        const queue = queueOf(list, coded, log);
        const chosen = decideAll(queue, log, coded);
        expect(chosen.size).toBe(queue.entries.length);
        for (const [entry, digit] of chosen) {
          const roles = entry.rows.map((row) => roleNow(log, list[row] ?? { title: '' }, coded));
          expect(new Set(roles)).toEqual(new Set([`R-${digit}`]));
        }
        const rebuilt = queueOf(list, coded, new DecisionLog(log.records));
        expect(rebuilt.entries.every(({ decided, again }) => decided && again === '')).toBe(true);
        expect(rebuilt.entries.length).toBe(queue.entries.length);
      }),
    );
  });

  it('asks next month only for what is new, and leaves what was decided as it is', () => {
    fc.assert(
      fc.property(posts, posts, coder, (march, april, coded) => {
        fc.pre(isTold([...march, ...april], coded));
        const log = new DecisionLog();
        decideAll(queueOf(march, coded, log), log, coded);
        const before = [...march, ...april].map((each) => roleNow(log, each, coded));
        const queue = queueOf([...march, ...april], coded, log);
        const chosen = decideAll(queue, log, coded);
        for (const entry of queue.entries) {
          for (const row of entry.rows) {
            const role = roleNow(log, [...march, ...april][row] ?? { title: '' }, coded);
            const digit = chosen.get(entry);
            expect(role).toBe(digit === undefined ? before[row] : `R-${digit}`);
            if (before[row] !== undefined) expect(digit).toBeUndefined();
          }
        }
        const rebuilt = queueOf([...march, ...april], coded, log);
        expect(rebuilt.entries.every(({ decided }) => decided)).toBe(true);
      }),
    );
  });

  it('asks nothing twice, whatever is blank and whatever was decided before', () => {
    fc.assert(
      fc.property(posts, posts, coder, (march, april, coded) => {
        const log = new DecisionLog();
        decideAll(queueOf(march, coded, log), log, coded);
        decideAll(queueOf(april, coded, log), log, coded);
        const rebuilt = queueOf(april, coded, log);
        expect(rebuilt.entries.filter(({ decided }) => !decided)).toEqual([]);
      }),
    );
  });

  it.each(['title', 'job code'] as const)(
    'changes nothing by a decision but the posts of its entry, and its undo nothing else: after a %s',
    (first) => {
      fc.assert(
        fc.property(posts, posts, coder, fc.nat(6), (earlier, list, coded, turn) => {
          const log = new DecisionLog();
          decideAll(queueOf(earlier, coded, log, first), log, coded);
          const queue = queueOf(list, coded, log);
          const session = new Session(queue, log, coded, sets, stampOf(coded.edition));
          const answers = (): readonly (string | undefined)[] =>
            list.map((each) => roleNow(log, each, coded));
          const open = queue.entries.filter((entry) => !session.isDecided(entry));
          for (const [at, entry] of [...open.slice(turn), ...open.slice(0, turn)].entries()) {
            const digit = String((at % 9) + 1);
            const own = new Set(entry.rows);
            const before = answers();
            session.goTo(entry.id);
            session.choose(candidate(digit), 'chosen');
            const after = answers();
            const meant = before.map((role, row) => (own.has(row) ? `R-${digit}` : role));
            expect(after).toEqual(meant);
            expect(session.undo()).toBe(true);
            expect(answers()).toEqual(before);
            expect(session.isDecided(entry)).toBe(false);
            session.choose(candidate(digit), 'chosen');
            expect(answers()).toEqual(after);
          }
        }),
        { numRuns: 500 },
      );
    },
  );
});

/** True when the columns of the posts tell all answers to a title apart. */
function isTold(list: readonly Post[], coded: Coder): boolean {
  return [...new Set(list.map(({ title }) => fold(title)))].every(
    (title) =>
      fewestColumns(
        list.filter((each) => fold(each.title) === title),
        (each) => proposalOf(coded.suggest(each)),
      ) !== undefined,
  );
}

/** The first of all sets of columns, smallest first, within which no two answers meet. */
function fewestColumns(
  own: readonly Post[],
  answerOf: (each: Post) => string,
): readonly ContextName[] | undefined {
  const columnSets: readonly (readonly ContextName[])[] = [
    [],
    ['department'],
    ['employer'],
    ['grade'],
    ['department', 'employer'],
    ['department', 'grade'],
    ['employer', 'grade'],
    NAMES,
  ];
  const alike = (a: Post, b: Post, columns: readonly ContextName[]): boolean =>
    columns.every((name) => fold(a[name] ?? '') === fold(b[name] ?? ''));
  return columnSets.find((columns) =>
    own.every((a) => own.every((b) => !alike(a, b, columns) || answerOf(a) === answerOf(b))),
  );
}
