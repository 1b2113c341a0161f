/** Headers as they are compared: what stands in the cell without the space around it. */
import type { CellValue } from '../core/sheet/types';

export function headerText(cell: CellValue | undefined): string {
  return String(cell ?? '')
    .replace(/\s+/gu, ' ')
    .trim();
}
