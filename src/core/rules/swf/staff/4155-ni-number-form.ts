import { compact } from '../../../items/compact';
import { in2010But, make } from '../make';

const SHAPE = /^[A-Z]{2}\d{6}[A-D]$/;

/** Prefixes of temporary numbers and others that the rule names. */
const REFUSED: ReadonlySet<string> = new Set(['GB', 'BG', 'NK', 'KN', 'TN', 'NT', 'ZZ']);

export const rule = make.row({
  id: 'swf/staff/4155',
  severity: 'error',
  column: 'NINumber',
  title: 'NI number has the wrong form',
  says: '{value} is not a National Insurance number that the census takes.',
  todo: 'Write two letters, six digits and a letter A to D, such as QQ123456C.',
  why:
    'Numbers of another form are refused, and so are temporary ones: those that begin with GB, ' +
    'BG, NK, KN, TN, NT or ZZ.',
  source: in2010But('That the last letter is A to D is general knowledge.'),
  check: () => (row) => {
    const typed = row.text('NINumber');
    if (typed.trim() === '') return undefined;
    const { text } = compact(typed);
    const isRefused = !SHAPE.test(text) || REFUSED.has(text.slice(0, 2));
    if (isRefused) return {};
    return text === typed ? undefined : { write: text };
  },
  examples: {
    pass: [{ cells: { NINumber: 'QQ123456C' } }, { cells: { NINumber: '' } }],
    fail: [
      { cells: { NINumber: 'qq 12 34 56 c' }, write: 'QQ123456C' },
      { cells: { NINumber: 'TN010190M' } },
      { cells: { NINumber: 'QQ123456' } },
    ],
  },
});
