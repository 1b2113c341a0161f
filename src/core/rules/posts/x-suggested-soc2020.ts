import { isAssignable } from '../../codes/code-set';
import { asPost } from './post';
import { make } from './make';

export const rule = make.row({
  id: 'posts/posts/x-suggested-soc2020',
  severity: 'query',
  column: 'SOC 2020',
  title: 'The title suggests another SOC 2020 code',
  says: '{value} is {label}, and the title suggests {code} ({suggested}).',
  remedy: 'Check the code, or say what the title does not show.',
  why: 'For titles as plain as this one the suggestion is nearly always right.',
  needs: ['Job title', 'SOC 2020'],
  reads: ['Department', 'Employer', 'Grade'],
  asksCoder: true,
  check: (facts) => {
    const codes = facts.codes('soc2020');
    return (row) => {
      const code = codes.get(row.text('SOC 2020'));
      if (!code || !isAssignable(codes, code)) return undefined;
      const suggestion = facts.suggest?.(asPost(row));
      if (suggestion?.band !== 'Sure') return undefined;
      const other = codes.get(suggestion.soc2020 ?? '');
      if (!other || other === code) return undefined;
      return { say: { label: code.label, suggested: other.label, code: other.code } };
    };
  },
  examples: {
    pass: [
      {
        cells: { 'Job title': 'Cleaner', 'SOC 2020': '9223' },
        suggested: { role: 'E-012', soc2020: '9223', band: 'Sure' },
      },
      {
        cells: { 'Job title': 'Officer', 'SOC 2020': '9223' },
        suggested: { role: 'A-007', soc2020: '4216', band: 'Likely' },
      },
    ],
    fail: [
      {
        cells: { 'Job title': 'Cleaner', 'SOC 2020': '4216' },
        suggested: { role: 'E-012', soc2020: '9223', band: 'Sure' },
      },
    ],
  },
});
