/** A column to be packed: its name and its values, one a row. */
export type Column = readonly [name: string, values: readonly string[]];

/** Writes a packed table (see `src/data/packed.ts`). Refuses what could not be read back. */
export function pack(columns: readonly Column[]): string {
  const rows = columns[0]?.[1].length ?? 0;
  for (const [name, values] of columns) {
    if (/[\t\n\r]/.test(name)) throw new Error(`Rolecheck: column name "${name}" cannot be packed`);
    if (values.length !== rows) throw new Error(`Rolecheck: column "${name}" is not ${rows} long`);
    const broken = values.find((value) => /[\n\r]/.test(value));
    if (broken !== undefined) throw new Error(`Rolecheck: "${broken}" in "${name}" has a line end`);
  }
  const head = [String(rows), ...columns.map(([name]) => name)].join('\t');
  return [head, ...columns.flatMap(([, values]) => values)].join('\n');
}

/** Packs records, each column being what `value` gives for it. */
export function packRecords<T>(
  records: readonly T[],
  columns: Readonly<Record<string, (record: T) => string>>,
): string {
  return pack(Object.entries(columns).map(([name, value]) => [name, records.map(value)]));
}

/** Joins a list into one cell; read back by `unpackList`. */
export function packList(values: readonly string[]): string {
  const broken = values.find((value) => value === '' || value.includes(';'));
  if (broken !== undefined) throw new Error(`Rolecheck: "${broken}" cannot stand in a list`);
  return values.join(';');
}
