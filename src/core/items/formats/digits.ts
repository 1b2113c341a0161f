import { compact } from '../compact';
import type { FormatFault, FormatItem } from '../types';
import { words } from '../words';

/** Separators that people put into long numbers: `1234/567`, `12-34567`. */
const SEPARATORS = /[/.\-]/g;

interface DigitsItem extends Pick<FormatItem, 'id' | 'title' | 'example' | 'source'> {
  readonly length: number;
  /** Anything more to say about a value of the right length. */
  readonly also?: (digits: string) => FormatFault | undefined;
  /** True when a separator is a usual way of writing it and need not be mentioned. */
  readonly separators?: boolean;
}

/** An item that is a fixed number of digits. A number that is one digit short lost a zero. */
export function digitsItem(item: DigitsItem): FormatItem {
  const { length, also, separators, ...about } = item;
  const form = `${String(length)} digits`;
  return {
    ...about,
    form,
    judge(value) {
      const { text, found } = compact(value);
      const bare = text.replace(SEPARATORS, '');
      if (!/^\d+$/.test(bare) || bare.length > length || (bare.length < length && text !== bare)) {
        return words.wrongForm({ ...about, form });
      }
      if (bare.length < length) {
        // Excel drops every leading zero; more than two of them are likelier to be another number.
        const lost = length - bare.length;
        return lost <= 2
          ? words.leadingZero(bare.padStart(length, '0'))
          : words.wrongForm({ ...about, form });
      }
      if (/^(\d)\1*$/.test(bare)) return words.placeholder();
      const more = also?.(bare);
      if (more) return more;
      if (text !== bare && separators !== true) return words.punctuation(bare);
      return found.spaces ? words.spaces(text) : undefined;
    },
  };
}
