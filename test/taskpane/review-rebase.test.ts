/** Decisions that are not kept, on top of what others have decided meanwhile. */
import { DecisionLog } from '../../src/core/review/log';
import { rebased } from '../../src/taskpane/review/rebase';
import { draft } from './support/review-draft';

const at = { when: '2026-11-26 09:00', editions: 'one' };

/** Both begin with the same records. */
function two(...titles: readonly (readonly [string, string])[]): {
  readonly ours: DecisionLog;
  readonly theirs: DecisionLog;
  readonly kept: number;
} {
  const ours = new DecisionLog();
  for (const [title, role] of titles) ours.enter([draft(title, role)], at);
  return { ours, theirs: new DecisionLog(ours.records), kept: ours.records.length };
}

function standing(log: DecisionLog): readonly string[] {
  return log.standing().map(({ text, role }) => `${text} ${role}`);
}

describe('ours on top of theirs', () => {
  it('enters what nobody else has decided, each key press together', () => {
    const { ours, theirs, kept } = two();
    theirs.enter([draft('Lamp lighter', 'A-1')], at);
    ours.enter([draft('Cook', 'B-1'), draft('Clerk', 'B-2')], at);
    ours.enter([draft('Nurse', 'B-3')], at);
    const { log, entered, contested } = rebased(ours, kept, theirs.records);
    expect(contested).toEqual([]);
    expect(entered.map(({ id, act, text }) => [id, act, text])).toEqual([
      [2, 2, 'Cook'],
      [3, 2, 'Clerk'],
      [4, 3, 'Nurse'],
    ]);
    expect(new DecisionLog(log.records).records).toEqual(log.records);
  });

  it('leaves theirs where they decided otherwise, and says nothing where they decided alike', () => {
    const { ours, theirs, kept } = two();
    theirs.enter([draft('Cook', 'A-1'), draft('Clerk', 'A-2')], at);
    ours.enter([draft('COOK', 'B-1'), draft('clerk', 'A-2'), draft('Nurse', 'B-3')], at);
    const { log, contested } = rebased(ours, kept, theirs.records);
    expect(standing(log)).toEqual(['Cook A-1', 'Clerk A-2', 'Nurse B-3']);
    expect(contested.map((one) => [one.theirs.role, one.ours.role])).toEqual([['A-1', 'B-1']]);
  });

  it('undoes only what is still the newest on its subject', () => {
    const { ours, theirs, kept } = two(['Nurse', 'N-1'], ['Cook', 'C-1']);
    theirs.enter([draft('Cook', 'A-1')], at);
    ours.undo(at);
    const first = rebased(ours, kept, theirs.records);
    expect(standing(first.log)).toEqual(['Nurse N-1', 'Cook A-1']);
    expect(first.entered).toEqual([]);
    expect(first.contested.map((one) => one.ours.verdict)).toEqual(['undecided']);
    ours.undo(at);
    const second = rebased(ours, kept, theirs.records);
    expect(standing(second.log)).toEqual(['Cook A-1']);
    expect(second.entered.map(({ text, undoes }) => [text, undoes])).toEqual([['Nurse', 1]]);
    // It is an undo there, too, and not itself to be undone.
    expect(second.log.undoable().map(({ role }) => role)).toEqual(['A-1']);
  });

  it('undoes the rest of a group of which somebody else has decided one', () => {
    const { ours, kept: none } = two();
    ours.enter([draft('Cook', 'C-1'), draft('Nurse', 'N-1')], at);
    const theirs = new DecisionLog(ours.records);
    theirs.enter([draft('Cook', 'A-1')], at);
    ours.undo(at);
    const { log, entered } = rebased(ours, none + 2, theirs.records);
    expect(standing(log)).toEqual(['Cook A-1']);
    expect(entered.map(({ text, undoes }) => [text, undoes])).toEqual([['Nurse', 1]]);
  });

  it('drops what was decided and undone before anybody could see it', () => {
    const { ours, theirs, kept } = two(['Cook', 'C-1']);
    theirs.enter([draft('Nurse', 'A-1')], at);
    ours.enter([draft('Nurse', 'B-1')], at);
    ours.enter([draft('Cook', 'B-2')], at);
    ours.undo(at);
    ours.undo(at);
    const { log, entered, contested } = rebased(ours, kept, theirs.records);
    expect([entered, contested]).toEqual([[], []]);
    expect(log.records).toEqual(theirs.records);
  });

  it('knows what got through although nobody said so', () => {
    const { ours, theirs, kept } = two();
    ours.enter([draft('Cook', 'C-1')], at);
    const through = new DecisionLog([...theirs.records, ...ours.records]);
    through.enter([draft('Nurse', 'A-1')], at);
    ours.undo(at);
    const { log, entered } = rebased(ours, kept, through.records);
    expect(entered.map(({ text, undoes }) => [text, undoes])).toEqual([['Cook', 1]]);
    expect(standing(log)).toEqual(['Nurse A-1']);
  });
});
