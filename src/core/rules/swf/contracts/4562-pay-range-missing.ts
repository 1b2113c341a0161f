import { isMissingWhileOpen } from '../checks';
import { helpPage, make } from '../make';
import { AGREEMENTS, TEACHERS } from '../posts';

export const rule = make.row({
  id: 'swf/contracts/4562',
  severity: 'error',
  column: 'PayRange',
  needs: ['PayRange', 'Post'],
  reads: ['DailyRate', 'ContractEnd', 'ContractType', 'ContractId', 'StaffId'],
  since: '2022',
  title: 'Pay range of a teacher is missing',
  says: 'This {post} has no pay range and is not paid by the day.',
  remedy: 'Write the code of the pay range, or DailyRate Y.',
  why: 'The census wants the pay range of everybody who is not paid by the day.',
  source: helpPage('2025', 'Only teachers are looked at: others have no pay range of teachers.'),
  check: (facts) => {
    const isBlank = isMissingWhileOpen('PayRange')(facts);
    return (row) => {
      const post = row.text('Post').trim();
      if (!TEACHERS.has(post) || row.text('DailyRate').trim() === 'Y') return undefined;
      if (AGREEMENTS.has(row.text('ContractType').trim())) return undefined;
      return isBlank(row) && { say: { post } };
    };
  },
  examples: {
    pass: [
      { cells: { Post: 'TCM', PayRange: 'TE' } },
      { cells: { Post: 'TCM', DailyRate: 'Y' } },
      { cells: { Post: 'OSP' } },
    ],
    fail: [{ cells: { Post: 'TCM', DailyRate: 'N' } }],
  },
});
