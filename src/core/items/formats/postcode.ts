import { cellText } from '../../sheet/cell-text';
import { tidy } from '../../text/tidy';
import type { FormatItem } from '../types';
import { words } from '../words';

/**
 * Outward part: one or two letters, one or two digits, or a digit and a letter. Inward part:
 * a digit and two letters. The shape only: whether the postcode exists needs a list.
 */
const SHAPE = /^(?:([A-Z]{1,2}\d[A-Z\d]?)(\d[A-Z]{2})|(GIR)(0AA))$/;

/** United Kingdom postcode. */
export const postcode: FormatItem = {
  id: 'address.postcode',
  title: 'postcode',
  form: 'an area, a district, a space and three characters',
  example: 'AA1 1AA',
  source: 'ASC-WDS file checks (one space is wanted in worker files) and the GOV.UK expression',
  judge(value) {
    const typed = cellText(value);
    const plain = tidy(typed).toUpperCase();
    const match = SHAPE.exec(plain.replaceAll(' ', ''));
    if (!match) return words.wrongForm(postcode);
    const write = `${match[1] ?? match[3] ?? ''} ${match[2] ?? match[4] ?? ''}`;
    if (typed === write) return undefined;
    return plain === write && typed.toUpperCase() === write
      ? words.lowerCase(write)
      : words.postcodeSpace(write);
  },
};
