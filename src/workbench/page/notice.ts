/** Every sentence of the page's own, together. */

export const words = {
  opening: (name: string): string => `Opening ${name} …`,
  opened: (name: string, leftOut: readonly string[]): string =>
    leftOut.length === 0
      ? ''
      : `${name} also holds ${joined(leftOut)}: not shown here, and not in a saved copy.`,
  added: (sheet: string, file: string, others: number): string =>
    others === 0
      ? `Added the sheet ${sheet} from ${file}.`
      : `Added the sheet ${sheet}, the first of ${String(others + 1)} in ${file}.`,
  wrongKind: (name: string): string =>
    `${name} was not opened: the workbench opens .xlsx and .csv files.`,
  sampleMissing: 'The sample could not be read. Was the workbench built?',
  saved: (name: string): string => `Saved ${name}, without filters and colour rules.`,
  paneMissing: 'The add-in is not built yet: run npm run build.',
};

function joined(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
