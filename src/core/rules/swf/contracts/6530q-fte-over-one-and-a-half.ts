import type { Row } from '../../types';
import { contractsOnce } from '../contract-roles';
import { PERSON_KEYS } from '../items/people';
import { make, since2010 } from '../make';
import { inWords, numberIn } from '../numbers';
import { personKey } from '../people';
import { hasEnded } from '../periods';
import { EMPLOYED } from '../posts';

/** What an open contract of employment is of a full-time one. */
function shareOf(row: Row, census: number): number | undefined {
  if (!EMPLOYED.has(row.text('ContractType').trim()) || hasEnded(row, census)) return undefined;
  const [hours, full] = [numberIn(row, 'HoursPerWeek'), numberIn(row, 'FTEHours')];
  return hours === undefined || full === undefined || full === 0 ? undefined : hours / full;
}

export const rule = make.file({
  id: 'swf/contracts/6530Q',
  severity: 'query',
  column: 'FTE',
  cell: 'HoursPerWeek',
  needs: ['HoursPerWeek', 'FTEHours', 'ContractType'],
  reads: [
    ...PERSON_KEYS,
    ...['ContractId', 'ContractStart', 'ContractEnd', 'Post', 'Estab', 'RoleIdentifier'],
  ],
  title: 'Person works more than 1.5 full-time equivalents',
  says: 'The open contracts of this person add up to {total} full-time equivalents.',
  todo: 'Close contracts that have ended, correct the hours, or explain it.',
  why: 'The census asks about people with more than 1.5. Most often an old contract was left open.',
  source: since2010('2010-', 'In 2010 it was an error, and 1.2 to 1.5 a query.'),
  check: function* (facts, rows) {
    const people = new Map<string, { readonly at: number; total: number }>();
    for (const row of contractsOnce(rows)) {
      const share = shareOf(row, facts.reference);
      const key = personKey(row);
      if (share === undefined || key === '') continue;
      const person = people.get(key);
      if (person) person.total += share;
      else people.set(key, { at: row.at, total: share });
    }
    for (const { at, total } of people.values()) {
      // Hundredths: 1.5 made of thirds must not come out a little more.
      if (Math.round(total * 100) > 150) yield { row: at, say: { total: inWords(total) } };
    }
  },
  examples: {
    pass: [
      {
        rows: [
          { StaffId: '17', ContractType: 'PRM', HoursPerWeek: 32.5, FTEHours: 32.5 },
          { StaffId: '17', ContractType: 'TMP', HoursPerWeek: 16.25, FTEHours: 32.5 },
        ],
      },
      {
        rows: [
          { StaffId: '17', ContractType: 'PRM', HoursPerWeek: 37, FTEHours: 37 },
          {
            StaffId: '17',
            ContractType: 'PRM',
            HoursPerWeek: 37,
            FTEHours: 37,
            ContractEnd: '31/08/2026',
          },
        ],
        because: 'the second contract had ended',
      },
    ],
    fail: [
      {
        rows: [
          { StaffId: '17', ContractId: 'A', ContractType: 'PRM', HoursPerWeek: 37, FTEHours: 37 },
          { StaffId: '17', ContractId: 'B', ContractType: 'FXT', HoursPerWeek: 20, FTEHours: 37 },
        ],
      },
    ],
  },
});
