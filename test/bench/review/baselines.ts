/** The plain lists that a review is compared with. */
import type { CodingData, Post } from '../../../src/core/coding/types';
import { fold } from '../../../src/core/text/tidy';
import { titlesOf, type KnownPost } from './list';
import { labelBox, playPlainList, titleBox } from './plain-list';
import type { NamedRun } from './tables';

/** @param list the posts that the review asks about */
export function plainLists(
  list: readonly KnownPost[],
  data: CodingData,
  labelOf: (role: string) => string,
): readonly NamedRun[] {
  const titles = titlesOf(list);
  const labels = labelBox(data.roles);
  const known = titleBox(data);
  return [
    {
      name: 'plain list, roles that begin with what is typed',
      acts: playPlainList(titles, labels, 'types', labelOf),
    },
    {
      name: 'plain list, MiniSearch over all titles of roles',
      acts: playPlainList(titles, known, 'types', labelOf),
    },
    {
      name: 'the same, the title pasted in first',
      acts: playPlainList(titles, known, 'pastes first', labelOf),
    },
  ];
}

/** What a plain list comes to when every title gets its role: that of most of its posts. */
export function oneRoleEach(list: readonly KnownPost[]): (post: Post) => string {
  const roles = new Map(titlesOf(list).map(({ text, answer }) => [fold(text), answer.role]));
  return ({ title }) => roles.get(fold(title)) ?? '';
}
