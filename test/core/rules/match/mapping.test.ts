import fc from 'fast-check';
import {
  MOST_MAPPINGS,
  mappingOf,
  positionsOf,
  recall,
  withMapping,
} from '../../../../src/core/rules/match/mapping';
import { mappingRows, mappingsFromRows } from '../../../../src/core/rules/match/mapping-rows';
import { mappingsFromText, mappingsText } from '../../../../src/core/rules/match/mapping-text';
import type { Mapping } from '../../../../src/core/rules/match/types';
import { registry, small } from './small-returns';

const HEADERS = ['Return', 'Part', 'Column', 'Header', 'Local value', 'Code'];
const mapping: Mapping = {
  return: 'swf',
  part: 'person',
  columns: new Map([
    ['Sex', 'Gender'],
    ['NINumber', 'NI no'],
    ['Ethnicity', ''],
  ]),
  values: new Map([['Sex', new Map([['M', '1']])]]),
};

const nasty = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', '=1+1', '__proto__', 'constructor', '"a", b\r\nc', ' x ', '\ud800', '05'),
);
const bare = nasty.map((text) => text.trim()).filter((text) => text !== '');
const columns = small.person.items.map(({ column }) => column);
const anyMapping: fc.Arbitrary<Mapping> = fc
  .record({
    columns: fc.array(fc.tuple(fc.constantFrom(...columns), nasty)),
    values: fc.array(
      fc.tuple(
        fc.constantFrom(...columns),
        fc.array(fc.tuple(bare, bare), { minLength: 1 }).map((codes) => new Map(codes)),
      ),
    ),
  })
  .map((made) => ({
    return: 'swf',
    part: 'person',
    columns: new Map(made.columns),
    values: new Map(made.values),
  }));

describe('a mapping as rows', () => {
  it('is a table that people can read', () => {
    expect(mappingRows(mapping)).toEqual([
      HEADERS,
      ['swf', 'person', 'Sex', 'Gender', '', ''],
      ['swf', 'person', 'NINumber', 'NI no', '', ''],
      ['swf', 'person', 'Ethnicity', '', '', ''],
      ['swf', 'person', 'Sex', 'Gender', 'M', '1'],
    ]);
  });

  it('comes back as it was, whatever its texts', () => {
    fc.assert(
      fc.property(
        anyMapping.filter((made) => made.columns.size + made.values.size > 0),
        (made) => {
          expect(mappingsFromRows(mappingRows(made), registry)).toEqual({
            mappings: [made],
            problems: [],
          });
        },
      ),
    );
  });

  it('is read with its columns in any order, ids in any case, and rows of several parts', () => {
    const read = mappingsFromRows(
      [
        ['code', 'LOCAL_VALUE', 'header', 'column', 'part', 'return', 'Remark'],
        [1, 'M', 'Gender', 'sex', 'Person', 'SWF', 'checked'],
        ['', '', '', '', '', '', ''],
        ['', '', 'Reg no', 'SWENo', 'workers', 'csww', ''],
      ],
      registry,
    );
    expect(read.problems).toEqual([]);
    expect(read.mappings).toEqual([
      {
        return: 'swf',
        part: 'person',
        columns: new Map([['Sex', 'Gender']]),
        values: new Map([['Sex', new Map([['M', '1']])]]),
      },
      {
        return: 'csww',
        part: 'workers',
        columns: new Map([['SWENo', 'Reg no']]),
        values: new Map(),
      },
    ]);
  });

  it.each([
    [['none', 'person', 'Sex', 'G', '', ''], /return is none of posts, swf, csww/u],
    [['swf', 'workers', 'Sex', 'G', '', ''], /part is none of person, roles/u],
    [['swf', 'person', 'Age', 'G', '', ''], /column is none of the people file/u],
    [['swf', 'person', 'Sex', 'Gender', '', '1'], /a code and no local value/u],
    [['swf', 'person', 'Sex', 'Gender', 'W', ''], /a local value and no code/u],
    [['swf', 'person', 'Sex', 'Other', '', ''], /another header/u],
    [['swf', 'person', 'Sex', '', 'M', '2'], /another code/u],
    [['swf'], /part is none of/u],
  ])('says why it left out %j', (row, why) => {
    const { mappings, problems } = mappingsFromRows([...mappingRows(mapping), row], registry);
    expect(mappings).toEqual([mapping]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^Row 6 was left out: .*\.$/u);
    expect(problems[0]).toMatch(why);
  });

  it('says which headers it wants', () => {
    expect(mappingsFromRows([['Return', 'Code']], registry)).toEqual({
      mappings: [],
      problems: [
        'The first row should be Return, Part, Column, Header, Local value, Code. Nothing was read.',
      ],
    });
    expect(mappingsFromRows([], registry).problems).toHaveLength(1);
  });

  it('never throws', () => {
    const cell = fc.oneof(
      nasty,
      fc.double(),
      fc.boolean(),
      fc.constantFrom('swf', 'person', 'Sex'),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 7 })), (rows) => {
        const read = mappingsFromRows([HEADERS, ...rows], registry);
        expect(read.problems.length).toBeLessThanOrEqual(rows.length);
      }),
    );
  });
});

describe('mappings as text', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(anyMapping), (made) => {
        expect(mappingsFromText(mappingsText(made))).toEqual(made);
      }),
    );
  });

  it('are none where the text is none of ours', () => {
    for (const text of [null, '', '{', 'null', '[]', '{"v":2,"mappings":[]}', '{"mappings":[]}']) {
      expect(mappingsFromText(text)).toEqual([]);
    }
    const good = { return: 'swf', part: 'person', columns: [['Sex', 'G']], values: [] };
    const bad = [
      ...[1, null, {}, { ...good, return: 'constructor' }, { ...good, part: 1 }],
      { return: 'swf', part: 'person', columns: [] },
    ];
    expect(mappingsFromText(JSON.stringify({ v: 1, mappings: [...bad, good] }))).toEqual([
      { return: 'swf', part: 'person', columns: new Map([['Sex', 'G']]), values: new Map() },
    ]);
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(mappingsFromText(`{"v":1,"mappings":[${json}]}`)).toEqual([]);
      }),
    );
  });
});

describe('a remembered mapping', () => {
  it('finds its headers again, the very same before alike', () => {
    expect(positionsOf(mapping, ['x', 'GENDER', 'Gender', 'ni_no'])).toEqual(
      new Map([
        ['Sex', 2],
        ['NINumber', 3],
      ]),
    );
  });

  it('is known by its headers', () => {
    expect(recall([mapping], ['Name', 'gender', 'NI no'])).toBe(mapping);
    expect(recall([mapping], ['gender'])).toBeUndefined();
    expect(recall([mapping], [])).toBeUndefined();
  });

  it('takes the place of an earlier one for the same headers, and of the oldest', () => {
    const again: Mapping = { ...mapping, values: new Map() };
    expect(withMapping([mapping], again)).toEqual([again]);
    const others = Array.from({ length: MOST_MAPPINGS }, (_, at) =>
      mappingOf(
        small.national,
        small.person,
        [String(at)],
        [
          {
            item: small.person.items[0] ?? {
              column: '',
              title: '',
              format: { kind: 'text' },
              neededBy: '',
            },
            position: 0,
          },
        ],
      ),
    );
    const kept = withMapping([mapping, ...others.slice(1)], others[0] ?? mapping);
    expect(kept).toHaveLength(MOST_MAPPINGS);
    expect(kept).not.toContain(mapping);
  });
});
