/**
 * What is read of a file's sheets beside hucre, which makes dates of times of day and durations, a day
 * off below 1 March 1900, and refuses a sheet for one coloured cell in its last corner.
 */
import { SaxesParser } from 'saxes';
import { columnLetters, parseBlock } from '../../host/address';
import { MAX_COLUMNS, MAX_ROWS } from '../../host/geometry';
import { attributesOf, type PackageParts } from './package-parts';

/** A sheet as far as it holds something: a value, a formula. Looks alone do not count. */
export interface SheetScan {
  /** Numbers as the file has them, by row and column: `4,0`. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly rows: number;
  readonly columns: number;
}

/** Cells without content are kept this far beyond the content of the largest sheet. */
const SPARE_ROWS = 1000;
const SPARE_COLUMNS = 100;
/** Rows times columns: what hucre, and a browser's memory, take. */
const MOST_CELLS = 20_000_000;

const CONTENT: ReadonlySet<string> = new Set(['v', 'f', 'is']);

class Scanner implements SheetScan {
  readonly numbers = new Map<string, number>();
  rows = 0;
  columns = 0;
  #row = -1;
  #column = -1;
  #isNumber = false;
  #isFilled = false;
  #within = '';
  #value = '';

  open(name: string, attribute: (key: string) => string | undefined): void {
    if (name === 'row') {
      const number = Number(attribute('r'));
      this.#row = number > 0 ? number - 1 : this.#row + 1;
      this.#column = -1;
    } else if (name === 'c') {
      const place = parseBlock(attribute('r') ?? '');
      this.#row = place?.row ?? this.#row;
      this.#column = place?.column ?? this.#column + 1;
      this.#isNumber = (attribute('t') ?? 'n') === 'n';
      this.#isFilled = false;
      this.#value = '';
    } else if (CONTENT.has(name)) {
      this.#within = name;
      // What is shared with the formula of another cell is an empty element.
      if (name === 'f') this.#isFilled = true;
    }
  }

  text(text: string): void {
    if (this.#within === '' || text === '') return;
    this.#isFilled = true;
    if (this.#within === 'v') this.#value += text;
  }

  close(name: string): void {
    if (CONTENT.has(name)) this.#within = '';
    if (name !== 'c' || !this.#isFilled) return;
    this.rows = Math.max(this.rows, this.#row + 1);
    this.columns = Math.max(this.columns, this.#column + 1);
    const number = this.#isNumber && this.#value.trim() !== '' ? Number(this.#value) : NaN;
    if (Number.isNaN(number)) return;
    this.numbers.set(`${String(this.#row)},${String(this.#column)}`, number);
  }
}

const bare = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Scans one sheet. What is damaged is passed over: whether the file can be opened is hucre's to say. */
export function scanSheet(xml: string): SheetScan {
  const scanner = new Scanner();
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('error', () => undefined);
  parser.on('opentag', ({ name, attributes }) => {
    scanner.open(bare(name), (key) => attributes[key]);
  });
  parser.on('text', (text) => {
    scanner.text(text);
  });
  parser.on('closetag', ({ name }) => {
    scanner.close(bare(name));
  });
  parser.write(xml).close();
  return scanner;
}

/** Every sheet, in the order of the workbook; null for one that has no cells, such as a chart's. */
export function scanSheets(parts: PackageParts): (SheetScan | null)[] {
  const workbook = parts.relations('').find(({ type }) => type === 'officeDocument')?.path ?? '';
  const sheets = parts.relations(workbook).filter(({ type }) => type === 'worksheet');
  const paths = new Map(sheets.map(({ id, path }) => [id, path]));
  return attributesOf(parts.text(workbook) ?? '', 'sheet').map((sheet) => {
    const path = paths.get(sheet.get('id') ?? '');
    return path === undefined ? null : scanSheet(parts.text(path) ?? '');
  });
}

const room = (lines: number): number => Math.floor(MOST_CELLS / Math.max(lines, 1));

/**
 * What hucre is to read of each sheet, as an address. Cells that are only formatted need not be kept
 * when they are far out; where the content is, `tooLarge` says how far down and across it reaches.
 */
export function readingRange(
  scans: readonly (SheetScan | null)[],
): { readonly range: string } | { readonly tooLarge: readonly [row: number, column: string] } {
  const rows = scans.reduce((most, scan) => Math.max(most, scan?.rows ?? 0), 0);
  const columns = scans.reduce((most, scan) => Math.max(most, scan?.columns ?? 0), 0);
  if (rows * columns > MOST_CELLS) return { tooLarge: [rows, columnLetters(columns - 1)] };
  // Room for at least the content, and together for no more than hucre takes.
  const across = Math.min(columns + SPARE_COLUMNS, MAX_COLUMNS, room(rows));
  const down = Math.min(rows + SPARE_ROWS, MAX_ROWS, room(across));
  return { range: `A1:${columnLetters(across - 1)}${String(down)}` };
}
