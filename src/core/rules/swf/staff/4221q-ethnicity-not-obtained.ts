import { addMonths, writeDay } from '../../../sheet/day';
import { everyRow } from '../checks';
import { PERSON_COLUMNS } from '../items/people';
import { helpPage, make } from '../make';
import { contractsOf } from '../people';
import { hasEnded } from '../periods';

export const rule = make.crossFile({
  id: 'swf/staff/4221Q',
  severity: 'query',
  column: 'Ethnicity',
  reads: PERSON_COLUMNS,
  parts: ['contracts'],
  since: '2022',
  title: 'Ethnicity is still not obtained',
  says: 'Ethnicity is “not yet obtained”, and the person has been here since {start}.',
  todo: 'Ask the person; if they would rather not say, record that they refused.',
  why: 'The census asks about people who have been employed for more than three months.',
  source: helpPage('2025'),
  check: everyRow((facts) => {
    const contracts = contractsOf(facts);
    return (row) => {
      if (row.text('Ethnicity').trim() !== 'NOBT') return undefined;
      const starts = contracts(row)
        .filter((one) => !hasEnded(one, facts.reference))
        .flatMap((one) => one.day('ContractStart') ?? []);
      if (starts.length === 0) return undefined;
      const start = Math.min(...starts);
      return addMonths(start, 3) < facts.reference
        ? { say: { start: writeDay(start) } }
        : undefined;
    };
  }),
  examples: {
    pass: [
      {
        rows: [{ StaffId: '17', Ethnicity: 'NOBT' }],
        others: { contracts: [{ StaffId: '17', ContractStart: '01/09/2026' }] },
        because: 'the person is new',
      },
      {
        rows: [{ StaffId: '17', Ethnicity: 'REFU' }],
        others: { contracts: [{ StaffId: '17', ContractStart: '01/09/2020' }] },
      },
    ],
    fail: [
      {
        rows: [{ StaffId: '17', Ethnicity: 'NOBT' }],
        others: { contracts: [{ StaffId: '17', ContractStart: '01/09/2020' }] },
      },
    ],
  },
});
