import { everyRow } from '../checks';
import { PERSON_COLUMNS } from '../items/people';
import { helpPage, make } from '../make';
import { contractsOf } from '../people';
import { TEACHERS } from '../posts';

export const rule = make.crossFile({
  id: 'swf/staff/4228',
  severity: 'error',
  column: 'QTS',
  reads: PERSON_COLUMNS,
  parts: ['contracts'],
  since: '2022',
  title: 'Qualified teacher status of a teacher is missing',
  says: 'The person is a teacher ({post}), and nothing is recorded for qualified teacher status.',
  remedy: 'Write true or false.',
  why: 'The census does not take a teacher without it, and works out from it how many are qualified.',
  source: helpPage('2019'),
  check: everyRow((facts) => {
    const contracts = contractsOf(facts);
    return (row) => {
      if (row.text('QTS').trim() !== '') return undefined;
      const contract = contracts(row).find((one) => TEACHERS.has(one.text('Post').trim()));
      return contract && { say: { post: contract.text('Post').trim() } };
    };
  }),
  examples: {
    pass: [
      {
        rows: [{ StaffId: '17', QTS: 'false' }],
        others: { contracts: [{ StaffId: '17', Post: 'TCH' }] },
      },
      {
        rows: [{ StaffId: '17', QTS: '' }],
        others: { contracts: [{ StaffId: '17', Post: 'TAS' }] },
      },
    ],
    fail: [
      {
        rows: [{ StaffId: '17', QTS: '' }],
        others: { contracts: [{ StaffId: '17', Post: 'TCM' }] },
      },
    ],
  },
});
