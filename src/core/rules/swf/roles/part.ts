import { rolesColumns as items } from '../items/parts';
import { PERSON_KEYS } from '../items/people';
import { headerRules } from '../header-rules';
import type { Part } from '../../types';
import { rules } from './rules';

/**
 * A row a role. It finds its contract by contract reference, else by its person; a person with
 * several contracts and no contract reference leaves it without one, and rules that need the post
 * say nothing rather than judge by the wrong contract.
 */
export const roles: Part = {
  id: 'roles',
  title: 'roles sheet',
  items,
  key: ['StaffId', 'ContractId', 'RoleIdentifier'],
  identity: ['StaffId', 'ContractId'],
  joins: [
    { part: 'staff', by: PERSON_KEYS },
    { part: 'contracts', by: ['ContractId', ...PERSON_KEYS], with: ['StaffId'], onlyOne: true },
  ],
  rules: [...headerRules('roles', items), ...rules],
  oneFindingANumber: true,
};
