/** The decisions that the workbook keeps, over the Excel host. */
import { createWorkbookPort } from '../../src/excel';
import { partXml, RECORDS_A_PART } from '../../src/core/review/xml';
import { decisions, partsIn } from './support/decisions';
import { good, openWorkbook, type OpenWorkbook } from './support/workbook';

const elsewhere = { ok: false, problem: { kind: 'decided-elsewhere' } };

async function openWith(count: number): Promise<OpenWorkbook> {
  const book = await openWorkbook();
  for (let at = 0, part = 1; at < count; at += RECORDS_A_PART, part++) {
    const records = decisions(Math.min(RECORDS_A_PART, count - at), at + 1);
    book.host.book.xmlParts.add(partXml(part, records));
  }
  return book;
}

describe('decisions in the workbook', () => {
  it('are none at first, and come back in a later session', async () => {
    const book = await openWorkbook();
    expect(good(await book.port.recallDecisions())).toEqual([]);
    good(await book.port.keepDecisions(decisions(3), 0));
    good(await book.port.keepDecisions(decisions(2, 4, 'a\nnote'), 3));
    const all = [...decisions(3), ...decisions(2, 4, 'a\nnote')];
    expect(good(await createWorkbookPort().recallDecisions())).toEqual(all);
    expect(partsIn(book)).toHaveLength(1);
  });

  it('are kept by thousands, in parts that come back in order however they stand', async () => {
    const book = await openWorkbook({ profile: 'web' });
    good(await book.port.keepDecisions(decisions(5_000), 0));
    expect(partsIn(book)).toHaveLength(25);
    const parts = book.host.book.xmlParts;
    const [first] = parts.all();
    if (!first) throw new Error('Nothing was kept');
    parts.delete(first.id);
    parts.add(first.xml);
    book.host.stats.reset();
    expect(good(await createWorkbookPort().recallDecisions())).toEqual(decisions(5_000));
    expect(book.host.stats.maxResponse).toBeLessThan(2_000_000);
    expect(book.host.stats.syncs).toBeLessThan(8);
  });

  it('grow by a single write into the last part, and nothing else is sent or read again', async () => {
    const book = await openWith(5_000 - 1);
    good(await book.port.recallDecisions());
    const before = partsIn(book);
    book.host.stats.reset();
    good(await book.port.keepDecisions(decisions(1, 5_000), 4_999));
    // The longest way there is: the part is written for the 200th time.
    expect(book.host.stats.bytesIn).toBeLessThan(150_000);
    expect(book.host.stats.bytesOut).toBeLessThan(300_000);
    book.host.stats.reset();
    good(await book.port.keepDecisions(decisions(1, 5_001), 5_000));
    expect(book.host.stats.bytesIn).toBeLessThan(100_000);
    const after = partsIn(book);
    expect(after).toHaveLength(26);
    expect(after.slice(0, 24)).toEqual(before.slice(0, 24));
    expect(good(await createWorkbookPort().recallDecisions())).toEqual(decisions(5_001));
  });

  it('are not added to when there are others than the caller knows of', async () => {
    const book = await openWith(10);
    const before = partsIn(book);
    expect(await book.port.keepDecisions(decisions(1, 9), 8)).toMatchObject(elsewhere);
    expect(await book.port.keepDecisions(decisions(1, 12), 11)).toMatchObject(elsewhere);
    expect(await book.port.keepDecisions(decisions(1, 9, 'mine'), 9)).toMatchObject(elsewhere);
    expect(partsIn(book)).toEqual(before);
  });

  it('of two panes: the second is told, and can go on once it has looked again', async () => {
    const book = await openWith(10);
    const second = createWorkbookPort();
    good(await book.port.recallDecisions());
    good(await second.recallDecisions());
    good(await book.port.keepDecisions(decisions(1, 11), 10));
    expect(await second.keepDecisions(decisions(1, 11, 'other'), 10)).toMatchObject(elsewhere);
    expect(good(await second.recallDecisions())).toHaveLength(11);
    good(await second.keepDecisions(decisions(1, 12), 11));
    expect(good(await book.port.recallDecisions())).toEqual(decisions(12));
  });

  it('that were asked for one after the other without waiting are all kept', async () => {
    const book = await openWorkbook();
    const all = await Promise.all(
      [0, 1, 2, 3].map((known) => book.port.keepDecisions(decisions(1, known + 1), known)),
    );
    expect(all.every(({ ok }) => ok)).toBe(true);
    expect(good(await book.port.recallDecisions())).toEqual(decisions(4));
  });

  it('wait while a cell is typed in, or fail with nothing written and can be kept later', async () => {
    const book = await openWith(2);
    book.host.faults.cellEditMode = true;
    expect(await book.port.keepDecisions(decisions(1, 3), 2)).toMatchObject({
      ok: false,
      problem: { kind: 'editing' },
    });
    const waiting = (): void => {
      book.host.faults.cellEditMode = false;
    };
    good(await book.port.keepDecisions(decisions(1, 3), 2, { waiting }));
    expect(good(await book.port.recallDecisions())).toEqual(decisions(3));
  });

  it('are called off at once while a cell is typed in, and not kept afterwards', async () => {
    const book = await openWith(2);
    const stop = new AbortController();
    book.host.faults.cellEditMode = true;
    const said: boolean[] = [];
    const started = performance.now();
    const kept = book.port.keepDecisions(decisions(1, 3), 2, {
      signal: stop.signal,
      waiting: (forCellEdit) => {
        said.push(forCellEdit);
        if (!forCellEdit) return;
        // The cell is left in the same moment.
        setTimeout(() => {
          stop.abort();
          book.host.faults.cellEditMode = false;
        });
      },
    });
    expect(await kept).toMatchObject({ ok: false, problem: { kind: 'editing' } });
    expect(performance.now() - started).toBeLessThan(350);
    expect(said).toEqual([true, false]);
    expect(good(await book.port.recallDecisions())).toEqual(decisions(2));
  });
});

