/** With these in front, a spreadsheet takes text for a formula; with an apostrophe it hides that. */
const MISREAD = /^[=+\-@\t\r']/u;

/** Text as the cell of a file that a spreadsheet may open. */
export function asCell(text: string): string {
  return MISREAD.test(text) ? `'${text}` : text;
}

/** The text that `asCell` was given. Others' apostrophes stay: `'til` is a word. */
export function fromCell(cell: string): string {
  return cell.startsWith("'") && MISREAD.test(cell.slice(1)) ? cell.slice(1) : cell;
}

/** What a coding run writes into its column Band, folded. */
export const SUGGESTED_BANDS: ReadonlySet<string> = new Set(['sure', 'likely', 'unsure', 'none']);
