import { Notes, notesText } from '../../src/core/report/notes';
import { failure, success } from '../../src/excel/problems';
import type { RememberedText, WorkbookPort } from '../../src/excel/port';
import { Choices } from '../../src/taskpane/check/choices';
import { Kept } from '../../src/taskpane/check/kept';
import { kit } from '../../src/taskpane/check/kit';
import { fakeWorkbook } from './support/fake-workbook';

const note = { rule: 'asc-wds/worker/3070', key: 'WM · W1', text: 'Abroad', when: '2026-11-05' };

/** A workbook that keeps these texts, and cannot be read as often as said. */
function keeping(texts: Map<RememberedText, string | null>, failures = 0) {
  let left = failures;
  const workbook: WorkbookPort = fakeWorkbook(undefined, {
    recall: (what) =>
      Promise.resolve(
        left-- > 0 ? failure('editing', 'fix cells') : success(texts.get(what) ?? null),
      ),
    remember(what, text) {
      texts.set(what, text);
      return Promise.resolve(success(null));
    },
  });
  return new Kept(workbook, new Choices(kit));
}

describe('what the workbook keeps', () => {
  it('is read before anything is written', async () => {
    const texts = new Map<RememberedText, string | null>([['notes', notesText(new Notes([note]))]]);
    const kept = keeping(texts);
    expect((await kept.read()).ok).toBe(true);
    expect(kept.notes.all()).toEqual([note]);
    await kept.keepNotes(kept.notes.with({ ...note, key: 'WM · W2' }));
    expect(texts.get('notes')).toContain('W1');
    expect(texts.get('notes')).toContain('W2');
  });

  it('does not count as read when a part of it could not be', async () => {
    const kept = keeping(new Map([['notes', notesText(new Notes([note]))]]), 1);
    expect((await kept.read()).ok).toBe(false);
    expect((await kept.read()).ok).toBe(true);
    expect(kept.notes.all()).toEqual([note]);
  });

  it('leaves alone what a newer Rolecheck wrote', async () => {
    const newer = JSON.stringify({ v: 2, notes: 'in another form' });
    const texts = new Map<RememberedText, string | null>([['notes', newer]]);
    const kept = keeping(texts);
    await kept.read();
    await kept.keepNotes(new Notes([note]));
    expect(texts.get('notes')).toBe(newer);
  });

  it('is forgotten whole', async () => {
    const texts = new Map<RememberedText, string | null>([['notes', notesText(new Notes([note]))]]);
    const kept = keeping(texts);
    await kept.read();
    await kept.keepNotes(new Notes());
    expect(texts.get('notes')).toBeNull();
  });

  it('drops what was found on sheets that are gone', async () => {
    const texts = new Map<RememberedText, string | null>();
    const kept = keeping(texts);
    await kept.read();
    await kept.keepLastCheck(
      new Map([
        ['asc-wds/worker s1', new Set(['a'])],
        ['swf/staff s2', new Set(['b'])],
      ]),
      ['s1', 's2'],
    );
    await kept.keepLastCheck(new Map([['asc-wds/worker s1', new Set(['c'])]]), ['s1']);
    expect([...kept.lastChecks]).toEqual([['asc-wds/worker s1', new Set(['c'])]]);
    await kept.keepLastCheck(new Map(), undefined);
    expect(kept.lastChecks.size).toBe(1);
  });
});
