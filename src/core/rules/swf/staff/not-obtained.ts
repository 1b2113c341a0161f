import { addMonths, writeDay } from '../../../sheet/day';
import type { CrossFileRule, Facts, Row } from '../../types';
import { everyRow } from '../checks';
import { PERSON_COLUMNS } from '../items/people';
import { make } from '../make';
import { contractsOf } from '../people';
import { hasEnded } from '../periods';

type About = Pick<CrossFileRule, 'column' | 'source'> & {
  /** The census's number. */
  readonly number: string;
  /** What is not obtained, as a sentence begins. */
  readonly name: string;
  /** A code that says something, for the examples. */
  readonly known: string;
};

/** Something is “not yet obtained” (NOBT) of a person employed for more than three months. */
export function stillNotObtained({ number, column, name, known, source }: About): CrossFileRule {
  const example = (code: string, start: string) => ({
    rows: [{ StaffId: '17', [column]: code }],
    others: { contracts: [{ StaffId: '17', ContractStart: start }] },
  });
  return make.crossFile({
    id: `swf/staff/${number}`,
    severity: 'query',
    column,
    reads: PERSON_COLUMNS,
    parts: ['contracts'],
    since: '2022',
    title: `${name} is still not obtained`,
    says: `${name} is “not yet obtained”, and the person has been here since {start}.`,
    remedy:
      'Ask the person; if they would rather not say, record that they refused (REFU). Else explain it.',
    why: 'The census asks about people who have been employed for more than three months.',
    source,
    check: everyRow((facts) => {
      const startOf = earliestOpen(facts);
      return (row) => {
        if (row.text(column).trim() !== 'NOBT') return undefined;
        const start = startOf(row);
        return start !== undefined && addMonths(start, 3) < facts.reference
          ? { say: { start: writeDay(start) } }
          : undefined;
      };
    }),
    examples: {
      pass: [
        { ...example('NOBT', '01/09/2026'), because: 'the person is new' },
        example(known, '01/09/2020'),
      ],
      fail: [example('NOBT', '01/09/2020')],
    },
  });
}

/** Finds the first day of the contracts of a person that had not ended by census day. */
function earliestOpen(facts: Facts): (row: Row) => number | undefined {
  const contracts = contractsOf(facts);
  return (row) => {
    const starts = contracts(row)
      .filter((one) => !hasEnded(one, facts.reference))
      .flatMap((one) => one.day('ContractStart') ?? []);
    return starts.length === 0 ? undefined : Math.min(...starts);
  };
}
