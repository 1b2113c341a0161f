/** Names for columns that Rolecheck adds to a list. */
import { headerKey } from './header-names';

/**
 * The header, or `Role code (Rolecheck)` when the list has a column of that name already. Our name
 * is not said twice: `Rolecheck` becomes `Rolecheck (2)`.
 *
 * @param taken the list's headers as `headerKey` writes them
 */
export function freeHeader(header: string, taken: ReadonlySet<string>): string {
  const isNamed = header.includes('Rolecheck');
  for (let number = 0; ; number++) {
    const inBrackets = isNamed
      ? String(number + 1)
      : `Rolecheck${number === 1 ? '' : ` ${String(number)}`}`;
    const mark = number === 0 ? '' : ` (${inBrackets})`;
    if (!taken.has(headerKey(header + mark))) return header + mark;
  }
}

/** The same for several columns, none of which gets another's name. */
export function freeHeaders(
  wanted: readonly string[],
  headers: readonly string[],
): readonly string[] {
  const taken = new Set(headers.map(headerKey));
  return wanted.map((header) => {
    const free = freeHeader(header, taken);
    taken.add(headerKey(free));
    return free;
  });
}
