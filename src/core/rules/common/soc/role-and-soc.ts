import { isAssignable } from '../../../codes/code-set';
import type { RowRule } from '../../types';
import { fourDigits, type FourDigitSet } from './columns';
import type { Place } from './place';

const examples: Readonly<
  Record<FourDigitSet, readonly [right: string, alsoRight: string, wrong: string]>
> = {
  soc2000: ['9233', '9231', '4213'],
  soc2010: ['9233', '9236', '4213'],
  soc2020: ['9223', '9226', '4213'],
};

/**
 * One rule for each column of four-digit codes. Not for six digits: of those a role has but the one
 * that it is mostly given, and nearly a third of the posts of a plain list have others.
 */
export function roleAndSoc({ make, part }: Place): readonly RowRule[] {
  return fourDigits.map(({ column, set }) => {
    const [right, alsoRight, wrong] = examples[set];
    return make.row({
      id: `${part}/x-role-${set}`,
      severity: 'query',
      column: `Role code/${column}`,
      cell: column,
      title: `Role code and ${column} do not go together`,
      says: '{value} ({label}) is not among the codes of the role {role}.',
      remedy: 'Check both against the job title.',
      why: 'Role and occupation come from the same job: where they differ, one of them is often wrong.',
      check: (facts) => {
        const roles = facts.codes('hwr');
        const codes = facts.codes(set);
        const of = new Map<string, ReadonlySet<string>>();
        return (row) => {
          const role = roles.get(row.text('Role code'));
          const code = codes.get(row.text(column));
          if (!role || !code || !isAssignable(codes, code)) return undefined;
          let fits = of.get(role.code);
          if (!fits) {
            fits = new Set(facts.crosswalk('hwr', set, role.code));
            of.set(role.code, fits);
          }
          if (fits.size === 0 || fits.has(code.code)) return undefined;
          return { say: { label: code.label, role: role.label } };
        };
      },
      examples: {
        pass: [
          { cells: { 'Role code': 'E-012', [column]: right } },
          { cells: { 'Role code': 'E-012', [column]: alsoRight } },
          { cells: { 'Role code': 'E-012' } },
          { cells: { 'Role code': 'E-999', [column]: right }, because: 'Another rule says so.' },
        ],
        fail: [{ cells: { 'Role code': 'E-012', [column]: wrong } }],
      },
    });
  });
}
