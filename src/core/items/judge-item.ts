/** Whether a value will do for an item of a return, by its format alone: no other cell is looked at. */
import type { CodeLibrary } from '../codes/types';
import type { ItemFormat, PartItem } from '../rules/types';
import { cellText } from '../sheet/cell-text';
import { readDay, writeDay, type DayForm, type NoDay } from '../sheet/day';
import type { CellValue } from '../sheet/types';
import { judgeCode } from './judge-code';
import { formatItem } from './registry';
import type { Fault } from './types';
import { words } from './words';

/** Digits with at most one point: no signs of thousands, no currency. */
const NUMBER = /^-?\d+(?:\.\d+)?$/;
const YEAR = /^(?:19|20)\d{2}$/;

/**
 * Judges a value that is not blank.
 *
 * @returns undefined when it will do; else what is wrong, with what to write where one thing can be meant
 */
export function judgeItem(
  item: PartItem,
  value: CellValue,
  library: CodeLibrary,
): Fault | undefined {
  const text = cellText(value).trim();
  if (item.orElse?.some((word) => word.toLowerCase() === text.toLowerCase())) return undefined;
  return judgeFormat(item.format, value, text, library);
}

function judgeFormat(
  format: ItemFormat,
  value: CellValue,
  text: string,
  library: CodeLibrary,
): Fault | undefined {
  switch (format.kind) {
    case 'text':
      return format.longest !== undefined && text.length > format.longest
        ? words.textTooLong(text.length, format.longest)
        : undefined;
    case 'code': {
      const [code = ''] = format.then === undefined ? [text] : text.split(';');
      return judgeIn(library, format.set, format.then === undefined ? value : code);
    }
    case 'codes':
      return firstFault(text.split(';'), (piece) => judgeIn(library, format.set, piece.trim()));
    case 'date':
      return judgeDate(value, format.written);
    case 'year':
      return YEAR.test(text) ? undefined : words.yearWrong();
    case 'number':
      return judgeNumber(text, format);
    case 'numbers':
      return firstFault(text.split(';'), (piece) =>
        /^\d*$/.test(piece.trim()) ? undefined : words.wholeNumbers(),
      );
    case 'form': {
      const form = formatItem(format.item);
      if (form === undefined) throw new Error(`Rolecheck: there is no form "${format.item}"`);
      return form.judge(value);
    }
  }
}

function judgeIn(library: CodeLibrary, id: string, value: CellValue): Fault | undefined {
  const set = library.set(id);
  if (set === undefined) throw new Error(`Rolecheck: an item asks for the code set "${id}"`);
  return cellText(value).trim() === '' ? undefined : judgeCode(set, value);
}

function firstFault(
  pieces: readonly string[],
  judge: (piece: string) => Fault | undefined,
): Fault | undefined {
  for (const piece of pieces) {
    const fault = judge(piece);
    // What would be written would be a piece, and not the cell.
    if (fault) return { severity: fault.severity, says: fault.says };
  }
  return undefined;
}

function judgeDate(value: CellValue, written: DayForm): Fault | undefined {
  const { day, problem } = readDay(value);
  if (problem !== undefined) return noDay(problem, cellText(value), written);
  // A real date has no form of its own: the return's is given to it when it is sent.
  if (typeof value === 'number') return undefined;
  const write = writeDay(day, written);
  return cellText(value) === write ? undefined : words.dateForm(write);
}

function noDay(problem: NoDay, shown: string, written: DayForm): Fault {
  switch (problem) {
    case 'unreadable':
      return words.dateUnreadable(written);
    case 'impossible':
      return words.dateImpossible();
    case 'two-digit year':
      return words.dateTwoDigitYear();
    case 'placeholder':
      return words.datePlaceholder(shown);
  }
}

function judgeNumber(
  text: string,
  { from, to, decimals = 0 }: Extract<ItemFormat, { readonly kind: 'number' }>,
): Fault | undefined {
  if (!NUMBER.test(text)) return words.numberWrong();
  const number = Number(text);
  if ((from !== undefined && number < from) || (to !== undefined && number > to)) {
    return words.numberOutside(from, to);
  }
  const places = text.split('.')[1]?.length ?? 0;
  return places > decimals ? words.numberDecimals(decimals) : undefined;
}
