/**
 * The columns of every part of every return, without the rules: for whoever asks about one value and
 * should not have to load them. A test holds this list against the returns themselves.
 */
import { items as training } from './asc-wds/training/items';
import { items as worker } from './asc-wds/worker/items';
import { items as workplace } from './asc-wds/workplace/items';
import { items as csWorkers } from './csww/workers/items';
import { items as csTotals } from './csww/la/items';
import { items as employees } from './lges/employees/items';
import { items as posts } from './posts/items';
import * as swf from './swf/items/parts';
import type { PartItem, ReturnId } from './types';

export interface PartItems {
  readonly return: ReturnId;
  readonly part: string;
  readonly items: readonly PartItem[];
}

export const partItems: readonly PartItems[] = [
  { return: 'posts', part: 'posts', items: posts },
  { return: 'asc-wds', part: 'workplace', items: workplace },
  { return: 'asc-wds', part: 'worker', items: worker },
  { return: 'asc-wds', part: 'training', items: training },
  { return: 'swf', part: 'staff', items: swf.staffColumns },
  { return: 'swf', part: 'contracts', items: swf.contractsColumns },
  { return: 'swf', part: 'roles', items: swf.rolesColumns },
  { return: 'swf', part: 'absences', items: swf.absencesColumns },
  { return: 'swf', part: 'qualifications', items: swf.qualificationsColumns },
  { return: 'swf', part: 'curriculum', items: swf.curriculumColumns },
  { return: 'swf', part: 'school', items: swf.schoolColumns },
  { return: 'swf', part: 'vacancies', items: swf.vacanciesColumns },
  { return: 'swf', part: 'agency', items: swf.agencyColumns },
  { return: 'csww', part: 'workers', items: csWorkers },
  { return: 'csww', part: 'la', items: csTotals },
  { return: 'lges', part: 'employees', items: employees },
];
