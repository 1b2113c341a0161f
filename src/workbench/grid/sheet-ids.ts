/** What the grid knows sheets by. */
import type { FileSheet } from '../files/model';

/** The sheets' ids: those that the file gives, each once, and others for the rest. */
export function idsFor(sheets: readonly Pick<FileSheet, 'id'>[]): string[] {
  const given = new Set(sheets.map(({ id }) => id));
  const taken = new Set<string>();
  let number = 0;
  return sheets.map(({ id }) => {
    let own = id;
    while (own === '' || taken.has(own)) {
      number += 1;
      const next = `sheet-${String(number)}`;
      own = given.has(next) ? '' : next;
    }
    taken.add(own);
    return own;
  });
}
