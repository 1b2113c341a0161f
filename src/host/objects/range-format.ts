/** `Excel.RangeFormat` with its fill, font and protection, for one range or several. */
import { invalidArgument } from '../errors';
import { intersect, isEntireColumn, isEntireRow, type Block } from '../geometry';
import { defineType, type Property, type ObjectOf } from '../interpreter/object-type';
import type { Json } from '../protocol';
import type { Axis, CellFormat, CellFormatPatch } from '../store';
import type { ProtectionOption } from '../state/protection';
import type { RangeModel } from '../state/ranges';
import type { WorkbookState } from '../state/workbook';
import { colour } from './colours';
import { raiseFormatChanged } from './range-content';

/** Cells looked at before a format counts as mixed no matter what. */
const MAX_LOOKED_AT = 100_000;
/** Excel's defaults, in points. */
const DEFAULT_SIZE: Readonly<Record<Axis, number>> = { rows: 15, columns: 48 };
const MAX_SIZE: Readonly<Record<Axis, number>> = { rows: 409.5, columns: 1343 };

/** The ranges a format object speaks for. */
export class FormatScope {
  constructor(
    readonly book: WorkbookState,
    readonly ranges: readonly RangeModel[],
  ) {}

  /** The value all cells share; null when they differ. */
  uniform<K extends keyof CellFormat>(key: K, fallback: NonNullable<CellFormat[K]>): Json {
    let shared: NonNullable<CellFormat[K]> | null = null;
    let looked = 0;
    for (const range of this.ranges) {
      for (const { row, column } of cellsToLookAt(range)) {
        const value = this.book.store.readFormat(range.sheetId, row, column)[key] ?? fallback;
        if (shared !== null && value !== shared) return null;
        shared = value;
        if (++looked > MAX_LOOKED_AT) return null;
      }
    }
    return shared ?? fallback;
  }

  change(patch: CellFormatPatch): void {
    this.require('allowFormatCells');
    for (const range of this.ranges) {
      this.book.store.writeFormat(range.sheetId, range.block, patch);
      raiseFormatChanged(range);
    }
  }

  require(option: ProtectionOption): void {
    for (const range of this.ranges) this.book.protection.requireAllowed(range.sheetId, option);
  }

  lines(axis: Axis): { sheetId: string; first: number; count: number }[] {
    return this.ranges.map(({ sheetId, block }) => ({
      sheetId,
      first: axis === 'rows' ? block.row : block.column,
      count: axis === 'rows' ? block.rows : block.columns,
    }));
  }
}

/** Used cells of a range, and one unused one when there are any. */
function* cellsToLookAt(range: RangeModel): Generator<{ row: number; column: number }> {
  const { block } = range;
  const used = range.book.store.usedBlock(range.sheetId, false);
  const small = block.rows * block.columns <= MAX_LOOKED_AT;
  const part: Block | null = small ? block : used ? intersect(used, block) : null;
  if (!part) {
    yield block;
    return;
  }
  for (let r = part.row; r < part.row + part.rows; r++) {
    for (let c = part.column; c < part.column + part.columns; c++) yield { row: r, column: c };
  }
  const last = { row: block.row + block.rows - 1, column: block.column + block.columns - 1 };
  if (!small) yield last;
}

/** A property that is one key of the cells' format. */
function formatProperty<K extends keyof CellFormat>(
  key: K,
  fallback: NonNullable<CellFormat[K]>,
  read: (value: unknown) => CellFormat[K] | null,
): Property<FormatScope> {
  return {
    since: '1.1',
    get: (scope) => scope.uniform(key, fallback),
    set: (scope, value) => {
      // null means "leave as it is", as everywhere in the API.
      if (value === null || value === undefined) return;
      const patch: Partial<Record<keyof CellFormat, unknown>> = { [key]: read(value) };
      if (isFormatPatch(patch)) scope.change(patch);
    },
  };
}

function isFormatPatch(patch: object): patch is CellFormatPatch {
  return Object.keys(patch).length > 0;
}

function boolean(value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  throw invalidArgument('a format that is true or false');
}

function oneOf(names: readonly string[]): (value: unknown) => string {
  return (value) => {
    const found = names.find((name) => name.toLowerCase() === String(value).toLowerCase());
    if (found === undefined) throw invalidArgument(`one of ${names.join(', ')}`);
    return found;
  };
}

function numberFrom(low: number, high: number): (value: unknown) => number {
  return (value) => {
    if (typeof value === 'number' && value >= low && value <= high) return value;
    throw invalidArgument(`a number from ${String(low)} to ${String(high)}`);
  };
}

const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'];
const HORIZONTAL = [
  ...['General', 'Left', 'Center', 'Right', 'Fill', 'Justify'],
  ...['CenterAcrossSelection', 'Distributed'],
];
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'];

