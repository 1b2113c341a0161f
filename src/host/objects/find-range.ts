/** Ranges found by address, by number and as arguments of calls. */
import { parseAddress } from '../address';
import { invalidArgument, ExcelError } from '../errors';
import { isOnSheet, WHOLE_SHEET, type Block } from '../geometry';
import { ObjectArgument, type Arguments } from '../interpreter/arguments';
import { areasOf, RangeModel, type AreasModel } from '../state/ranges';
import type { WorkbookState } from '../state/workbook';

/** A range by A1 address or defined name, as `worksheet.getRange` takes it. */
export function rangeByAddress(book: WorkbookState, sheetId: string, text: string): RangeModel {
  const address = parseAddress(text);
  if (address) {
    if (address.sheetName === null) return new RangeModel(book, sheetId, address.block);
    const sheet = book.findSheet(address.sheetName);
    if (!sheet || sheet.id !== sheetId) throw invalidArgument(`address "${text}" of another sheet`);
    return new RangeModel(book, sheetId, address.block);
  }
  const name = book.names.find(sheetId, text) ?? book.names.find(null, text);
  if (name?.target.kind === 'cells' && name.target.sheetId === sheetId && name.target.block) {
    return new RangeModel(book, sheetId, name.target.block);
  }
  const table = book.tables.find(text);
  if (table?.sheetId === sheetId) {
    const { row, rows } = table.block;
    const header = table.showHeaders ? 1 : 0;
    const fixed = header + (table.showTotals ? 1 : 0);
    return new RangeModel(book, sheetId, { ...table.block, row: row + header, rows: rows - fixed });
  }
  throw invalidArgument(`"${text}" is no address on the worksheet`);
}

/** `worksheet.getRanges`: addresses parted by commas, within the length Excel takes. */
export function areasByAddress(book: WorkbookState, sheetId: string, text: string): AreasModel {
  if (text.length >= book.maxAddress) {
    throw invalidArgument(`an address of more than ${String(book.maxAddress - 1)} characters`);
  }
  const blocks = text.split(',').map((part) => rangeByAddress(book, sheetId, part.trim()).block);
  return areasOf(book, sheetId, blocks);
}

/** A block given by numbers; fails when it is not on the sheet. */
export function checkedBlock(block: Block): Block {
  if (!isOnSheet(block)) throw invalidArgument('the cells would not be on the worksheet');
  return block;
}

export function wholeSheet(book: WorkbookState, sheetId: string): RangeModel {
  return new RangeModel(book, sheetId, WHOLE_SHEET);
}

/** An argument that is a range or an address on a sheet. */
export function rangeArgument(args: Arguments, index: number, from: RangeModel): RangeModel {
  const object = args.object(index);
  if (object) {
    if (object.self instanceof RangeModel) return object.self;
    throw args.wrong(index, 'a range or an address');
  }
  if (args.raw(index) instanceof ObjectArgument) {
    throw new ExcelError('InvalidArgument', 'a null object was passed as a range');
  }
  return rangeByAddress(from.book, from.sheetId, args.string(index));
}

/** The same for calls that know no sheet: an address needs its sheet's name. */
export function rangeOfWorkbook(args: Arguments, index: number, book: WorkbookState): RangeModel {
  const object = args.object(index);
  if (object?.self instanceof RangeModel) return object.self;
  const text = args.string(index);
  const address = parseAddress(text);
  const sheetName = address?.sheetName ?? null;
  const sheetId = sheetName === null ? book.store.activeSheet() : book.findSheet(sheetName)?.id;
  if (sheetId === undefined) throw invalidArgument(`address "${text}" names no worksheet`);
  return rangeByAddress(book, sheetId, text);
}
