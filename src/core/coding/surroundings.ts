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
  /** Settings of the columns and of the profile together: all that is known beside the title. */
  readonly all: ReadonlySet<Setting>;
}

/** Grades of chief and senior officers: they tell a chief executive from an enforcement officer. */
const SENIOR_GRADE = /\b(?:chief|director|jnc|hay|smg|sm ?\d|hm ?\d|co ?\d|senior manage)/;

const PROFILES: Readonly<Record<Profile, ReadonlySet<Setting>>> = {
  'local authority': withSurroundings(['council']),
  school: withSurroundings(['school']),
  'care provider': withSurroundings(['care home']),
};

/**
 * Lists have the same few hundred departments, employers and grades over and over. What was read of
 * them is remembered, up to a bound; texts that nobody has for a department are not.
 */
const remembered = new Map<string, Surroundings>();
const seniorGrades = new Map<string, boolean>();
const REMEMBERED = 1000;
const LONGEST = 200;

export function surroundingsOf(post: Post, profile: Profile): Surroundings {
  const { department = '', employer = '', grade = '' } = post;
  const isSenior = remember(seniorGrades, grade, () => SENIOR_GRADE.test(fold(grade)));
  // With a length in it, no two posts share a key by chance.
  const key = `${profile}:${String(isSenior)}:${String(department.length)}:${department}${employer}`;
  return remember(remembered, key, () => read(department, employer, isSenior, profile));
}

function remember<T>(known: Map<string, T>, key: string, make: () => T): T {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = make();
  if (known.size >= REMEMBERED) known.clear();
  if (key.length <= LONGEST) known.set(key, made);
  return made;
}

function read(
  departmentText: string,
  employerText: string,
  isSenior: boolean,
  profileName: Profile,
): Surroundings {
  const departmentForms = compareForms(wordTexts(fold(departmentText)));
  const employerForms = compareForms(wordTexts(fold(employerText)));
  const department = settingsNamed(departmentForms);
  const employer = settingsNamed(employerForms);
  const profile = PROFILES[profileName];
  const columns = new Map<Setting, Exclude<Source, 'title' | 'profile'>>();
  if (isSenior) columns.set('senior grade', 'grade');
  for (const setting of withSurroundings(employer)) columns.set(setting, 'employer');
  for (const setting of withSurroundings(department)) columns.set(setting, 'department');
  return {
    department,
    employer,
    columns,
    forms: new Set([...departmentForms, ...employerForms]),
    profile,
    all: new Set([...columns.keys(), ...profile]),
  };
}
