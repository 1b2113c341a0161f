import fc from 'fast-check';
import { createCoder } from '../../src/core/coding/coder';
import { mappingsFromRows } from '../../src/core/rules/match/mapping-rows';
import { mappingsFromText, mappingsText } from '../../src/core/rules/match/mapping-text';
import { registry } from '../../src/core/rules/returns';
import { lastChecksFromText, lastChecksText } from '../../src/core/report/last-check';
import { notesFromText, notesText } from '../../src/core/report/notes';
import { DecisionLog } from '../../src/core/review/log';
import { decisionRows, readDecisionRows } from '../../src/core/review/table';
import { LIST_COLUMNS } from '../../src/core/review/table-columns';
import { partXml, readPart, rootNamespace } from '../../src/core/review/xml';
import { importRoleList } from '../../src/core/codes/importers/role-list';
import { csvRows, csvText } from '../../src/core/sheet/csv';
import { codingDataFrom } from '../../src/data/coding';
import { codingTexts } from '../../src/data/coding-texts';
import { parseMarked } from '../../src/excel/marked';
import { parseRemembered } from '../../src/excel/remembered';
import { draftOf, forged } from '../core/review/arbitraries';
import { hasLoneHalf, nastyCell, nastyGrid, nastyText } from './nasty-text';
import { leavesPrototypesAlone, neverHangs, runs } from './running';

leavesPrototypesAlone();

const { reference } = createCoder(codingDataFrom(codingTexts));
if (!reference) throw new Error('Rolecheck: the coder has no reference');

/** A document with some of it left out, said twice or put elsewhere: what a broken disk leaves. */
function mangled(document: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(document, fc.nat(), fc.nat(), nastyText, fc.boolean())
    .map(([text, from, to, put, isTwice]) => {
      const at = from % (text.length + 1);
      const next = at + (to % 12);
      return text.slice(0, at) + put + text.slice(isTwice ? Math.max(0, at - 5) : next);
    });
}

describe('.csv in the pane', () => {
  it('reads any text into rows, the same twice, and what it wrote as it was (N120)', () => {
    fc.assert(
      fc.property(nastyText, nastyGrid({ rows: 5, columns: 5 }), (text, grid) => {
        const rows = csvRows(text);
        expect(csvRows(text)).toEqual(rows);
        expect(rows.every((row) => row.length > 0)).toBe(true);
        const written = [['Title', 'Role code', 'Note'], ...grid.map((row) => row.map(String))];
        expect(csvRows(csvText(written))).toEqual(written);
      }),
      runs(400),
    );
  });
});

describe('decisions', () => {
  const records = fc.array(forged(nastyText), { maxLength: 5 });

  it('reads any document as records, a newer one, or none, the same twice (N115)', () => {
    const document = fc.oneof(
      nastyText,
      mangled(records.map((some) => partXml(1, some))),
      records.map((some) => partXml(1, some)),
    );
    fc.assert(
      fc.property(document, (xml) => {
        const read = readPart(xml);
        expect(readPart(xml)).toEqual(read);
        expect(rootNamespace(xml)).toBe(rootNamespace(xml));
        if (typeof read !== 'object') return;
        const log = new DecisionLog(read.records);
        expect(new DecisionLog(log.records).records).toEqual(log.records);
        // No half of a pair that did not stand in the document itself.
        const words = read.records.map((record) => Object.values(record).join()).join();
        expect(hasLoneHalf(words) && !hasLoneHalf(xml)).toBe(false);
      }),
      runs(400),
    );
  });

  it('reads any rows as decisions, refused row by row, and its own list whole (N121)', () => {
    const name = fc.constantFrom(...LIST_COLUMNS.map(([, header]) => header), 'Band', 'Why', 'x');
    const table = fc
      .tuple(fc.array(name, { minLength: 1, maxLength: 9 }), fc.nat({ max: 3 }))
      .chain(([header, above]) =>
        fc
          .tuple(
            fc.array(fc.array(nastyCell, { maxLength: 9 }), { minLength: above, maxLength: above }),
            fc.array(fc.array(nastyCell, { maxLength: header.length + 1 }), { maxLength: 6 }),
          )
          .map(([before, rows]) => [...before, ['Title', 'Role code', ...header], ...rows]),
      );
    fc.assert(
      fc.property(table, (rows) => {
        const read = readDecisionRows(rows, reference);
        expect(readDecisionRows(rows, reference)).toEqual(read);
        if ('missing' in read) return;
        const numbers = read.refused.map(({ row }) => row);
        expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
        expect(numbers.every((row) => row >= 1 && row <= rows.length)).toBe(true);
        expect(read.drafts.length + numbers.length).toBeLessThanOrEqual(rows.length);
      }),
      runs(300),
    );
  });

  it('writes lists that no spreadsheet takes for formulas, whatever was decided', () => {
    fc.assert(
      fc.property(fc.array(draftOf(nastyText), { maxLength: 4 }), (drafts) => {
        const log = new DecisionLog();
        log.enter(drafts, { when: '2026-11-26 09:30', editions: 'e1' });
        const cells = csvRows(csvText(decisionRows(log))).flat();
        expect(cells.filter((cell) => /^[=+\-@\t\r]/u.test(cell))).toEqual([]);
      }),
      runs(200),
    );
  });
});

