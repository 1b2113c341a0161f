import { helpPage, make } from '../make';
import { inWords, numberIn } from '../numbers';
import { hasEnded } from '../periods';

/** Pounds an hour: the apprentice minimum wage of the 2022/23 form of the rule. */
const WAGE = 5.28;

export const rule = make.row({
  id: 'swf/contracts/4545Q',
  severity: 'query',
  column: 'BasePay',
  needs: ['BasePay', 'HoursPerWeek', 'WeeksPerYear'],
  reads: ['ContractEnd'],
  since: '2022',
  title: 'Base pay is below the apprentice minimum wage',
  says:
    '{value} for {hours} hours in {weeks} weeks is below £5.28 an hour, the apprentice minimum ' +
    'wage of 2022/23.',
  remedy: 'Check base pay, hours and weeks, or explain it.',
  why: 'Most often one of the three is wrong. The wage of this year is higher.',
  source: helpPage('2022', 'The wage is that of the 2022/23 form; later ones were not seen.'),
  check: (facts) => (row) => {
    const pay = numberIn(row, 'BasePay');
    const hours = numberIn(row, 'HoursPerWeek');
    const weeks = numberIn(row, 'WeeksPerYear');
    if (pay === undefined || hours === undefined || weeks === undefined) return undefined;
    if (pay >= hours * Math.round(weeks) * WAGE || hasEnded(row, facts.reference)) return undefined;
    return { say: { hours: inWords(hours), weeks: inWords(Math.round(weeks)) } };
  },
  examples: {
    pass: [{ cells: { BasePay: 13000, HoursPerWeek: 25, WeeksPerYear: 39 } }],
    fail: [{ cells: { BasePay: 3200, HoursPerWeek: 32.5, WeeksPerYear: 39 } }],
  },
});
