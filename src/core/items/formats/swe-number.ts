import { compact } from '../compact';
import type { FormatItem } from '../types';
import { words } from '../words';

/** Social Work England number: the widest of the forms seen is accepted, the rest is asked. */
export const sweNumber: FormatItem = {
  id: 'person.swe-number',
  title: 'Social Work England number',
  form: 'two letters and four to twelve digits',
  example: 'SW1234567890',
  source:
    'two third-party schemas of the children’s social work workforce census: two letters and ten ' +
    'digits (2022), two capital letters and four to twelve digits',
  judge(value) {
    const { text, found } = compact(value);
    const match = /^([A-Z]{2})(\d{4,12})$/.exec(text);
    if (!match) return words.wrongForm(sweNumber);
    const [, letters = '', digits = ''] = match;
    if (letters !== 'SW') return words.sweUnusualPrefix();
    if (/^(\d)\1*$/.test(digits)) return words.placeholder();
    if (found.spaces) return words.spaces(text);
    if (found.lowerCase) return words.lowerCase(text);
    return digits.length === 10 ? undefined : words.sweLength();
  },
};
