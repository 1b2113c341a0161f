import { isNoCode } from '../../common/checks';
import { make, ours } from '../make';

export const rule = make.row({
  id: 'swf/school/x-la-number-not-a-code',
  severity: 'query',
  column: 'LEA',
  title: 'LA number is not known',
  says: '{value} is not the number of an authority in England.',
  remedy: 'Write the three digits of the authority’s DfE number, or explain it.',
  why: 'The census finds the school by this number and its establishment number.',
  source: ours,
  check: isNoCode('LEA', 'la.dfe'),
  examples: {
    pass: [{ cells: { LEA: '340' } }, { cells: { LEA: 340 } }, { cells: { LEA: '' } }],
    fail: [{ cells: { LEA: '999' } }],
  },
});
