/** A table that reads well as plain text and is Markdown: it can be pasted into a README. */

/**
 * Lines of the table: a heading, a rule, and the rows, columns aligned; the first column to the
 * left, the others to the right. Cells that a row lacks are empty; bars in cells are escaped.
 */
export function textTable(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): string[] {
  const cells = [headings, ...rows].map((row) =>
    headings.map((_, column) => (row[column] ?? '').replaceAll('|', '\\|')),
  );
  const widths = headings.map((_, column) =>
    Math.max(3, ...cells.map((row) => widthOf(row[column] ?? ''))),
  );
  const [heading = [], ...body] = cells;
  return [lineOf(heading, widths), ruleOf(widths), ...body.map((row) => lineOf(row, widths))];
}

function lineOf(row: readonly string[], widths: readonly number[]): string {
  const padded = row.map((cell, column) => {
    const gap = ' '.repeat(Math.max(0, (widths[column] ?? 0) - widthOf(cell)));
    return column === 0 ? cell + gap : gap + cell;
  });
  return `| ${padded.join(' | ')} |`;
}

function ruleOf(widths: readonly number[]): string {
  const rules = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return `| ${rules.join(' | ')} |`;
}

/** Characters, not UTF-16 units. */
function widthOf(text: string): number {
  return [...text].length;
}
