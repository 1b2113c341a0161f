import fc from 'fast-check';
import { DecisionLog, proposalOf, subjectKey } from '../../../src/core/review/log';
import type { Decision, Draft } from '../../../src/core/review/types';
import { fakeCoder } from '../../cli/support/fake-coder';
import { draftOf, forged } from './arbitraries';

const at = { when: '2026-11-26 09:30', editions: 'e1' };
const few = draftOf(fc.constantFrom('Cook', ' cook', 'Porter', 'Clerk'));

/** What stands, without what an undo may give anew. */
function standing(log: DecisionLog): Map<string, unknown> {
  return new Map(log.standing().map((decision) => [subjectKey(decision), ruling(decision)]));
}

function ruling(decision: Draft & Partial<Decision>): unknown {
  const { text, verdict, role, soc, note, proposed, editions } = decision;
  return { text, verdict, role, soc, note, proposed, editions };
}

describe('the log of decisions', () => {
  it('stands after any undos as it did before what was undone, in a later session too', () => {
    const step = fc.oneof(
      fc.array(few, { minLength: 1, maxLength: 4 }),
      fc.constant('undo' as const),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 14 }), fc.boolean(), (steps, reopened) => {
        let log = new DecisionLog();
        const snapshots = [standing(log)];
        for (const one of steps) {
          const before = [...log.records];
          if (one === 'undo') {
            const added = log.undo(at);
            expect(added.length > 0).toBe(snapshots.length > 1);
            if (snapshots.length > 1) snapshots.pop();
          } else {
            const after = new Map(snapshots.at(-1));
            for (const draft of one) after.set(subjectKey(draft), ruling({ ...draft, ...at }));
            log.enter(one, at);
            snapshots.push(after);
          }
          expect(log.records.slice(0, before.length)).toEqual(before);
          expect(standing(log)).toEqual(snapshots.at(-1));
          expect(log.undoable().length > 0).toBe(snapshots.length > 1);
          if (reopened) log = new DecisionLog([...log.records]);
        }
      }),
    );
  });

  it('is made again by its own records, whatever they were at first', () => {
    fc.assert(
      fc.property(fc.array(forged(fc.constantFrom('Cook', 'Porter')), { maxLength: 12 }), (any) => {
        const log = new DecisionLog(any);
        expect(log.records).toHaveLength(any.length);
        expect(new DecisionLog(log.records).records).toEqual(log.records);
        const ids = log.records.map(({ id }) => id);
        expect(ids).toEqual([...new Set(ids)].sort((a, b) => a - b));
        for (const record of log.records) {
          expect(record.replaces).toBeLessThan(record.id);
          expect(record.undoes).toBeLessThan(record.act);
          log.origin(record);
        }
        // What is added to forged records is read again as it was meant.
        log.enter([{ ...draft('Cook', 'P-009'), verdict: 'coded' }], at);
        const now = standing(log);
        log.enter([draft('Cook', 'P-010')], at);
        log.undo(at);
        const again = new DecisionLog([...any, ...log.records.slice(any.length)]);
        expect(standing(log)).toEqual(now);
        expect(standing(again)).toEqual(now);
        for (let left = any.length + 3; log.undo(at).length > 0; left--)
          expect(left).toBeGreaterThan(0);
      }),
    );
  });

  function draft(text: string, role: string): Draft {
    return {
      of: 'title',
      text,
      context: {},
      verdict: 'coded',
      role,
      roleLabel: '',
      soc: { soc2000: '', soc2010: '', soc2020: '', soc2020ext: '' },
      how: 'chosen',
      note: '',
      proposed: '',
    };
  }

  it('numbers records and acts, and says what each replaces and undoes', () => {
    const log = new DecisionLog();
    log.enter([draft('Cook', 'P-001'), draft('Porter', 'P-001')], at);
    log.enter([draft('COOK', 'P-002')], { when: '2026-11-27 10:00', editions: 'e2' });
    log.undo({ when: '2026-11-28 11:00', editions: 'e3' });
    log.undo({ when: '2026-11-28 11:01', editions: 'e3' });
    expect(
      log.records.map(({ id, act, undoes, replaces, role, how, verdict, editions }) =>
        [id, act, undoes, replaces, role, how, verdict, editions].join(' '),
      ),
    ).toEqual([
      '1 1 0 0 P-001 chosen coded e1',
      '2 1 0 0 P-001 chosen coded e1',
      '3 2 0 1 P-002 chosen coded e2',
      '4 3 2 3 P-001 undone coded e1',
      '5 4 1 4  undone undecided e3',
      '6 4 1 2  undone undecided e3',
    ]);
    expect(log.undo(at)).toEqual([]);
    const [, , , restored] = log.records;
    expect(restored && log.origin(restored)).toBe(log.records[0]);
  });

  it('takes subjects for the same whatever their case, spacing and blank context', () => {
    const [plain, odd] = [draft('Head cook', ''), draft(' HEAD  cook', '')];
    expect(subjectKey({ ...odd, context: { grade: ' ' } })).toBe(subjectKey(plain));
    expect(subjectKey({ ...odd, context: { grade: 'G7' } })).not.toBe(subjectKey(plain));
    expect(subjectKey({ ...plain, of: 'job code' })).not.toBe(subjectKey(plain));
  });

  it('finds what stands on a text with any context, the later last', () => {
    const log = new DecisionLog();
    log.enter([draft('Cook', 'P-001')], at);
    log.enter([{ ...draft('Cook', 'P-002'), context: { department: 'Schools' } }], at);
    log.enter([draft('cook', 'P-003')], at);
    expect(log.standingOn('title', 'COOK').map(({ role }) => role)).toEqual(['P-002', 'P-003']);
    expect(log.standingOn('job code', 'Cook')).toEqual([]);
  });

  it('names what was proposed so that nothing proposed is told from not known', () => {
    expect(proposalOf(fakeCoder.suggest({ title: 'Cook' }))).toBe('P-001 2461');
    expect(proposalOf(fakeCoder.suggest({ title: '' }))).toBe('none none');
  });

  it('enters and undoes thousands at a time without ado', () => {
    const log = new DecisionLog();
    const many = Array.from({ length: 20_000 }, (_, at) => draft(`Title ${String(at)}`, 'P-001'));
    log.enter(many, at);
    log.enter(many, at);
    expect(log.undo(at)).toHaveLength(20_000);
    expect(log.standing()).toHaveLength(20_000);
    const [first] = log.standing();
    expect(first && log.origin(first).id).toBe(1);
  });
});