describe('decisions that cannot all be read', () => {
  const foreign = [
    '<decisions xmlns="urn:other" version="1" part="1"/>',
    '<journal xmlns="urn:rolecheck"/>',
  ];
  const damaged = { ok: false, problem: { kind: 'damaged-decisions' } };

  it("are not those in other people's parts, which stay as they are", async () => {
    const book = await openWith(3);
    for (const xml of foreign) book.host.book.xmlParts.add(xml);
    expect(good(await book.port.recallDecisions())).toEqual(decisions(3));
    good(await book.port.keepDecisions(decisions(2, 4), 3));
    good(await book.port.keepDecisions(decisions(300, 6), 5));
    expect(partsIn(book)).toEqual(expect.arrayContaining(foreign));
    expect(good(await book.port.recallDecisions())).toEqual(decisions(305));
  });

  it.each([
    ['a part without its number', (xml: string) => xml.replace('part="2"', 'part="two"')],
    ['a record that says nothing', (xml: string) => xml.replace('verdict="coded"', 'verdict="?"')],
    [
      'another root',
      (xml: string) =>
        xml.replaceAll('decisions', 'others').replace('rolecheck:others', 'rolecheck:decisions'),
    ],
  ])('are told of with %s: none is followed and none added', async (_name, damage) => {
    const book = await openWith(400);
    const parts = book.host.book.xmlParts;
    const second = parts.all()[1];
    if (!second) throw new Error('There are two parts');
    parts.set(second.id, damage(second.xml));
    const before = partsIn(book);
    expect(before[1]).not.toBe(second.xml);
    expect(await book.port.recallDecisions()).toMatchObject(damaged);
    expect(await book.port.keepDecisions(decisions(1, 401), 400)).toMatchObject(damaged);
    expect(await book.port.keepDecisions(decisions(1, 201), 200)).toMatchObject(damaged);
    expect(partsIn(book)).toEqual(before);
  });

  it('include those of a newer Rolecheck, and then none is added', async () => {
    const book = await openWith(3);
    const newer = partXml(2, decisions(1, 4)).replace('version="1"', 'version="2"');
    book.host.book.xmlParts.add(newer);
    const before = partsIn(book);
    const words = { ok: false, problem: { kind: 'newer-decisions' } };
    expect(await book.port.recallDecisions()).toMatchObject(words);
    expect(await book.port.keepDecisions(decisions(1, 4), 3)).toMatchObject(words);
    expect(partsIn(book)).toEqual(before);
  });
});

describe('when a request fails while decisions are kept', () => {
  const cases = [1, 150, 450].flatMap((count) =>
    [1, 2, 3, 4].flatMap((request) =>
      [0, 1, 2, 3].map((afterWrites) => [count, request, afterWrites] as const),
    ),
  );

  it.each(cases)(
    '%i records, request %i, after %i writes: all are there or none, and once more helps',
    async (count, request, afterWrites) => {
      const book = await openWith(100);
      book.host.faults.fail({ request, code: 'GeneralException', afterWrites });
      const outcome = await book.port.keepDecisions(decisions(count, 101), 100);
      book.host.faults.clear();
      const there = good(await createWorkbookPort().recallDecisions());
      expect([100, 100 + count]).toContain(there.length);
      if (outcome.ok) expect(there).toHaveLength(100 + count);
      good(await book.port.keepDecisions(decisions(count, 101), 100));
      expect(good(await createWorkbookPort().recallDecisions())).toEqual(decisions(100 + count));
    },
  );

  it.each([1, 2, 3, 4].flatMap((request) => [0, 1, 2].map((writes) => [request, writes] as const)))(
    'request %i, after %i writes, while a colleague decides: no decision is lost',
    async (request, afterWrites) => {
      const book = await openWith(100);
      const parts = book.host.book.xmlParts;
      // Excel puts a new part in the old one's place; a colleague's comes in at the same time.
      const theirs = decisions(1, 900, 'theirs');
      parts.set = (id, xml) => {
        parts.delete(id);
        const made = parts.add(xml);
        parts.add(partXml(2, theirs));
        return made;
      };
      book.host.faults.fail({ request, code: 'GeneralException', afterWrites });
      await book.port.keepDecisions(decisions(1, 101), 100);
      book.host.faults.clear();
      const there = good(await createWorkbookPort().recallDecisions());
      expect(there.slice(0, 100)).toEqual(decisions(100));
      const isThere = partsIn(book).length > 1;
      expect(there.filter(({ note }) => note === 'theirs')).toEqual(isThere ? theirs : []);
    },
  );

  it('and nothing can be cleaned up either, once more still helps', async () => {
    const book = await openWith(100);
    book.host.faults.fail({ request: 3, code: 'GeneralException', afterWrites: 2 });
    book.host.faults.fail({ request: 4, code: 'RequestAborted' });
    expect(await book.port.keepDecisions(decisions(900, 101), 100)).toMatchObject({ ok: false });
    book.host.faults.clear();
    expect(good(await createWorkbookPort().recallDecisions()).length).toBeGreaterThan(100);
    good(await book.port.keepDecisions(decisions(900, 101), 100));
    expect(good(await createWorkbookPort().recallDecisions())).toEqual(decisions(1_000));
  });
});
