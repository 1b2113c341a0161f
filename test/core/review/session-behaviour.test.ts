/** What an officer sees, key by key. */
import { DecisionLog } from '../../../src/core/review/log';
import { Session } from '../../../src/core/review/session';
import type { Candidate, Entry, Showing } from '../../../src/core/review/types';
import { candidate, queueOf, sets, stampOf, tableCoder, type Answer } from './table-coder';

const TABLE: readonly (readonly [string, Answer])[] = [
  ['Cleaner', { digit: '1', band: 'Sure' }],
  ['Cleaner - nights', { digit: '1', band: 'Sure' }],
  ['Domestic', { digit: '1', band: 'Sure' }],
  ['Cook', { digit: '2', band: 'Likely', others: '34' }],
  ['Cook - relief', { digit: '2', band: 'Likely', others: '34' }],
  ['Porter', { digit: '', band: 'None', others: '5' }],
];
const answers = new Map(TABLE);
const answer = ({ title }: { title: string }): Answer =>
  answers.get(title) ?? { digit: '', band: 'None' };
const coder = tableCoder(answer);
const posts = TABLE.flatMap(([title], at) => Array(9 - at).fill({ title }));

function start(log = new DecisionLog(), asked = coder): Session {
  return new Session(queueOf(posts, asked, log), log, asked, sets, stampOf(asked.edition));
}

function named(session: Session, text: string): Entry {
  const entry = session.queue.entries.find((each) => each.text === text);
  if (entry === undefined) throw new Error(`no entry ${text}`);
  return entry;
}

function group(showing: Showing): readonly string[] {
  return showing.kind === 'group' ? showing.group.entries.map(({ text }) => text) : [];
}

function one(showing: Showing): string {
  return showing.kind === 'one' ? showing.entry.text : '';
}

function candidates(showing: Showing): readonly Candidate[] {
  return showing.kind === 'one' ? showing.candidates : [];
}

/** Goes to a title and decides it. */
function decide(session: Session, text: string, digit: string): void {
  session.goTo(named(session, text).id);
  session.choose(candidate(digit), 'chosen');
}

describe('a group', () => {
  it('is accepted but for what is unticked, which is then asked by itself', () => {
    const session = start();
    expect(group(session.showing())).toEqual(['Cleaner', 'Cleaner - nights', 'Domestic']);
    session.tick(named(session, 'Domestic').id, false);
    session.acceptGroup();
    expect(session.isDecided(named(session, 'Cleaner'))).toBe(true);
    expect(session.phase()).toBe('single');
    expect(one(session.showing())).toBe('Domestic');
    expect(session.takeNew().map(({ text, act, how }) => [text, act, how])).toEqual([
      ['Cleaner', 1, 'accepted in a group'],
      ['Cleaner - nights', 1, 'accepted in a group'],
    ]);
    expect(session.takeNew()).toEqual([]);
  });

  it('comes back with its ticks when that is undone', () => {
    const session = start();
    session.tick(named(session, 'Domestic').id, false);
    session.acceptGroup();
    session.choose(candidate('3'), 'chosen');
    session.undo();
    expect(one(session.showing())).toBe('Domestic');
    session.undo();
    const showing = session.showing();
    expect(group(showing)).toEqual(['Cleaner', 'Cleaner - nights', 'Domestic']);
    expect(showing.kind === 'group' && [...showing.unticked]).toEqual([
      named(session, 'Domestic').id,
    ]);
    expect(session.undo()).toBe(false);
  });

  it('comes back in a later session, too', () => {
    const log = new DecisionLog();
    start(log).acceptGroup();
    const later = start(new DecisionLog(log.records));
    expect(later.phase()).toBe('single');
    expect(later.undo()).toBe(true);
    expect(group(later.showing())).toEqual(['Cleaner', 'Cleaner - nights', 'Domestic']);
    expect(later.progress().titles.done).toBe(0);
  });

  it('loses a title when the coder was overruled on a similar one, until that is undone', () => {
    const session = start();
    decide(session, 'Cleaner', '3');
    expect(group(session.showing())).toEqual(['Domestic']);
    session.acceptGroup();
    expect(one(session.showing())).toBe('Cleaner - nights');
    expect(candidates(session.showing())[0]).toMatchObject({
      role: 'R-3',
      from: 'similar title',
      why: 'Decided so for "Cleaner".',
    });
    session.undo();
    session.undo();
    session.turnTo('groups');
    expect(group(session.showing())).toContain('Cleaner - nights');
  });

  it('loses none when the coder was followed', () => {
    const session = start();
    decide(session, 'Cleaner', '1');
    expect(group(session.showing())).toEqual(['Cleaner - nights', 'Domestic']);
  });

  it('loses a title when no code fits a similar one, for which that proposes nothing', () => {
    const session = start();
    session.goTo(named(session, 'Cleaner').id);
    session.noFit();
    session.acceptGroup();
    expect(one(session.showing())).toBe('Cleaner - nights');
    expect(candidates(session.showing()).map(({ from }) => from)).toEqual(['coder']);
  });
});

