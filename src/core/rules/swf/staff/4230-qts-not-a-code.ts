import { isNeitherTrueNorFalse } from '../checks';
import { make } from '../make';

export const rule = make.row({
  id: 'swf/staff/4230',
  severity: 'error',
  column: 'QTS',
  title: 'Qualified teacher status is not valid',
  says: '{value} is neither true nor false.',
  remedy: 'Write true for qualified teachers and false for others.',
  why: 'The census takes nothing else for this item.',
  check: isNeitherTrueNorFalse('QTS'),
  examples: {
    pass: [{ cells: { QTS: 'true' } }, { cells: { QTS: false } }, { cells: { QTS: '' } }],
    fail: [{ cells: { QTS: 'Yes' }, write: 'true' }, { cells: { QTS: 'pending' } }],
  },
});
