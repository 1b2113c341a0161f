/** `Excel.RangeAreas`: several ranges of one sheet, changed together. */
import { invalidArgument, notFound } from '../errors';
import { intersect, isEntireColumn, isEntireRow, MAX_COLUMNS, MAX_ROWS } from '../geometry';
import type { Arguments } from '../interpreter/arguments';
import { defineType, value, type ObjectOf } from '../interpreter/object-type';
import { afterEdit } from '../state/edits';
import { AreasModel, RangeModel } from '../state/ranges';
import { conditionalFormatsObject, RuleScope } from './conditional-formats';
import { rangeByAddress } from './find-range';
import { FormatScope, rangeFormatObject } from './range-format';
import { usedIn } from './range-derive';
import { rangeObject } from './range';
import { specialCells } from './special-cells';
import { scopedTables, tablesOver } from './tables';
import { worksheetObject } from './worksheet';

const MAX_COUNT = 2 ** 31 - 1;

/** The parts of areas that lie in a range or in other areas. */
function shared(areas: AreasModel, args: Arguments): AreasModel | null {
  const other = args.object(0)?.self;
  let blocks;
  if (other instanceof AreasModel || other instanceof RangeModel) {
    if (other.sheetId !== areas.sheetId) throw invalidArgument('ranges on different sheets');
    blocks = (other instanceof AreasModel ? other.ranges : [other]).map(({ block }) => block);
  } else {
    blocks = [rangeByAddress(areas.book, areas.sheetId, args.string(0)).block];
  }
  const found = areas.ranges.flatMap((range) =>
    blocks.flatMap((block) => intersect(range.block, block) ?? []),
  );
  return found.length === 0 ? null : areas.at(found);
}

function used(areas: AreasModel, args: Arguments): AreasModel | null {
  const blocks = areas.ranges.flatMap((range) => usedIn(range, args.boolean(0, false)) ?? []);
  return blocks.length === 0 ? null : areas.at(blocks);
}

function orFail(areas: AreasModel | null, what: string) {
  if (!areas) throw notFound(what);
  return areasObject(areas);
}

export const areasObject: ObjectOf<AreasModel> = defineType<AreasModel>('RangeAreas', {
  referenceId: (areas) => areas.referenceId,
  properties: {
    address: { since: '1.9', get: (areas) => areas.address() },
    addressLocal: { since: '1.9', get: (areas) => areas.address() },
    areaCount: { since: '1.9', get: (areas) => areas.ranges.length },
    cellCount: {
      since: '1.9',
      get: (areas) => {
        const count = areas.ranges.reduce((n, { block }) => n + block.rows * block.columns, 0);
        return count > MAX_COUNT ? -1 : count;
      },
    },
    isEntireColumn: {
      since: '1.9',
      get: (areas) => areas.ranges.every(({ block }) => isEntireColumn(block)),
    },
    isEntireRow: {
      since: '1.9',
      get: (areas) => areas.ranges.every(({ block }) => isEntireRow(block)),
    },
  },
  navigation: {
    areas: { since: '1.9', to: (areas) => rangesObject(areas) },
    worksheet: {
      since: '1.9',
      to: ({ book, sheetId }) => worksheetObject({ book, id: sheetId }),
    },
    format: {
      since: '1.9',
      to: ({ book, ranges }) => rangeFormatObject(new FormatScope(book, ranges)),
    },
    conditionalFormats: {
      since: '1.9',
      to: ({ book, ranges }) => conditionalFormatsObject(new RuleScope(book, ranges)),
    },
  },
  methods: {
    clear: {
      since: '1.9',
      call: ({ book, sheetId, ranges }, args) => {
        const what = args.choice(0, ['All', 'Contents', 'Formats'], 'All');
        for (const { block } of ranges) {
          book.protection.requireWritable(sheetId, block);
          book.store.clear(sheetId, block, what);
          if (what !== 'Contents') book.rules.clear(sheetId, [block]);
          if (what !== 'Formats') afterEdit(book, sheetId, block, 'add-in');
        }
        return null;
      },
    },
    getEntireColumn: {
      since: '1.9',
      call: (areas) =>
        areasObject(
          areas.at(areas.ranges.map(({ block }) => ({ ...block, row: 0, rows: MAX_ROWS }))),
        ),
    },
    getEntireRow: {
      since: '1.9',
      call: (areas) =>
        areasObject(
          areas.at(
            areas.ranges.map(({ block }) => ({ ...block, column: 0, columns: MAX_COLUMNS })),
          ),
        ),
    },
    getIntersection: {
      since: '1.9',
      call: (areas, args) => orFail(shared(areas, args), 'the ranges share no cells'),
    },
    getIntersectionOrNullObject: {
      since: '1.9',
      call: (areas, args) => {
        const found = shared(areas, args);
        return found && areasObject(found);
      },
    },
    getUsedRangeAreas: {
      since: '1.9',
      call: (areas, args) => orFail(used(areas, args), 'the ranges are empty'),
    },
    getUsedRangeAreasOrNullObject: {
      since: '1.9',
      call: (areas, args) => {
        const found = used(areas, args);
        return found && areasObject(found);
      },
    },
    getSpecialCells: {
      since: '1.9',
      call: (areas, args) => {
        const blocks = specialCells(areas.ranges, args);
        return orFail(blocks.length === 0 ? null : areas.at(blocks), 'no cells of that kind');
      },
    },
    getSpecialCellsOrNullObject: {
      since: '1.9',
      call: (areas, args) => {
        const blocks = specialCells(areas.ranges, args);
        return blocks.length === 0 ? null : areasObject(areas.at(blocks));
      },
    },
    getTables: {
      since: '1.9',
      call: ({ book, ranges }, args) =>
        scopedTables(book, tablesOver(ranges, args.boolean(0, false))),
    },
    calculate: {
      since: '1.9',
      call: ({ book, sheetId }) => {
        book.store.calculate(sheetId);
        return null;
      },
    },
    _KeepReference: {
      since: 'own',
      call: (areas) => {
        areas.book.ranges.keep(areas);
        return null;
      },
    },
  },
});

/** `rangeAreas.areas`. */
export const rangesObject: ObjectOf<AreasModel> = defineType<AreasModel>('RangeCollection', {
  items: (areas) => areas.ranges.map((range) => rangeObject(range)),
  methods: {
    getCount: { since: '1.9', call: (areas) => value(areas.ranges.length) },
    getItemAt: {
      since: '1.9',
      call: (areas, args) => {
        const range = areas.ranges[args.integer(0)];
        if (!range) throw invalidArgument('there are fewer areas');
        return rangeObject(range);
      },
    },
  },
});
