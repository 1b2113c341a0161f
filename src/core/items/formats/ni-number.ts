import { compact } from '../compact';
import type { FormatFault, FormatItem } from '../types';
import { words } from '../words';

/** Two letters, six digits, and a letter that some sources leave out. */
const SHAPE = /^([A-Z]{2})(\d{6})([A-D]?)$/;

/**
 * Prefixes that the School Workforce Census rejects (rule 4155, read in an exporter of 2010).
 * TN is the eighth of them and stands by itself below: it was given to people, for a while.
 */
const NEVER_ISSUED: ReadonlySet<string> = new Set(['BG', 'GB', 'KN', 'NK', 'NT', 'ZZ']);

/** Letters not used so far (general knowledge of HMRC's numbering): new ones come, so only asked. */
const UNUSED_LETTERS = /^[DFIQUV]|^.[DFIOQUV]/;

/** All digits alike, or counting up or down. */
const MADE_UP = /^(?:(\d)\1{5}|012345|123456|234567|345678|456789|987654|654321)$/;

/** Made from a birthday and `F` or `M`, as temporary numbers once were: `AA010180F`. */
const BIRTHDAY = /^[A-Z]{2}(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}[FM]$/;

/** National Insurance number. Spaces and small letters are read, and better written without. */
export const niNumber: FormatItem = {
  id: 'person.ni-number',
  title: 'National Insurance number',
  form: 'two letters, six digits and a letter A to D',
  example: 'QQ123456C',
  source:
    'School Workforce Census rule 4155 (prefixes); ASC-WDS worker file check (spaces and a ' +
    'missing last letter are accepted); unused letters are general knowledge',
  judge(value) {
    const { text, found } = compact(value);
    const match = SHAPE.exec(text);
    if (!match) return BIRTHDAY.test(text) ? ofBirthday(text) : words.wrongForm(niNumber);
    const [, prefix = '', digits = '', suffix = ''] = match;
    if (NEVER_ISSUED.has(prefix)) return words.niNeverIssued(prefix);
    if (prefix === 'TN') return words.niTemporary();
    if (MADE_UP.test(digits)) return words.placeholder();
    if (UNUSED_LETTERS.test(prefix)) return words.niUnusualPrefix(prefix);
    if (suffix === '') return words.niNoSuffix();
    if (found.spaces) return words.spaces(text);
    if (found.lowerCase) return words.lowerCase(text);
    return undefined;
  },
};

function ofBirthday(text: string): FormatFault {
  return text.startsWith('TN') ? words.niTemporary() : words.niBirthday();
}
