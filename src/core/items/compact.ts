/** A reference number as it is compared: without spaces and hidden characters, in capitals. */
import { cellText } from '../sheet/cell-text';
import type { CellValue } from '../sheet/types';
import { tidy } from '../text/tidy';

export interface Compact {
  readonly text: string;
  /** What had to be mended to get there. */
  readonly found: { readonly spaces: boolean; readonly lowerCase: boolean };
}

/** Takes spaces and hidden characters out and puts letters into capitals, and says whether it did. */
export function compact(value: CellValue): Compact {
  const typed = cellText(value);
  const bare = tidy(typed).replaceAll(' ', '');
  const text = bare.toUpperCase();
  return { text, found: { spaces: bare !== typed, lowerCase: text !== bare } };
}