describe('what the workbook remembers', () => {
  const parsers = [
    (text: string) => parseRemembered(text),
    (text: string) => parseMarked(text),
    (text: string) => notesText(notesFromText(text)),
    (text: string) => lastChecksText(lastChecksFromText(text)),
    (text: string) => mappingsText(mappingsFromText(text)),
  ];

  it('reads any text, and any JSON, the same twice (N115)', () => {
    const name = fc.constantFrom('v', 'lists', 'notes', 'checks', 'mappings', '__proto__', 'sheet');
    const json = fc.letrec<{ any: unknown }>((tie) => ({
      any: fc.oneof(
        { maxDepth: 4, withCrossShrink: true },
        fc.oneof(nastyText, fc.constantFrom(0, 1, 2, -1, 1e300, null, true)),
        fc.array(tie('any'), { maxLength: 3 }),
        fc
          .array(fc.tuple(fc.oneof(name, nastyText), tie('any')), { maxLength: 4 })
          .map((pairs): unknown => Object.fromEntries(pairs)),
      ),
    })).any;
    const text = fc.oneof(
      nastyText,
      mangled(json.map((one) => JSON.stringify(one))),
      json.map((one) => JSON.stringify(one)),
    );
    fc.assert(
      fc.property(text, (kept) => {
        for (const parse of parsers) expect(parse(kept)).toEqual(parse(kept));
      }),
      runs(500),
    );
  });

  it.each([
    '{"__proto__":{"v":1,"lists":[],"polluted":1}}',
    '{"constructor":{"prototype":{"a":1}}}',
  ])('takes %s for nothing that it knows (N115)', (text) => {
    expect(parseRemembered(text).lists).toEqual([]);
    expect(parseMarked(text).lists).toEqual([]);
    expect(mappingsFromText(text)).toEqual([]);
    expect('polluted' in {} || 'a' in Object).toBe(false);
  });

  it('reads any mapping table, and says what it could not (N121)', () => {
    const cell = fc.oneof(
      nastyCell,
      fc.constantFrom('Return', 'Part', 'Column', 'Header', 'Value', 'Code', 'swf', 'staff'),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 6 }), (rows) => {
        const read = mappingsFromRows(rows, registry);
        expect(mappingsFromRows(rows, registry)).toEqual(read);
        expect(read.problems.some(hasLoneHalf)).toBe(false);
      }),
      runs(300),
    );
  });

  it('imports a role list whole or not at all, with its faults in the order of rows (N121)', () => {
    fc.assert(
      fc.property(nastyGrid({ rows: 8, columns: 4 }), (grid) => {
        const read = importRoleList([['Code', 'Title', 'SOC 2000', 'Titles'], ...grid]);
        expect(read.ok).toBe(read.problems.length === 0);
        expect(read.ok || read.roles.length === 0).toBe(true);
        const rows = read.problems.map(({ row }) => row);
        expect(rows).toEqual([...rows].sort((a, b) => a - b));
        expect(read.problems.filter(({ message }) => message.length > 1000)).toEqual([]);
      }),
      runs(300),
    );
  });
});

it('takes no more than a moment for the longest file of one kind (N116)', () => {
  const long = (text: string): string => partXml(1, []).replace('</', `<decision of="${text}"/></`);
  neverHangs(
    (text) => {
      csvRows(text);
      csvText([[text]]);
      csvRows(`"${text}`);
      readPart(text);
      readPart(long(text));
      readPart(long(text.replace(/[<"&]/g, '&lt;')));
      readDecisionRows(
        [
          ['Title', 'Role code', 'Note'],
          [text, text, text],
          ['Cook', text],
        ],
        reference,
      );
      importRoleList([
        ['Code', 'Title', 'SOC 2000', 'Titles'],
        ['1', 'Cook', text, text],
        [text, text, ''],
      ]);
      mappingsFromRows(
        [
          ['Return', 'Part', 'Column', 'Header'],
          [text, text, text, text],
        ],
        registry,
      );
      notesFromText(text);
      parseRemembered(JSON.stringify({ v: 1, lists: [text] }));
    },
    [500_000],
  );
});
