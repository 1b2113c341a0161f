/** What is known of a post beside its title: where its columns, its title and the profile put it. */
import { fold } from '../text/tidy';
import { compareForms, wordTexts } from '../text/words';
import { settingsNamed, withSurroundings, type Setting } from './settings';
import type { Post } from './types';

/** Whose list this is, when the sheet does not say. */
export type Profile = 'local authority' | 'school' | 'care provider';

/** Where a setting was read. */
export type Source = 'department' | 'employer' | 'title' | 'profile';

export interface Surroundings {
  readonly department: readonly Setting[];
  readonly employer: readonly Setting[];
  /** Settings of the columns with all they stand in, and which column said so, the surest first. */
  readonly columns: ReadonlyMap<Setting, 'department' | 'employer'>;
  /** Compare forms of department and employer together. */
  readonly forms: ReadonlySet<string>;
  readonly profile: ReadonlySet<Setting>;
  /** Folded text of the columns, as keys for remembering answers. */
  readonly key: string;
}

const OF_PROFILE: Readonly<Record<Profile, readonly Setting[]>> = {
  'local authority': ['council'],
  school: ['school'],
  'care provider': ['care home'],
};

export function surroundingsOf(post: Post, profile: Profile): Surroundings {
  const departmentText = fold(post.department ?? '');
  const employerText = fold(post.employer ?? '');
  const departmentForms = compareForms(wordTexts(departmentText));
  const employerForms = compareForms(wordTexts(employerText));
  const department = settingsNamed(departmentForms);
  const employer = settingsNamed(employerForms);
  const columns = new Map<Setting, 'department' | 'employer'>();
  for (const setting of withSurroundings(employer)) columns.set(setting, 'employer');
  for (const setting of withSurroundings(department)) columns.set(setting, 'department');
  return {
    department,
    employer,
    columns,
    forms: new Set([...departmentForms, ...employerForms]),
    profile: withSurroundings(OF_PROFILE[profile]),
    key: `${departmentText}\u0000${employerText}`,
  };
}
