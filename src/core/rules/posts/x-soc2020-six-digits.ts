import { isBlank } from '../../sheet/cell-text';
import { soc2020 } from '../common/soc/columns';
import { make } from './make';
import { socReader } from '../common/soc/read';

const { column } = soc2020;

export const rule = make.row({
  id: 'posts/posts/x-soc2020-six-digits',
  severity: 'error',
  column,
  title: 'SOC 2020 has six digits',
  says: '{value} is the six-digit code; this column is for four digits.',
  remedy: 'Write {write}.',
  why: 'The six-digit code divides a unit group further, and has a column of its own.',
  check: (facts) => {
    const read = socReader(facts, soc2020);
    return (row) => {
      const text = row.text(column);
      if (isBlank(text)) return undefined;
      const cell = read(text);
      return cell.is === 'six digits'
        ? { write: cell.first, say: { write: cell.first } }
        : undefined;
    };
  },
  examples: {
    pass: [{ cells: { 'SOC 2020': '4213' } }, { cells: {} }],
    fail: [
      { cells: { 'SOC 2020': '4213/00' }, write: '4213' },
      { cells: { 'SOC 2020': 421_300 }, write: '4213' },
    ],
  },
});
