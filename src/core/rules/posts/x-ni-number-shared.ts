import { isTurn } from '../common/turns';
import { fold } from '../../text/tidy';
import { joinKey } from '../table';
import type { Row } from '../types';
import { make } from './make';

export const rule = make.file({
  id: 'posts/posts/x-ni-number-shared',
  severity: 'query',
  column: 'NI number',
  title: 'Two people have one National Insurance number',
  says: '{value} is also in {row}, with another {what}.',
  remedy: 'Check both numbers against payslips.',
  why: 'A number belongs to one person: with a wrong one, two people are counted as one.',
  needs: ['NI number'],
  reads: ['Date of birth', 'Family name', 'Given name'],
  check: function* (_, rows) {
    const seen = new Map<string, number>();
    for (let at = 0; at < rows.count; at++) {
      if (isTurn(at)) yield undefined;
      const row = rows.row(at);
      const number = joinKey(row.text('NI number'));
      if (number === '') continue;
      const first = seen.get(number);
      if (first === undefined) {
        seen.set(number, at);
        continue;
      }
      const what = differs(row, rows.row(first));
      if (what !== undefined) yield { row: at, say: { row: String(first + 1), what } };
    }
  },
  examples: {
    pass: [
      {
        rows: [
          { 'NI number': 'QQ123456C', 'Date of birth': '12/10/1982' },
          { 'NI number': 'QQ 12 34 56 C', 'Date of birth': '12 Oct 1982' },
        ],
        because: 'One person may hold two posts.',
      },
      { rows: [{ 'NI number': 'QQ123456C' }, { 'NI number': 'QQ123456C' }, {}, {}] },
    ],
    fail: [
      {
        rows: [
          { 'NI number': 'QQ123456C', 'Date of birth': '12/10/1982' },
          { 'NI number': 'QQ123456C', 'Date of birth': '13/10/1982' },
        ],
      },
    ],
  },
});

/** What shows that two rows are of two people: names are only believed together. */
function differs(a: Row, b: Row): string | undefined {
  const [bornA, bornB] = [a.day('Date of birth'), b.day('Date of birth')];
  if (bornA !== undefined && bornB !== undefined) {
    return bornA === bornB ? undefined : 'date of birth';
  }
  const other = (column: string): boolean => {
    const [left, right] = [fold(a.text(column)), fold(b.text(column))];
    return left !== '' && right !== '' && left !== right;
  };
  return other('Family name') && other('Given name') ? 'name' : undefined;
}
