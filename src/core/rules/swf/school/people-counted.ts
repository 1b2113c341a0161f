import type { RowRule } from '../../types';
import { helpPage, make } from '../make';

type About = Pick<RowRule, 'column' | 'title'> & {
  /** The census's number. */
  readonly number: string;
};

/** Something stands in the cell and is no whole number of people. */
export function peopleCounted({ number, column, title }: About): RowRule {
  const one = (value: string | number) => ({ cells: { [column]: value } });
  return make.row({
    id: `swf/school/${number}`,
    severity: 'error',
    column,
    since: '2022',
    title,
    says: '{value} is not a number of people.',
    remedy: 'Write a whole number; 0 if there was none.',
    why: 'The census takes a whole number of people here.',
    source: helpPage('2020s'),
    check: () => (row) => {
      const text = row.text(column).trim();
      return text === '' || /^\d{1,4}$/.test(text) ? undefined : {};
    },
    examples: { pass: [one(0), one(3), one('')], fail: [one(-1), one(1.5), one('none')] },
  });
}
