/**
 * The form in which compiled data is kept: a table as text, column after column.
 *
 * The first line is the number of rows and the names of the columns, parted by tabs; then each
 * column follows, one value a line. Columns together compress far better than rows do, and a
 * reader needs no more than one `split`. A value never holds a line end; `tools/compile-data`
 * refuses one that does.
 *
 * Rejected: JSON (a third larger gzipped, four times slower to read) and front coding (it helps
 * sorted titles, but the index is best kept in the order of its uids: they then cost nothing).
 */
export interface PackedTable {
  readonly rows: number;
  /** Values of a column, one a row. A column that is not there is a broken promise. */
  column(name: string): readonly string[];
  /** The same, or empty values when the column was left out for being empty in every row. */
  optional(name: string): readonly string[];
}

/** Reads a packed table. `name` is only for the error when the text is not one. */
export function unpack(text: string, name: string): PackedTable {
  const lines = text.split('\n');
  const [count, ...columns] = (lines[0] ?? '').split('\t');
  const rows = Number(count);
  if (columns.length === 0 || lines.length !== 1 + rows * columns.length) {
    throw new Error(`Rolecheck: compiled data "${name}" is damaged; run tools/compile-data again`);
  }
  const cut = (place: number): readonly string[] =>
    lines.slice(1 + place * rows, 1 + (place + 1) * rows);
  return {
    rows,
    column(wanted) {
      const place = columns.indexOf(wanted);
      if (place < 0) throw new Error(`Rolecheck: compiled data "${name}" has no "${wanted}"`);
      return cut(place);
    },
    optional(wanted) {
      const place = columns.indexOf(wanted);
      return place < 0 ? Array.from({ length: rows }, () => '') : cut(place);
    },
  };
}

/** Parts a cell that holds a list, as `packList` joined it. An empty cell is an empty list. */
export function unpackList(cell: string): readonly string[] {
  return cell === '' ? [] : cell.split(';');
}
