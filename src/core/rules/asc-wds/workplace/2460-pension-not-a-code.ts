import { codeMeant } from '../checks';
import { currentCodes } from '../file-checks';
import { cell } from '../read';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/workplace/2460',
  severity: 'query',
  column: 'PENSION',
  title: 'Answer about pension contributions is not valid',
  says: '{value} is not one of the answers about pension contributions.',
  remedy: 'Write 1 for yes, 0 for no, or the word unknown.',
  why: 'The service takes the file and leaves this answer out.',
  check: (facts) => {
    const meant = codeMeant(facts, 'asc-wds.pension');
    const current = currentCodes(facts, 'asc-wds.pension');
    return (row) => {
      const text = cell(row, 'PENSION');
      return text === '' || current.has(text.toLowerCase()) ? undefined : meant(text);
    };
  },
  examples: {
    pass: [{ cells: { PENSION: '1' } }, { cells: { PENSION: 'Unknown' } }],
    fail: [{ cells: { PENSION: '2' } }, { cells: { PENSION: 'yes' }, write: '1' }],
  },
});
