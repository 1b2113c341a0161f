import { isNoCode } from '../checks';
import type { RowRule } from '../../types';
import type { Place } from './place';

/** The role code is none of the Harmonised Workforce Roles; id `x-role-not-a-code`. */
export function roleNotACode({ make, part }: Place): RowRule {
  return make.row({
    id: `${part}/x-role-not-a-code`,
    severity: 'error',
    column: 'Role code',
    title: 'Role code is not one of the Harmonised Workforce Roles',
    says: '{value} is not the code of a role.',
    remedy: 'Code the post again, or look the role up.',
    why: 'Every return is filled from the role code: a post without one is left out.',
    check: isNoCode('Role code', 'hwr'),
    examples: {
      pass: [{ cells: { 'Role code': 'E-012' } }, { cells: {} }],
      fail: [
        { cells: { 'Role code': 'e-012 ' }, write: 'E-012' },
        { cells: { 'Role code': 'Cleaner' }, write: 'E-012' },
        { cells: { 'Role code': 'E-999' } },
      ],
    },
  });
}
