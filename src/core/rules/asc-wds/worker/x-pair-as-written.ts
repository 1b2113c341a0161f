/** Answers with a level or a year that the service reads otherwise than they stand, one rule a column. */
import type { RowRule } from '../../types';
import { cell, whole } from '../read';
import type { Verdict } from '../verdict';
import { MORE_BESIDE, ZEROS_IN_FRONT } from './as-written';
import { make } from './make';
import { certificateFault, halves, otherFault, socialCareFault } from './service/qualification';

const COLUMNS: readonly {
  readonly column: string;
  readonly fault: Verdict<string | undefined>;
  readonly good: string;
  readonly since?: string;
}[] = [
  { column: 'L2CARECERT', fault: certificateFault, good: '1;2025', since: '2024-08' },
  { column: 'SCQUAL', fault: socialCareFault, good: '1;3' },
  { column: 'NONSCQUAL', fault: otherFault, good: '1;3' },
];

export const rules: readonly RowRule[] = COLUMNS.map(({ column, fault, good, since }) =>
  make.row({
    id: 'asc-wds/worker/x-pair-as-written',
    case: column.toLowerCase(),
    severity: 'advice',
    column,
    title: `${column} is not read as it is written`,
    says: 'The service reads {value} as {read}: {what}.',
    remedy: 'Write no more than that, {care}.',
    why: 'The service takes the digits in front of each part, and a second part only after 1.',
    ...(since !== undefined && { since }),
    check: (facts) => {
      const wrong = fault(facts);
      return (row) => {
        const text = cell(row, column);
        if (text === '' || wrong(row) !== undefined) return undefined;
        const read = readAs(text);
        if (text === read || text === `${read};`) return undefined;
        return isSame(text, read)
          ? { say: { read, ...ZEROS_IN_FRONT }, write: read }
          : { say: { read, ...MORE_BESIDE } };
      };
    },
    examples: {
      pass: [{ cells: { [column]: good } }, { cells: { [column]: '2' } }],
      fail: [{ cells: { [column]: `${good}x` } }, { cells: { [column]: `0${good}` }, write: good }],
    },
  }),
);

/** What the service makes of it: an answer, and after a yes the number behind the semicolon. */
function readAs(text: string): string {
  const [code, more] = halves(text);
  const [answer, second] = [whole(code), whole(more)];
  return answer === 1 && !Number.isNaN(second) ? `1;${String(second)}` : String(answer);
}

/** True when only spaces and zeros in front are ignored. */
function isSame(text: string, read: string): boolean {
  const bare = text.split(';').map((part) => part.trim().replace(/^0+(?=\d)/, ''));
  return bare.join(';') === read;
}