describe('one title at a time', () => {
  it('has what was decided on a similar title first, as long as that stands', () => {
    const session = start();
    session.acceptGroup();
    expect(candidates(session.showing()).map(({ role }) => role)).toEqual(['R-2', 'R-3', 'R-4']);
    session.choose(candidate('4'), 'chosen');
    expect(one(session.showing())).toBe('Cook - relief');
    expect(candidates(session.showing()).map(({ role }) => role)).toEqual(['R-4', 'R-2', 'R-3']);
    session.undo();
    session.skip();
    expect(candidates(session.showing()).map(({ role }) => role)).toEqual(['R-2', 'R-3', 'R-4']);
  });

  it('says what decides between a candidate and the first', () => {
    const session = start();
    session.acceptGroup();
    expect(candidates(session.showing()).map(({ why, decides }) => [why, decides])).toEqual([
      ['why 2', ''],
      ['From "entry 3".', 'R-2 or R-3'],
      ['From "entry 4".', 'R-2 or R-4'],
    ]);
  });

  it('puts off and brings back', () => {
    const session = start();
    session.skip();
    session.skip();
    session.skip();
    session.skip();
    expect(session.showing()).toEqual({ kind: 'done' });
    expect(session.progress()).toMatchObject({ skipped: 6, left: { groups: 0, single: 0 } });
    session.bringBack();
    expect(group(session.showing()).length).toBe(3);
    expect(session.progress()).toMatchObject({ skipped: 0, left: { groups: 1, single: 3 } });
  });

  it('offers nothing as decided before that was taken back', () => {
    const log = new DecisionLog();
    decide(start(log), 'Cook', '4');
    const later = start(log);
    later.undo();
    expect(one(later.showing())).toBe('Cook');
    expect(candidates(later.showing()).map(({ from }) => from)).not.toContain('decided before');
  });

  it('shows a decided title with its decision first, and replaces it', () => {
    const log = new DecisionLog();
    const session = start(log);
    decide(session, 'Cook', '4');
    session.goTo(named(session, 'Cook').id);
    expect(candidates(session.showing())[0]).toMatchObject({ role: 'R-4', from: 'decided before' });
    session.choose(candidate('4'), 'searched');
    expect(log.records.length).toBe(1);
    session.goTo(named(session, 'Cook').id);
    session.note('As agreed with catering.');
    session.choose(candidate('4'), 'chosen');
    expect(log.records[1]).toMatchObject({ replaces: 1, note: 'As agreed with catering.' });
    session.undo();
    expect(session.decisionOn(named(session, 'Cook'))).toMatchObject({ role: 'R-4', note: '' });
    expect(one(session.showing())).toBe('Cook');
  });

  it('takes a decision back where it is shown, and asks about it there', () => {
    const log = new DecisionLog();
    const session = start(log);
    decide(session, 'Cook', '4');
    decide(session, 'Porter', '5');
    const cook = named(session, 'Cook');
    session.goTo(cook.id);
    expect(session.decisionOn(cook)).toMatchObject({ verdict: 'coded', role: 'R-4' });
    session.takeBack();
    expect(one(session.showing())).toBe('Cook');
    expect(candidates(session.showing())[0]?.from).toBe('coder');
    expect(session.isDecided(cook)).toBe(false);
    expect(log.standing().map(({ text }) => text)).toEqual(['Porter']);
    // There is nothing more of it to be taken back.
    session.takeBack();
    expect(log.records).toHaveLength(3);
    session.undo();
    expect(one(session.showing())).toBe('Cook');
    expect(session.decisionOn(cook)).toMatchObject({ role: 'R-4' });
  });

  it('takes back that no code fits, as a decision and not as an undo', () => {
    const log = new DecisionLog();
    const session = start(log);
    session.goTo(named(session, 'Porter').id);
    session.noFit();
    const later = start(new DecisionLog(log.records));
    later.goTo(named(later, 'Porter').id);
    expect(later.decisionOn(named(later, 'Porter'))?.verdict).toBe('no code fits');
    later.takeBack();
    expect(later.takeNew()).toMatchObject([{ text: 'Porter', verdict: 'undecided', undoes: 0 }]);
  });

  it('puts off in another session what is still open of what was put off in one', () => {
    const log = new DecisionLog();
    const session = start(log);
    session.skip();
    session.skip();
    decide(session, 'Domestic', '1');
    expect(new Set(session.skipped())).toEqual(
      new Set(['Cleaner', 'Cleaner - nights', 'Cook'].map((text) => named(session, text).id)),
    );
    decide(session, 'Cleaner', '1');
    const later = start(new DecisionLog(log.records));
    later.skipAll([...session.skipped(), named(later, 'Cleaner').id, 'no such entry']);
    expect(later.progress()).toMatchObject({ skipped: 2, left: { groups: 0, single: 2 } });
    expect(one(later.showing())).toBe('Cook - relief');
  });

  it('keeps the note of what was undone, and no other', () => {
    const session = start();
    session.acceptGroup();
    session.note('Kitchen');
    session.choose(candidate('2'), 'chosen');
    expect(session.showing()).toMatchObject({ kind: 'one', note: '' });
    session.undo();
    expect(session.showing()).toMatchObject({ kind: 'one', note: 'Kitchen' });
  });

  it('takes back what an earlier session decided on a title that is not in the list', () => {
    const log = new DecisionLog();
    const gone = [{ title: 'Lamplighter' }];
    const earlier = new Session(queueOf(gone, coder, log), log, coder, sets, stampOf());
    earlier.noFit();
    const session = start(log);
    expect(session.canUndo()).toBe(true);
    expect(session.undo()).toBe(true);
    expect(log.standing()).toEqual([]);
    expect(group(session.showing()).length).toBe(3);
    expect(session.takeNew().map(({ how }) => how)).toEqual(['undone']);
  });
});

