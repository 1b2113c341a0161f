import fc from 'fast-check';
import { codedColumns } from '../../src/core/coding/columns';
import { planSheet } from '../../src/core/rules/match/plan';
import { recognise } from '../../src/core/rules/match/recognise';
import { suggestValues } from '../../src/core/rules/match/suggest-values';
import { registry } from '../../src/core/rules/returns';
import { columnNames } from '../../src/core/sheet/find-header';
import { findTable } from '../../src/core/sheet/find-table';
import { codeLibraryFrom } from '../../src/data/library';
import { libraryTexts } from '../../src/data/library-texts';
import { INHERITED, nastyGrid, nastyText } from './nasty-text';
import { leavesPrototypesAlone, neverHangs, runs } from './running';

leavesPrototypesAlone();

const library = codeLibraryFrom(libraryTexts);
const { returns } = registry;
const items = returns.flatMap(({ parts }) => parts.flatMap((part) => part.items));

const header = fc.oneof(
  nastyText,
  fc.constantFrom(...items.flatMap(({ column, title, also = [] }) => [column, title, ...also])),
  fc.constantFrom('Job title', 'Department', 'Grade', 'Employer', 'Job code', 'Role code', 'Band'),
);
const headers = fc.array(header, { maxLength: 14 });

describe('finding the table', () => {
  it('finds the same header and columns twice, each column once, in any cells (N115)', () => {
    fc.assert(
      fc.property(nastyGrid({ rows: 12, columns: 6 }), fc.option(headers), (cells, top) => {
        const grid = top ? [top, ...cells] : cells;
        const found = findTable(grid);
        expect(findTable(grid)).toEqual(found);
        if (!found) return;
        const columns = Object.values(found.columns).map(({ column }) => column);
        expect(new Set(columns).size).toBe(columns.length);
        expect(found.headerRow < grid.length).toBe(true);
        expect(found.names.every((name) => name !== '')).toBe(true);
      }),
      runs(200),
    );
  });

  it('gives every column a name of its own, whatever the headers (N115)', () => {
    for (const name of INHERITED) {
      expect(columnNames([name, 'Title', name])).toEqual([`${name} (A)`, 'Title', `${name} (C)`]);
      expect(
        findTable([
          [name, 'Job title'],
          ['x', 'Cook'],
          ['y', 'Driver'],
        ]),
      ).toMatchObject({
        headers: [name, 'Job title'],
        columns: { title: { column: 1 } },
      });
    }
  });
});

describe('recognising a sheet', () => {
  const sheet = fc.tuple(headers, nastyGrid({ rows: 6, columns: 14 }));

  it('plans the same twice, no column and no header granted twice', () => {
    fc.assert(
      fc.property(sheet, fc.option(nastyText, { nil: undefined }), ([names, sample], name) => {
        const given = { registry, headers: names, sample, library, ...(name && { name }) };
        const planned = planSheet(given);
        expect(planSheet(given)).toEqual(planned);
        expect(codedColumns(names)).toEqual(codedColumns(names));
        const { plan } = planned;
        if (plan === undefined) return;
        const granted = plan.proposals.map(({ position }) => position);
        expect(new Set(granted).size).toBe(granted.length);
        expect(granted.every((at) => names[at] !== undefined)).toBe(true);
        expect(new Set(plan.proposals.map(({ item }) => item.column)).size).toBe(granted.length);
      }),
      runs(60),
    );
  });

  it('does not mind what else is in the headers: order of asking, other sheets before', () => {
    fc.assert(
      fc.property(headers, headers, (one, other) => {
        const first = recognise(one, returns).map(({ part, score }) => [part.id, score]);
        recognise(other, returns);
        expect(recognise(one, returns).map(({ part, score }) => [part.id, score])).toEqual(first);
      }),
      runs(25),
    );
  });

  it('takes headers that every object has for headers (N115)', () => {
    const { plan } = planSheet({
      ...{ registry, library, sample: [] },
      headers: [
        ...INHERITED,
        'NI number',
        'Surname',
        'Forename',
        'Date of birth',
        'Teacher number',
      ],
    });
    expect(plan?.unknownHeaders).toEqual(INHERITED);
    expect(plan?.proposals.length).toBeGreaterThan(3);
  });

  it('offers only codes of the set for values of any kind', () => {
    const coded = items.filter(({ format }) => format.kind === 'code' || format.kind === 'codes');
    fc.assert(
      fc.property(
        fc.array(nastyText, { maxLength: 6 }),
        fc.constantFrom(...coded),
        (some, item) => {
          const counts = new Map(some.map((value) => [value, 1]));
          const proposals = suggestValues(item, counts, library);
          expect(suggestValues(item, counts, library)).toEqual(proposals);
          const typed = new Set(some.map((value) => value.trim()));
          expect(proposals.every(({ value }) => typed.has(value))).toBe(true);
        },
      ),
      runs(200),
    );
  });

  it('takes no more than a moment for the longest header and cell (N116)', () => {
    const item = items.find(({ format }) => format.kind === 'codes') ?? items[0];
    neverHangs((text) => {
      findTable([
        [text, 'Job title', 'Grade'],
        [text, 'Cook', text],
        [text, text, text],
      ]);
      planSheet({
        registry,
        headers: [text, 'Surname', 'DOB'],
        sample: [[text, text, text]],
        library,
      });
      codedColumns([text, text]);
      if (item) suggestValues(item, new Map([[text, 1]]), library);
    });
  });
});