export const rangeFillObject: ObjectOf<FormatScope> = defineType<FormatScope>('RangeFill', {
  properties: { color: formatProperty('fill', '#FFFFFF', colour) },
  methods: {
    clear: {
      since: '1.1',
      call: (scope) => {
        scope.change({ fill: null });
        return null;
      },
    },
  },
});

export const rangeFontObject: ObjectOf<FormatScope> = defineType<FormatScope>('RangeFont', {
  properties: {
    color: formatProperty('fontColor', '#000000', colour),
    name: formatProperty('fontName', 'Calibri', String),
    size: formatProperty('fontSize', 11, numberFrom(1, 409)),
    bold: formatProperty('bold', false, boolean),
    italic: formatProperty('italic', false, boolean),
    underline: formatProperty('underline', 'None', oneOf(UNDERLINES)),
    strikethrough: { ...formatProperty('strikethrough', false, boolean), since: '1.9' },
  },
});

export const formatProtectionObject: ObjectOf<FormatScope> = defineType<FormatScope>(
  'FormatProtection',
  {
    properties: { locked: { ...formatProperty('locked', true, boolean), since: '1.2' } },
  },
);

/** Column width or row height: one number when all are alike, else null. */
function sizeProperty(axis: Axis): Property<FormatScope> {
  return {
    since: '1.2',
    get: (scope) => {
      const sizes = new Set<number>();
      for (const { sheetId, first, count } of scope.lines(axis)) {
        for (let i = first; i < first + Math.min(count, MAX_LOOKED_AT); i++) {
          sizes.add(scope.book.store.readAxis(sheetId, axis, i).size ?? DEFAULT_SIZE[axis]);
        }
      }
      return sizes.size === 1 ? ([...sizes][0] ?? null) : null;
    },
    set: (scope, value) => {
      if (value === null || value === undefined) return;
      scope.require(axis === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
      const size = numberFrom(0, MAX_SIZE[axis])(value);
      for (const { sheetId, first, count } of scope.lines(axis)) {
        scope.book.store.writeAxis(sheetId, axis, first, count, { size, hidden: size === 0 });
      }
    },
  };
}

/** Whether all have the sheet's own size, none has, or (null) some; `true` gives it back to them. */
function standardProperty(axis: Axis): Property<FormatScope> {
  return {
    since: '1.7',
    get: (scope) => {
      const found = new Set<boolean>();
      for (const { sheetId, first, count } of scope.lines(axis)) {
        for (let i = first; i < first + Math.min(count, MAX_LOOKED_AT); i++) {
          found.add(scope.book.store.readAxis(sheetId, axis, i).size === null);
        }
      }
      return found.size === 1 ? ([...found][0] ?? null) : null;
    },
    set: (scope, value) => {
      if (value !== true) return;
      scope.require(axis === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
      for (const { sheetId, first, count } of scope.lines(axis)) {
        scope.book.store.writeAxis(sheetId, axis, first, count, { size: null });
      }
    },
  };
}

function autofit(scope: FormatScope, axis: Axis): null {
  scope.require(axis === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
  for (const { sheetId, first, count } of scope.lines(axis)) {
    const whole = scope.ranges.some(({ block }) => isEntireRow(block) || isEntireColumn(block));
    const used = whole ? scope.book.store.usedBlock(sheetId, true) : null;
    const last = axis === 'rows' ? (used?.rows ?? 0) : (used?.columns ?? 0);
    scope.book.store.autofit(sheetId, axis, first, whole ? Math.min(count, last + 1) : count);
  }
  return null;
}

export const rangeFormatObject: ObjectOf<FormatScope> = defineType<FormatScope>('RangeFormat', {
  properties: {
    columnWidth: sizeProperty('columns'),
    rowHeight: sizeProperty('rows'),
    useStandardWidth: standardProperty('columns'),
    useStandardHeight: standardProperty('rows'),
    wrapText: formatProperty('wrapText', false, boolean),
    horizontalAlignment: formatProperty('horizontalAlignment', 'General', oneOf(HORIZONTAL)),
    verticalAlignment: formatProperty('verticalAlignment', 'Bottom', oneOf(VERTICAL)),
    indentLevel: { ...formatProperty('indentLevel', 0, numberFrom(0, 250)), since: '1.9' },
  },
  navigation: {
    fill: { since: '1.1', to: (scope) => rangeFillObject(scope) },
    font: { since: '1.1', to: (scope) => rangeFontObject(scope) },
    protection: { since: '1.2', to: (scope) => formatProtectionObject(scope) },
  },
  methods: {
    autofitColumns: { since: '1.2', call: (scope) => autofit(scope, 'columns') },
    autofitRows: { since: '1.2', call: (scope) => autofit(scope, 'rows') },
  },
});
