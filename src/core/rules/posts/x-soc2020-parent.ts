import { soc2020, soc2020ext } from '../common/soc/columns';
import { make } from './make';

export const rule = make.row({
  id: 'posts/posts/x-soc2020-parent',
  severity: 'query',
  column: `${soc2020.column}/${soc2020ext.column}`,
  cell: soc2020ext.column,
  title: 'The six-digit code is not within SOC 2020',
  says: '{value} belongs to {within}, and SOC 2020 is {code}.',
  remedy: 'Check both against the job title.',
  why: 'The six-digit code divides the four-digit one, so its first four digits are the same.',
  check: (facts) => {
    const [codes, extended] = [facts.codes(soc2020.set), facts.codes(soc2020ext.set)];
    return (row) => {
      const code = codes.get(row.text(soc2020.column));
      const within = extended.get(row.text(soc2020ext.column))?.parent;
      if (!code || within === undefined || within === code.code) return undefined;
      return { say: { within, code: code.code } };
    };
  },
  examples: {
    pass: [
      { cells: { 'SOC 2020': '9223', 'SOC 2020 6-digit': '9223/01' } },
      { cells: { 'SOC 2020': '9223' } },
    ],
    fail: [{ cells: { 'SOC 2020': '9223', 'SOC 2020 6-digit': '4213/00' } }],
  },
});
