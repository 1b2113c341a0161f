/** Two people go on from one log, each in a copy; their records end up in one file. */
import fc from 'fast-check';
import { DecisionLog } from '../../../src/core/review/log';
import { subjectKey } from '../../../src/core/review/subject';
import type { Decision, Draft } from '../../../src/core/review/types';
import { partXml, readPart } from '../../../src/core/review/xml';
import { draftOf } from './arbitraries';

const at = { when: '2026-11-26 09:30', editions: 'e1' };
const few = draftOf(fc.constantFrom('Cook', 'Porter', 'Clerk')).map((draft): Draft => ({
  ...draft,
  context: {},
}));
const step = fc.oneof(
  { weight: 2, arbitrary: fc.array(few, { minLength: 1, maxLength: 3 }) },
  { weight: 1, arbitrary: fc.constant('undo' as const) },
);
const steps = fc.array(step, { maxLength: 6 });
type Steps = readonly (readonly Draft[] | 'undo')[];

function goOn(from: readonly Decision[], what: Steps): readonly Decision[] {
  const log = new DecisionLog(from);
  for (const one of what) {
    if (one === 'undo') log.undo(at);
    else log.enter(one, at);
  }
  return log.records.slice(from.length);
}

function standing(log: DecisionLog): ReadonlyMap<string, string> {
  return new Map(log.standing().map((one) => [subjectKey(one), ruling(one)]));
}

function ruling({ verdict, role, soc, note }: Draft): string {
  return JSON.stringify([verdict, role, soc, note]);
}

/** The newest of each subject, as it was written. */
function lastOf(records: readonly Decision[]): ReadonlyMap<string, string> {
  const last = new Map<string, Decision>();
  for (const record of records) last.set(subjectKey(record), record);
  const held = [...last].filter(([, { verdict }]) => verdict !== 'undecided');
  return new Map(held.map(([key, record]) => [key, ruling(record)]));
}

describe('two logs in one file', () => {
  it('stand as they were written, and are undone an act of one of them at a time', () => {
    fc.assert(
      fc.property(steps, steps, steps, (before, mine, theirs) => {
        const base = goOn([], before);
        const parts = [base, goOn(base, mine), goOn(base, theirs)];
        const joined = parts.flat();
        const names = parts.flatMap((part, of) =>
          part.map(({ act }) => `${String(of)}: ${String(act)}`),
        );
        let log = new DecisionLog(joined);
        expect(standing(log)).toEqual(lastOf(joined));
        const undone = new Set<string>();
        for (let taken = log.undoable(); taken.length > 0; taken = log.undoable()) {
          const known = taken.map(({ id }) => names[log.records.findIndex((one) => one.id === id)]);
          const [name = ''] = known;
          expect(new Set(known)).toEqual(new Set([name]));
          expect(taken.length).toBe(names.filter((one) => one === name).length);
          expect(undone).not.toContain(name);
          undone.add(name);
          const now = new Map(standing(log));
          for (const { replaces, ...record } of [...taken].reverse()) {
            const stood = log.records.find(({ id }) => id === replaces);
            if (stood) now.set(subjectKey(record), ruling(stood));
            else now.delete(subjectKey(record));
          }
          const added = log.undo(at);
          expect(standing(log)).toEqual(now);
          // The file still has the numbers that the two wrote; what is added has the whole's.
          joined.push(...added);
          names.push(...added.map(() => 'undo'));
          log = new DecisionLog(joined);
          expect(standing(log)).toEqual(now);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('goes on from forged numbers with such as can be written and read', () => {
    const [first] = goOn([], [[draftNamed('Cook')]]);
    if (first === undefined) throw new Error('nothing entered');
    const forged = { ...first, id: 999_999_999, act: 999_999_999 };
    const log = new DecisionLog([forged]);
    log.enter([draftNamed('Porter')], at);
    const added = log.enter([draftNamed('Clerk')], at);
    const read = readPart(partXml(1, [forged, ...log.records.slice(1)]));
    const records = typeof read === 'object' ? read.records : [];
    expect(records.slice(1)).toEqual(log.records.slice(1));
    const again = new DecisionLog(records);
    expect(again.undoable()).toEqual(added);
    expect(again.standing().map(({ text }) => text)).toEqual(['Cook', 'Porter', 'Clerk']);
  });
});

function draftNamed(text: string): Draft {
  return {
    ...{ of: 'title', text, context: {}, verdict: 'no code fits', role: '', roleLabel: '' },
    ...{ how: 'no code fits', note: '', proposed: '' },
    soc: { soc2000: '', soc2010: '', soc2020: '', soc2020ext: '' },
  };
}
