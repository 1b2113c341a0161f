/** One pass over a sheet, to learn what must be known before its rows can be given out or written. */
import type { RowsWanted } from '../types';
import { LAST_COLUMN, lastOfRange } from './addresses';
import { isFilled, sharedPosition } from './cell-value';
import type { RawCell } from './raw-cell';
import type { RowPiece } from './row-piece';
import type { TagPiece } from './sheet-scanner';
import { attributesOf } from './xml';

/**
 * More blank rows than this one after the other are no part of a list: the task pane, too, stops
 * looking there. A stray cell in a sheet's last row would else give a million rows.
 */
const LONGEST_GAP = 20_000;

export interface SheetSurvey {
  /** The last column that is used, from 0: by a value, a formula or a merged area. */
  lastColumn: number;
  lastRow: number;
  /** The last row of the list: the last one with a value in it. */
  lastListed: number;
  /** First and last of the blank rows that are no part of the list although rows follow. */
  readonly gaps: (readonly [number, number])[];
  /** Positions of the shared strings that wanted cells point to. */
  readonly strings: Set<number>;
  /** The value of `s` of the first wanted column's header; empty when it has none. */
  headerStyle: string;
  /** Wanted cells with a formula that was stored without its value. */
  unknownFormulas: number;
  /** First and last columns, from 0, that are hidden. */
  readonly hidden: (readonly [number, number])[];
  /** The highest priority number of a conditional format; new ones come after it. */
  lastPriority: number;
}

export function emptySurvey(): SheetSurvey {
  return {
    lastColumn: -1,
    lastRow: 0,
    lastListed: 0,
    gaps: [],
    strings: new Set(),
    headerStyle: '',
    unknownFormulas: 0,
    hidden: [],
    lastPriority: 0,
  };
}

/** Adds a piece of the sheet to what is known. */
export function survey(known: SheetSurvey, piece: RowPiece | TagPiece, wanted: RowsWanted): void {
  if (piece.kind === 'row') surveyRow(known, piece, wanted);
  else surveyTag(known, piece, wanted);
}

function surveyRow(known: SheetSurvey, row: RowPiece, wanted: RowsWanted): void {
  known.lastRow = Math.max(known.lastRow, row.number);
  if (row.number > wanted.headerRow && row.cells.some(holdsValue)) {
    const blank = Math.max(known.lastListed, wanted.headerRow) + 1;
    if (row.number - blank > LONGEST_GAP) known.gaps.push([blank, row.number - 1]);
    known.lastListed = row.number;
  }
  const unread = unreadIn(row, wanted);
  for (const cell of row.cells) {
    if (isFilled(cell)) known.lastColumn = Math.max(known.lastColumn, cell.column);
    if (cell.areaEnd > cell.area) {
      // What an array formula or a data table fills need not be written cell by cell.
      const last = lastOfRange(row.text(cell.area, cell.areaEnd));
      if (last) known.lastColumn = Math.max(known.lastColumn, last.column);
    }
    const at = wanted.columns.indexOf(cell.column);
    if (at < 0) continue;
    if (row.number === wanted.headerRow && at === 0) {
      known.headerStyle = row.text(cell.style, cell.styleEnd);
    }
    if (row.number <= wanted.headerRow || unread.includes(cell.column)) continue;
    const position = sharedPosition(row, cell);
    if (position !== undefined) known.strings.add(position);
    if (isUnknownFormula(cell)) known.unknownFormulas++;
  }
}

const NONE: readonly number[] = [];

/** The columns whose cells do not matter in a row. */
export function unreadIn({ cells }: RowPiece, { seldom }: RowsWanted): readonly number[] {
  if (seldom === undefined) return NONE;
  for (const cell of cells) {
    if (cell.column === seldom.unless) return cell.valueEnd > cell.value ? seldom.columns : NONE;
  }
  return NONE;
}

/**
 * True for a row of the list: below the header and not after the last row with a value. Blank rows
 * in between are posts without a title, as in a .csv and in the task pane.
 */
export function isListed(known: SheetSurvey, row: number, headerRow: number): boolean {
  if (row <= headerRow || row > known.lastListed) return false;
  return !known.gaps.some(([from, to]) => row >= from && row <= to);
}

/** Formulas filled down ahead of the list give empty text, and hold nothing. */
function holdsValue(cell: RawCell): boolean {
  return cell.valueEnd > cell.value || isUnknownFormula(cell);
}

/** Programs other than Excel may store a formula alone; text `""`, which is a value, says so. */
function isUnknownFormula(cell: RawCell): boolean {
  return cell.formula && cell.type !== 'str' && cell.value === cell.valueEnd;
}

function surveyTag(known: SheetSurvey, { xml, tag }: TagPiece, wanted: RowsWanted): void {
  if (tag.kind === 'close') return;
  if (tag.is(xml, 'mergeCell')) {
    // A cell inside a merged area is there and cannot be seen.
    const last = lastOfRange(attributesOf(xml, tag).get('ref') ?? '');
    if (last && last.row >= wanted.headerRow) {
      known.lastColumn = Math.max(known.lastColumn, last.column);
    }
  } else if (tag.is(xml, 'cfRule')) {
    const priority = Number(attributesOf(xml, tag).get('priority'));
    if (Number.isInteger(priority)) known.lastPriority = Math.max(known.lastPriority, priority);
  } else if (tag.is(xml, 'col')) {
    const attributes = attributesOf(xml, tag);
    if (!/^(?:1|true)$/u.test(attributes.get('hidden') ?? '')) return;
    if (known.hidden.length > LAST_COLUMN) return;
    known.hidden.push([Number(attributes.get('min')) - 1, Number(attributes.get('max')) - 1]);
  }
}
