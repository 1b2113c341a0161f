/** What is known of a post beside its title: where its columns, its title and the profile put it. */
import { fold } from '../text/tidy';
import { compareForms, wordTexts } from '../text/words';
import { settingsNamed, withSurroundings, type Setting } from './settings';
import type { Post } from './types';

/** Whose list this is, when the sheet does not say. */
export type Profile = 'local authority' | 'school' | 'care provider';

/** Where a setting was read. */
export type Source = 'department' | 'employer' | 'grade' | 'title' | 'profile';

export interface Surroundings {
  readonly department: readonly Setting[];
  readonly employer: readonly Setting[];
  /** Settings of the columns with all they stand in, and which column said so, the surest first. */
  readonly columns: ReadonlyMap<Setting, Exclude<Source, 'title' | 'profile'>>;
  /** Compare forms of department and employer together. */
  readonly forms: ReadonlySet<string>;
  readonly profile: ReadonlySet<Setting>;
}

/** Grades of chief and senior officers: they tell a chief executive from an enforcement officer. */
const SENIOR_GRADE = /\b(?:chief|director|jnc|hay|smg|sm ?\d|hm ?\d|co ?\d|senior manage)/;

const OF_PROFILE: Readonly<Record<Profile, readonly Setting[]>> = {
  'local authority': ['council'],
  school: ['school'],
  'care provider': ['care home'],
};

export function surroundingsOf(post: Post, profile: Profile): Surroundings {
  const departmentForms = compareForms(wordTexts(fold(post.department ?? '')));
  const employerForms = compareForms(wordTexts(fold(post.employer ?? '')));
  const department = settingsNamed(departmentForms);
  const employer = settingsNamed(employerForms);
  const columns = new Map<Setting, Exclude<Source, 'title' | 'profile'>>();
  if (SENIOR_GRADE.test(fold(post.grade ?? ''))) columns.set('senior grade', 'grade');
  for (const setting of withSurroundings(employer)) columns.set(setting, 'employer');
  for (const setting of withSurroundings(department)) columns.set(setting, 'department');
  return {
    department,
    employer,
    columns,
    forms: new Set([...departmentForms, ...employerForms]),
    profile: withSurroundings(OF_PROFILE[profile]),
  };
}
