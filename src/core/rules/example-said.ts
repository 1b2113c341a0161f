/** Examples in words, for help on screen and in the documentation. */
import { cellText } from '../sheet/cell-text';
import type { Cells, Example } from './types';

/** The cells of an example in a line. */
export function exampleSaid({ cells, rows, others, headers }: Example): string {
  if (headers) return headers.join(', ');
  const own = [...(cells ? [cells] : []), ...(rows ?? [])].map(rowSaid);
  const theirs = Object.entries(others ?? {}).flatMap(([part, cellsOf]) =>
    cellsOf.map((row) => `${part}: ${rowSaid(row)}`),
  );
  return [...own, ...theirs].join(' | ');
}

function rowSaid(cells: Cells): string {
  return Object.entries(cells)
    .map(([column, value]) => `${column} ${shortened(cellText(value))}`)
    .join(', ');
}

function shortened(text: string): string {
  if (text === '') return '(blank)';
  return text.length > 30 ? `${text.slice(0, 27)}… (${String(text.length)} characters)` : text;
}
