import fc from 'fast-check';
import { changesSince, findingKey } from '../../../src/core/report/changes';
import { digests, lastChecksFromText, lastChecksText } from '../../../src/core/report/last-check';
import { Notes, notesFromText, notesText } from '../../../src/core/report/notes';
import { digest } from '../../../src/core/text/digest';
import { found, ruleOf } from './support';

const query = ruleOf('1', 'query');
const other = ruleOf('2', 'query');
const keys = ['P1', 'P2', 'P3'];
const keyOf = findingKey((row) => keys[row] ?? '');

describe('changes since the last check', () => {
  it('knows a finding again by the row’s own key although the row has moved', () => {
    const before = digests([found(query, 0), found(other, 1)], keyOf);
    const moved = findingKey((row) => ['P3', 'P1', 'P2'][row] ?? '');
    const now = [found(query, 1), found(query, 0)];
    const changes = changesSince(before, now, (finding) => digest(moved(finding)));
    expect([...changes.added]).toEqual([now[1]]);
    expect(changes.gone).toBe(1);
  });

  it('keeps checks as text, and reads nothing from what is none', () => {
    const checks = new Map([['asc-wds/worker s1', digests([found(query, 0)], keyOf)]]);
    expect(lastChecksFromText(lastChecksText(checks))).toEqual(checks);
    for (const text of [null, '', '{', '[]', '{"checks":7}', '{"checks":[[1,2]]}']) {
      expect(lastChecksFromText(text).size).toBe(0);
    }
  });

  it('leaves a check out that found more than anybody would compare', () => {
    const many = new Set(Array.from({ length: 30_001 }, (_, at) => String(at)));
    expect(lastChecksFromText(lastChecksText(new Map([['s', many]]))).size).toBe(0);
  });

  it('gives the same text the same digest, and no two of very many the same', () => {
    const seen = new Set(Array.from({ length: 100_000 }, (_, at) => digest(`P${String(at)} DOB`)));
    expect(seen.size).toBe(100_000);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(digest(text)).toBe(digest(text));
        expect(digest(text)).toMatch(/^[0-9a-z]{1,11}$/u);
      }),
    );
  });
});

describe('explanations', () => {
  const about = digest('Long Lane');
  const note = {
    ...{ rule: query.id, key: 'P1', about, when: '2026-11-05' },
    text: ' Seconded from health ',
  };

  it('belong to a rule and a row, and a blank one is taken away', () => {
    const notes = new Notes().with(note);
    expect(notes.get(query, 'P1', about)?.text).toBe('Seconded from health');
    expect(notes.get(query, 'P2', about)).toBeUndefined();
    expect(notes.get(other, 'P1', about)).toBeUndefined();
    expect(notes.with({ ...note, text: ' ' }).all()).toEqual([]);
  });

  it('are of a value: when it changes they are dropped, and offered again (N111)', () => {
    const notes = new Notes().with(note);
    expect(notes.get(query, 'P1', digest('Short Lane'))).toBeUndefined();
    expect(notes.offered(query)).toEqual(['Seconded from health']);
    const [older] = notesFromText(
      JSON.stringify({ v: 1, notes: [{ rule: query.id, key: 'P1', text: 'Old', when: '' }] }),
    ).all();
    if (!older) throw new Error('Rolecheck: an older explanation was not read');
    expect(new Notes([older]).get(query, 'P1', digest('whatever'))?.text).toBe('Old');
  });

  it('are offered for the rule’s next row: newest first, each once, three at most', () => {
    const written = ['a', 'b', 'a', 'c', 'd'].map((text, at) => ({
      ...note,
      key: `P${String(at)}`,
      text,
    }));
    expect(new Notes(written).offered(query)).toEqual(['d', 'c', 'a']);
    expect(new Notes(written).offered(other)).toEqual([]);
  });

  it('come out of the workbook as they went in, whatever is in them', () => {
    const text = fc.string({ unit: 'binary' }).filter((one) => one.trim() !== '');
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), text)), (given) => {
        const notes = given.reduce(
          (all, [key, words]) => all.with({ ...note, key, text: words }),
          new Notes(),
        );
        expect(notesFromText(notesText(notes)).all()).toEqual(notes.all());
      }),
    );
  });

  it('are none where nothing readable is kept', () => {
    for (const text of [null, '', 'x', '{"notes":[1,{"rule":1}]}', '{"notes":{}}']) {
      expect(notesFromText(text).all()).toEqual([]);
    }
  });
});
