/** The rules of roles, by their numbers; ours come last. */
import type { Rule } from '../../types';
import { rule as headteacherWithoutRole } from './4414-headteacher-without-role';
import { rule as deputyHeadWithoutRole } from './4415-deputy-head-without-role';
import { rule as assistantHeadWithoutRole } from './4416-assistant-head-without-role';
import { rule as hltaWithoutStatus } from './4417-hlta-without-status';
import { rule as roleMissing } from './4710-role-missing';
import { rule as roleNotACode } from './4710-role-not-a-code';
import { rule as supportWithTeachingRole } from './4720-support-with-teaching-role';
import { rule as supportWithMiddleLeaderRole } from './4722q-support-with-middle-leader-role';
import { rule as postAgainstRole } from './4723q-post-against-role';
import { rule as postAgainstRoleOther } from './4772q-post-against-role-other';
import { rule as noHeadteacher } from './6540q-no-headteacher';
import { rule as noSenco } from './6550q-no-senco';
import { rule as postAgainstRoleCode } from './x-post-against-role-code';
import { rule as roleAgainstRoleCode } from './x-role-against-role-code';
import { rule as roleRepeated } from './x-role-repeated';
import { rule as roleWithoutContract } from './x-role-without-contract';

export const rules: readonly Rule[] = [
  headteacherWithoutRole,
  deputyHeadWithoutRole,
  assistantHeadWithoutRole,
  hltaWithoutStatus,
  roleMissing,
  roleNotACode,
  supportWithTeachingRole,
  supportWithMiddleLeaderRole,
  postAgainstRole,
  postAgainstRoleOther,
  noHeadteacher,
  noSenco,
  postAgainstRoleCode,
  roleAgainstRoleCode,
  roleRepeated,
  roleWithoutContract,
];
