import { compact } from '../../../items/compact';
import { in2010But, make } from '../make';
import { refusedPrefix } from '../ni-prefix';

const SHAPE = /^[A-Z]{2}\d{6}[A-D]$/;

export const rule = make.row({
  id: 'swf/staff/4155',
  case: 'form',
  severity: 'error',
  column: 'NINumber',
  title: 'NI number has the wrong form',
  says: '{value} is not written as the census takes a National Insurance number.',
  remedy: 'Write two letters, six digits and a letter A to D, such as QQ123456C.',
  why: 'The census refuses numbers of another form, also those without their last letter.',
  source: in2010But('That the last letter is A to D is general knowledge.'),
  check: () => (row) => {
    const typed = row.text('NINumber');
    if (typed.trim() === '' || refusedPrefix(typed) !== undefined) return undefined;
    const { text } = compact(typed);
    if (!SHAPE.test(text)) return {};
    return text === typed ? undefined : { write: text };
  },
  examples: {
    pass: [
      { cells: { NINumber: 'QQ123456C' } },
      {
        cells: { NINumber: 'BG123456A' },
        because: 'its form is right, and its letters are refused',
      },
      { cells: { NINumber: '' } },
    ],
    fail: [
      { cells: { NINumber: 'qq 12 34 56 c' }, write: 'QQ123456C' },
      { cells: { NINumber: 'QQ123456M' } },
      { cells: { NINumber: 'QQ123456' } },
    ],
  },
});
