import { codeMeant } from '../checks';
import { cell, wholeOrHex } from '../read';
import { make } from './make';
import { isAnswer } from './service/person';

export const rule = make.row({
  id: 'asc-wds/worker/5660',
  severity: 'query',
  column: 'DHA',
  title: 'Delegated healthcare activities code is not valid',
  says: '{value} is not one of the codes for delegated healthcare activities.',
  remedy: 'Write 1 for yes, 2 for no or 999 for not known, or leave the cell blank.',
  why: 'The service takes the row and leaves this value out.',
  since: '2025-08',
  check: (facts) => {
    const meant = codeMeant(facts, 'asc-wds.dha');
    return (row) => {
      const text = cell(row, 'DHA');
      return text === '' || isAnswer(wholeOrHex(text)) ? undefined : meant(text);
    };
  },
  examples: {
    pass: [{ cells: { DHA: '1' } }, { cells: { DHA: '' } }],
    fail: [{ cells: { DHA: '3' } }, { cells: { DHA: 'Yes' }, write: '1' }],
  },
});
