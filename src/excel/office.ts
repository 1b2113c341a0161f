/** Getting at Office: whether it is there, what it supports, how it looks. */

/** What Rolecheck is written for; everything above asks `supports` first. */
export const API_FLOOR = '1.9';

/** True when this Excel has the requirement set `ExcelApi` in that version. */
export function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}

/** Where the pane finds itself. */
export type Surroundings = 'excel' | 'old-excel' | 'not-excel';

/** Waits for Office; never rejects. */
export async function officeReady(): Promise<Surroundings> {
  const info = await Office.onReady();
  if (info.host !== Office.HostType.Excel) return 'not-excel';
  return supports(API_FLOOR) ? 'excel' : 'old-excel';
}

/** Whether Office is in a dark theme; undefined where Office does not say (older and some web). */
export function officeIsDark(): boolean | undefined {
  const theme: Partial<Office.OfficeTheme> | undefined = Office.context.officeTheme;
  if (theme === undefined) return undefined;
  if (typeof theme.isDarkTheme === 'boolean') return theme.isDarkTheme;
  return typeof theme.bodyBackgroundColor === 'string'
    ? isDark(theme.bodyBackgroundColor)
    : undefined;
}

/** What is known of the workbook's file before anything is written. Its name goes nowhere. */
export interface WorkbookFile {
  /** It has an address of the web: with AutoSave on, others see each change at once. */
  readonly isShared: boolean;
  /** What its format cannot hold; `nothing` where all is kept, or it has not been saved yet. */
  readonly loses: 'nothing' | 'all but values' | 'what add-ins keep';
  /** It cannot be changed: Protected View, marked as final, or a label that allows reading only. */
  readonly isReadOnly: boolean;
  /** Excel takes a whole run back as one step of its own undo. */
  readonly hasUndoGroups: boolean;
}

/** Formats of text, which hold values and nothing else, by how the file's name ends. */
const VALUES_ONLY = /\.(?:csv|txt|prn|tsv|dif|slk)$/iu;
const BEFORE_2007 = /\.(?:xls|xlt|xla)$/iu;

/** What Office says of the file; where it says nothing, it is taken for a workbook of this computer. */
export function workbookFile(): WorkbookFile {
  const document: Partial<Office.Document> | undefined = Office.context.document;
  const address = typeof document?.url === 'string' ? document.url : '';
  const [path = ''] = address.split(/[?#]/u);
  return {
    isShared: /^https?:/iu.test(address),
    loses: VALUES_ONLY.test(path)
      ? 'all but values'
      : BEFORE_2007.test(path)
        ? 'what add-ins keep'
        : 'nothing',
    isReadOnly: String(document?.mode) === 'readOnly',
    hasUndoGroups: supports('1.20'),
  };
}

/** True for a colour darker than middle grey. Colours that are not `#RRGGBB` count as light. */
function isDark(colour: string): boolean {
  const parts = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/iu.exec(colour);
  if (!parts) return false;
  const [red, green, blue] = parts.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.299 * (red ?? 255) + 0.587 * (green ?? 255) + 0.114 * (blue ?? 255) < 128;
}
