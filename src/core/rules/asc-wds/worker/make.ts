import { makersFor } from '../../common/row-rule';
import type { RuleSource } from '../../types';

/** The worker file's checks as they stood in August 2026. */
export const source: RuleSource = {
  from: 'Skills for Care, checks of the bulk upload of worker files',
  year: '2026-08',
};

/** Rules of the worker file. */
export const make = makersFor(source);
