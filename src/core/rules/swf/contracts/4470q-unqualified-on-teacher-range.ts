import { yesNo } from '../checks';
import { make, since2010 } from '../make';
import { hasEnded } from '../periods';

/** Ranges of qualified teachers: the current ones of rule 4470 (2010), and the main and leading ranges. */
const RANGES: ReadonlySet<string> = new Set(['LD', 'TE', 'TU', 'TM', 'LP']);

export const rule = make.row({
  id: 'swf/contracts/4470Q',
  case: 'not-qualified',
  severity: 'query',
  column: 'PayRange',
  needs: ['PayRange', 'QTS'],
  reads: ['QTLS', 'EYTS', 'ContractEnd'],
  since: '2019',
  title: 'Unqualified teacher on a range for qualified ones',
  says: 'The pay range is {value}, and the person has no qualified status.',
  remedy: 'Correct the pay range or the status, or explain it.',
  why: 'The census asks when qualified status and pay range do not go together.',
  source: since2010(
    '2019-',
    'The text names the upper range as an example; the full list was not seen.',
  ),
  check: (facts) => (row) => {
    const range = row.text('PayRange').trim();
    if (!RANGES.has(range) || yesNo(row, 'QTS') !== false) return undefined;
    const isQualified = yesNo(row, 'QTLS') === true || yesNo(row, 'EYTS') === true;
    return isQualified || hasEnded(row, facts.reference) ? undefined : {};
  },
  examples: {
    pass: [
      { cells: { PayRange: 'TU', QTS: 'true' } },
      { cells: { PayRange: 'TU', QTS: 'false', QTLS: 'true' } },
      { cells: { PayRange: 'UT', QTS: 'false' } },
    ],
    fail: [{ cells: { PayRange: 'TU', QTS: 'false' } }],
  },
});
