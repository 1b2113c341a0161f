/** A list so small that its keys can be counted by hand. */
import { createCodeSet } from '../../../src/core/codes/code-set';
import type { Code, CodeSet } from '../../../src/core/codes/types';
import type { Band, Coder, Suggestion } from '../../../src/core/coding/types';
import type { SearchedSets } from '../../../src/core/review/session';
import type { KnownPost } from './list';
import type { Answer } from './truth';

const ROLES: readonly Code[] = [
  { code: 'R-1', label: 'Cleaner' },
  { code: 'R-2', label: 'Caretaker' },
  { code: 'R-3', label: 'Cook' },
];

interface Line {
  readonly title: string;
  readonly posts: number;
  readonly band: Band;
  /** What the coder proposes, best first. */
  readonly proposes: readonly string[];
  readonly answer: Answer;
}

const is = (role: string, ...also: readonly string[]): Answer => ({ role, also });

const LINES: readonly Line[] = [
  { title: 'Cleaner', posts: 5, band: 'Sure', proposes: ['R-1'], answer: is('R-1') },
  { title: 'Windows', posts: 3, band: 'Sure', proposes: ['R-1'], answer: is('R-2', 'R-1') },
  { title: 'Kitchen', posts: 2, band: 'Sure', proposes: ['R-1', 'R-3'], answer: is('R-3') },
  { title: 'Keeper', posts: 4, band: 'Likely', proposes: ['R-2'], answer: is('R-2') },
  { title: 'Meals', posts: 1, band: 'Unsure', proposes: ['R-2'], answer: is('R-3') },
  { title: 'Mascot', posts: 1, band: 'None', proposes: [], answer: is('') },
  { title: 'Zoo', posts: 1, band: 'Unsure', proposes: ['R-1'], answer: is('R-9') },
];

export const tinyList: readonly KnownPost[] = LINES.flatMap(({ title, posts, answer }) =>
  Array.from({ length: posts }, () => ({ post: { title }, answer })),
);

export const tinySets: SearchedSets = { roles: setOf('roles', ROLES), soc2020: setOf('soc', []) };

const NO_SOC = { soc2000: '', soc2010: '', soc2020: '', soc2020ext: '' };

export const tinyCoder: Coder = {
  edition: 'tiny 1',
  suggest({ title }) {
    const line = LINES.find((each) => each.title === title);
    return suggestionOf(line?.proposes ?? [], line?.band ?? 'None');
  },
};

function suggestionOf(roles: readonly string[], band: Band): Suggestion {
  const confidence = 0.5;
  const alternatives = roles.map((role) => {
    const roleLabel = ROLES.find(({ code }) => code === role)?.label ?? '';
    return { role, roleLabel, soc: NO_SOC, confidence, entry: '' };
  });
  const { role, roleLabel } = alternatives[0] ?? { role: '', roleLabel: '' };
  const likely = { confidence, roleConfidence: confidence, socConfidence: confidence };
  return { role, roleLabel, soc: NO_SOC, ...likely, band, why: '', evidence: [], alternatives };
}

function setOf(id: string, codes: readonly Code[]): CodeSet {
  return createCodeSet(
    {
      id,
      title: id,
      edition: '1',
      source: 'made up',
      licence: '',
      completeness: 'complete',
      verification: 'unverified',
      official: false,
      caution: '',
    },
    codes,
  );
}
