import { contractsColumns as items } from '../items/parts';
import { PERSON_KEYS } from '../items/people';
import { rules as roleRules } from '../roles/rules';
import { rulesOnContracts } from '../staff/on-contracts';
import { headerRules } from '../header-rules';
import type { Part } from '../../types';
import { rules } from './rules';

/**
 * A row a contract; or, where everything stands in one sheet, a row for each contract or role with
 * the person's columns repeated. Such a sheet is this part with the columns of staff and roles, all
 * of which it may leave out. Rules of staff and roles then run on it too, each where the sheet itself
 * has the column that the rule points at: a column that only stands on the staff sheet is looked up
 * there and judged there.
 *
 * Known limit: one role a row. Further columns such as `Role 2` are not read.
 */
export const contracts: Part = {
  id: 'contracts',
  title: 'contracts sheet',
  items,
  key: ['StaffId', 'ContractId', 'PersonFamilyName', 'PersonGivenName', 'NINumber'],
  identity: ['StaffId', 'ContractId', 'ContractStart'],
  joins: [{ part: 'staff', by: PERSON_KEYS }],
  rules: [...headerRules('contracts', items), ...rules],
  also: [...rulesOnContracts, ...roleRules],
  oneFindingANumber: true,
};
