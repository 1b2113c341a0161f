/** The formulas the memory store can work out by itself: a constant, or one reference. */
import { parseAddress } from '../address';
import type { CellValue } from '../store';
import { readTyped } from '../cells/typed-text';
import type { MemoryStore } from './store';

/** Value of `="text"`, `=5`, `=TRUE`, `=A1` or `=Sheet!A1`; undefined for anything else. */
export function constantOf(
  formula: string,
  sheetId: string,
  store: MemoryStore,
): CellValue | undefined {
  const body = formula.slice(1).trim();
  const quoted = /^"((?:[^"]|"")*)"$/.exec(body);
  if (quoted?.[1] !== undefined) return quoted[1].replaceAll('""', '"');
  if (/^[-+]?[\d.]+$/.test(body) || /^(?:true|false|#N\/A)$/i.test(body)) {
    const read = readTyped(body, 'General', 2000);
    return read.kind === 'value' ? read.value : undefined;
  }
  const address = parseAddress(body);
  if (!address || address.block.rows * address.block.columns !== 1) return undefined;
  const { sheetName, block } = address;
  const from =
    sheetName === null ? sheetId : store.sheets().find(({ name }) => name === sheetName)?.id;
  if (from === undefined) return { error: '#REF!' };
  const value = store.readValues(from, block)[0]?.[0] ?? '';
  // An empty cell referred to shows as nought.
  return value === '' ? 0 : value;
}
