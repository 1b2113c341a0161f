import { writeDay } from '../../../sheet/day';
import { in2010But, make } from '../make';
import { lastYearStart } from '../periods';
import { AGREEMENTS, TEACHERS_AND_ASSISTANTS } from '../posts';

export const rule = make.row({
  id: 'swf/contracts/4610Q',
  severity: 'query',
  column: 'Origin',
  needs: ['Origin', 'Post', 'ContractStart'],
  reads: ['ContractType'],
  title: 'Origin of somebody new is missing',
  says: 'The contract of this {post} started on {start}, and there is no origin.',
  remedy: 'Choose an origin from the list (NOTKNW if it is not known), or explain it.',
  why: 'The census asks where teachers and teaching assistants with a new contract came from.',
  source: in2010But(
    'In 2010 it was for contracts from 1 September 2009 on; the date moves with the census.',
  ),
  check: (facts) => {
    const first = lastYearStart(facts.reference);
    return (row) => {
      const post = row.text('Post').trim();
      if (!TEACHERS_AND_ASSISTANTS.has(post) || row.text('Origin').trim() !== '') return undefined;
      if (AGREEMENTS.has(row.text('ContractType').trim())) return undefined;
      const start = row.day('ContractStart');
      return start !== undefined && start >= first && start <= facts.reference
        ? { say: { post, start: writeDay(start) } }
        : undefined;
    };
  },
  examples: {
    pass: [
      { cells: { Post: 'TCM', ContractStart: '01/09/2026', Origin: '1STIMM' } },
      { cells: { Post: 'TCM', ContractStart: '31/08/2025', Origin: '' } },
    ],
    fail: [{ cells: { Post: 'TAS', ContractStart: '01/09/2025', Origin: '' } }],
  },
});
