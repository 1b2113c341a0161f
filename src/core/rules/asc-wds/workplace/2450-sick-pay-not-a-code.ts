import { codeMeant } from '../checks';
import { currentCodes } from '../file-checks';
import { cell } from '../read';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/2450',
  severity: 'query',
  column: 'SICKPAY',
  title: 'Answer about sick pay is not valid',
  says: '{value} is not one of the answers about sick pay.',
  remedy: 'Write 1 for yes, 0 for no, or the word unknown.',
  why: 'The service takes the file and leaves this answer out.',
  check: (facts) => {
    const meant = codeMeant(facts, 'asc-wds.sickpay');
    const current = currentCodes(facts, 'asc-wds.sickpay');
    return (row) => {
      const text = cell(row, 'SICKPAY');
      return text === '' || current.has(text.toLowerCase()) ? undefined : meant(text);
    };
  },
  examples: {
    pass: [{ cells: { SICKPAY: '1' } }, { cells: { SICKPAY: 'Unknown' } }],
    fail: [{ cells: { SICKPAY: '2' } }, { cells: { SICKPAY: 'yes' }, write: '1' }],
  },
});
