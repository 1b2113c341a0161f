import { writeDay } from '../../../sheet/day';
import { in2010But, make } from '../make';
import { lastYearStart } from '../periods';

export const rule = make.row({
  id: 'swf/contracts/4360',
  case: 'too-early',
  severity: 'error',
  column: 'ContractEnd',
  title: 'Contract ended before the year of the census',
  says: 'The contract ended on {value}; the census goes back to {first}.',
  remedy: 'Leave the contract out, or correct the date.',
  why: 'The census takes contracts that were open on census day or ended since the September before last.',
  source: in2010But('That the year begins on 1 September of the year before is general knowledge.'),
  check: (facts) => {
    const first = lastYearStart(facts.reference);
    const said = { first: writeDay(first) };
    return (row) => {
      const end = row.day('ContractEnd');
      return end !== undefined && end < first ? { say: said } : undefined;
    };
  },
  examples: {
    pass: [{ cells: { ContractEnd: '01/09/2025' } }, { cells: { ContractEnd: '' } }],
    fail: [{ cells: { ContractEnd: '31/08/2025' } }],
  },
});
