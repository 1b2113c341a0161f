import { asPost } from './post';
import { make } from './make';

export const rule = make.row({
  id: 'posts/posts/x-suggested-role',
  severity: 'query',
  column: 'Role code',
  title: 'The title suggests another role',
  says: '{value} is {label}, and the title suggests {suggested} ({code}).',
  remedy: 'Check the role, or say what the title does not show.',
  why: 'For titles as plain as this one the suggestion is nearly always right.',
  needs: ['Job title', 'Role code'],
  reads: ['Department', 'Employer', 'Grade'],
  asksCoder: true,
  check: (facts) => {
    const roles = facts.codes('hwr');
    return (row) => {
      const role = roles.get(row.text('Role code'));
      if (!role) return undefined;
      const suggestion = facts.suggest?.(asPost(row));
      if (suggestion?.band !== 'Sure') return undefined;
      const other = roles.get(suggestion.role ?? '');
      if (!other || other === role) return undefined;
      return { say: { label: role.label, suggested: other.label, code: other.code } };
    };
  },
  examples: {
    pass: [
      {
        cells: { 'Job title': 'Cleaner', 'Role code': 'E-012' },
        suggested: { role: 'E-012', soc2020: '9223', band: 'Sure' },
      },
      {
        cells: { 'Job title': 'Officer', 'Role code': 'E-012' },
        suggested: { role: 'A-007', soc2020: '4216', band: 'Likely' },
        because: 'Only what is Sure is held against a code.',
      },
      { cells: { 'Job title': 'Cleaner', 'Role code': 'E-012' }, suggested: { band: 'Sure' } },
    ],
    fail: [
      {
        cells: { 'Job title': 'Cleaner', 'Role code': 'A-007' },
        suggested: { role: 'E-012', soc2020: '9223', band: 'Sure' },
      },
    ],
  },
});
