import { isNeitherTrueNorFalse } from '../checks';
import { make } from '../make';

export const rule = make.row({
  id: 'swf/staff/4240',
  severity: 'error',
  column: 'HLTAStatus',
  title: 'HLTA status is not valid',
  says: '{value} is neither true nor false.',
  remedy: 'Write true for people with higher level teaching assistant status and false for others.',
  why: 'The census takes nothing else for this item.',
  check: isNeitherTrueNorFalse('HLTAStatus'),
  examples: {
    pass: [{ cells: { HLTAStatus: 'false' } }, { cells: { HLTAStatus: true } }],
    fail: [{ cells: { HLTAStatus: 'N' }, write: 'false' }, { cells: { HLTAStatus: 'HLTA' } }],
  },
});
