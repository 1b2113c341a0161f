import { codeMeant, currentNumbers } from '../checks';
import { cell } from '../read';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/training/1090',
  severity: 'error',
  column: 'PROVIDERNAME',
  title: 'Training provider is not valid',
  says: '{value} is not the code of a training provider.',
  remedy:
    'Write the code of the provider, such as 7 for Autism Together or 999 for another one. Look up lists them.',
  why: 'The service takes none of the files while there is an error.',
  since: '2025-11',
  needs: ['WHODELIVERED', 'PROVIDERNAME'],
  check: (facts) => {
    const known = currentNumbers(facts, 'asc-wds.training-provider');
    const meant = codeMeant(facts, 'asc-wds.training-provider');
    return (row) => {
      const text = cell(row, 'PROVIDERNAME');
      if (text === '' || cell(row, 'WHODELIVERED') !== '2') return undefined;
      // Read without a base, so that `0x1F` is a number.
      return known.has(Number.parseInt(text)) ? undefined : meant(text);
    };
  },
  examples: {
    pass: [{ cells: { WHODELIVERED: '2', PROVIDERNAME: '36' } }],
    fail: [
      { cells: { WHODELIVERED: '2', PROVIDERNAME: '500' } },
      { cells: { WHODELIVERED: '2', PROVIDERNAME: 'Leeds City Council' }, write: '36' },
    ],
  },
});