describe('what is to be decided again', () => {
  it('comes back with what was decided first, when its codes still exist (N114)', () => {
    const log = new DecisionLog();
    const first = start(log);
    decide(first, 'Cleaner', '6');
    decide(first, 'Cook', '7');
    const next = tableCoder(answer, { edition: 'next', exist: '12345' });
    const session = start(log, next);
    expect(named(session, 'Cook').again).not.toBe('');
    expect(session.isDecided(named(session, 'Cook'))).toBe(false);
    session.goTo(named(session, 'Cook').id);
    expect(candidates(session.showing()).map(({ role }) => role)).toEqual(['R-2', 'R-3', 'R-4']);
    session.choose(candidate('2'), 'chosen');
    expect(session.decisionOn(named(session, 'Cook'))).toMatchObject({ role: 'R-2' });
    session.undo();
    expect(session.isDecided(named(session, 'Cook'))).toBe(false);
    expect(one(session.showing())).toBe('Cook');
  });
});

describe('job codes', () => {
  const coded = [
    { title: 'Cook', jobCode: 'J1' },
    { title: 'Cook', jobCode: 'j1' },
    { title: 'Porter', jobCode: 'J1' },
    { title: 'Cleaner', jobCode: 'J2' },
    { title: 'Mr Smith', jobCode: 'J2' },
    { title: 'Porter' },
  ];

  it('are decided whole, by the answer of most posts, and then answer their titles', () => {
    const log = new DecisionLog();
    const queue = queueOf(coded, coder, log, 'job code');
    expect(queue.aside).toEqual({ names: 1, noTitle: 0, noCode: 1, byJobCode: 0 });
    expect(queue.entries[0]).toMatchObject({
      text: 'J1',
      rows: [0, 1, 2],
      band: 'None',
      titles: [
        { text: 'Cook', posts: 2 },
        { text: 'Porter', posts: 1 },
      ],
      suggestion: { role: 'R-2' },
    });
    const session = new Session(queue, log, coder, sets, stampOf());
    session.turnTo('single');
    session.choose(candidate('2'), 'chosen');
    const titles = queueOf(coded, coder, log);
    // The porter with a decided code stands where the other one does: whoever decides on it sees both.
    expect(titles.aside).toEqual({ names: 1, noTitle: 0, noCode: 0, byJobCode: 2 });
    expect(titles.entries.map(({ text, rows }) => [text, rows])).toEqual([
      ['Porter', [2, 5]],
      ['Cleaner', [3]],
    ]);
  });
});
