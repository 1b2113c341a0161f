import fc from 'fast-check';
import { DecisionLog } from '../../../src/core/review/log';
import { planMerge } from '../../../src/core/review/merge';
import { decisionRows, readDecisionRows } from '../../../src/core/review/table';
import { subjectKey } from '../../../src/core/review/subject';
import type { CoderReference } from '../../../src/core/coding/types';
import type { Draft } from '../../../src/core/review/types';
import { csvRows, csvText } from '../../../src/core/sheet/csv';
import { fold } from '../../../src/core/text/tidy';
import { fakeCoder } from '../../cli/support/fake-coder';
import { draftOf, nastyText } from './arbitraries';

const at = { when: '2026-11-26 09:30', editions: 'fake' };
const reference: CoderReference = fakeCoder.reference ?? expectReference();

function expectReference(): never {
  throw new Error('the fake coder has no reference');
}

function drafts(rows: readonly (readonly string[])[], edition = 'fake'): readonly Draft[] {
  const read = readDecisionRows(rows, reference, edition);
  return 'drafts' in read ? read.drafts : [];
}

describe('a list of decisions', () => {
  it('is read as it was written, also through a .csv file, and no cell is a formula', () => {
    const any = draftOf(nastyText).filter(
      ({ of, text }) => fold(text) !== '' && (of === 'job code' || !reference.unfit(text)),
    );
    fc.assert(
      fc.property(fc.array(any, { maxLength: 5 }), (entered) => {
        const log = new DecisionLog();
        log.enter(entered, at);
        const rows = decisionRows(log);
        for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/u);
        const expected = log.standing().map((one) => ({
          key: subjectKey(one),
          verdict: one.verdict,
          role: one.role,
          soc: one.soc,
          note: one.note.trim(),
          proposed: one.proposed.trim(),
        }));
        for (const form of [rows, csvRows(csvText(rows))]) {
          const read = drafts(form).map((one) => ({
            key: subjectKey(one),
            verdict: one.verdict,
            role: one.role,
            soc: one.soc,
            note: one.note,
            proposed: one.proposed,
          }));
          expect(read).toEqual(expected);
        }
      }),
    );
  });

  it('takes over what was proposed only on the same code sets', () => {
    const rows = [
      ['Title', 'Role code', 'Code sets', 'Proposed'],
      ['Cook', 'P-001', 'fake', 'P-002 2222'],
    ];
    expect(drafts(rows)[0]?.proposed).toBe('P-002 2222');
    expect(drafts(rows, 'newer')[0]?.proposed).toBe('');
  });

  it('is refused by row, in words', () => {
    const read = readDecisionRows(
      [
        ['Title', 'Job code', 'Role code', 'SOC 2020'],
        ['Cook', '', 'P-001', ''],
        ['cook', '', 'P-001', ''],
        ['COOK', '', 'P-002', ''],
        ['', '', '', ''],
        ['', '', 'P-001', ''],
        ['Jane Doe', '', 'P-001', ''],
        ['Porter', '', 'X-1', ''],
        ['Porter', '', 'P-001', '12'],
        ['', 'JC1', 'P-001', ''],
      ],
      reference,
    );
    if (!('refused' in read)) throw new Error('nothing was read');
    expect(read.drafts.map(({ of, text }) => `${of} ${text}`)).toEqual([
      'title Cook',
      'job code JC1',
    ]);
    expect(read.refused.map(({ row, isAside }) => [row, isAside])).toEqual([
      [4, false],
      [6, false],
      [7, true],
      [8, false],
      [9, false],
    ]);
    expect(read.refused[0]?.why).toMatch(/otherwise than row 2 /u);
    for (const { why } of read.refused) expect(why).toMatch(/^It.*\.$/u);
  });
});

describe('merging', () => {
  it('adds, leaves and asks, and enters nothing', () => {
    const log = new DecisionLog();
    const list = (...rows: readonly string[][]) =>
      drafts([['Title', 'Role code', 'SOC 2020'], ...rows]);
    log.enter(list(['Cook', 'P-001', '1111'], ['Porter', 'P-001', ''], ['Clerk', 'P-001', '']), at);
    log.enter(list(['Guard', 'P-001', '']), at);
    log.undo(at);
    const theirs = list(
      ['COOK', 'P-001', ''],
      ['porter', 'P-002', ''],
      ['Clerk', 'P-001', '1234'],
      ['Guard', 'P-002', ''],
      ['Nurse', '', ''],
    );
    const before = log.records.length;
    const { added, same, differing } = planMerge(log, theirs);
    expect(added.map(({ text }) => text)).toEqual(['Guard', 'Nurse']);
    expect(same.map(({ text }) => text)).toEqual(['COOK']);
    expect(differing.map(({ ours, theirs: { role } }) => [ours.text, ours.role, role])).toEqual([
      ['Porter', 'P-001', 'P-002'],
      ['Clerk', 'P-001', 'P-001'],
    ]);
    expect(log.records).toHaveLength(before);
  });
});
