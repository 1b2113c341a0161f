/** Rules for the names of worksheets. */
import { ExcelError, invalidArgument } from '../errors';
import { sameName } from '../state/names';
import type { WorkbookState } from '../state/workbook';

/** One to 31 characters, none of `\ / ? * [ ] :`, no apostrophe at either end, not "History". */
export function checkSheetName(book: WorkbookState, name: unknown, own: string | null): string {
  if (typeof name !== 'string') throw invalidArgument('the name of a worksheet is text');
  const bad =
    name === '' || name.length > 31 || /[\\/?*[\]:]|^'|'$/.test(name) || sameName(name, 'History');
  if (bad) throw invalidArgument(`"${name}" can't be the name of a worksheet`);
  const other = book.findSheet(name);
  if (other && other.id !== own && sameName(other.name, name)) {
    throw new ExcelError('ItemAlreadyExists', `worksheet "${name}"`);
  }
  return name;
}
