/** Code sets in the groups in which people look for them. */
import type { CodeSetInfo } from '../../core/codes/types';

export interface SetGroup {
  readonly title: string;
  readonly infos: readonly CodeSetInfo[];
}

/** Group titles by the first part of a set's id; what is not named here is a reference list. */
const titles: readonly (readonly [prefixes: readonly string[], title: string])[] = [
  [['hwr', 'wds'], 'Workforce roles'],
  [['soc2000', 'soc2010', 'soc2020', 'soc2020ext', 'isco08'], 'Occupations'],
  [['swf'], 'School Workforce Census'],
  [['asc-wds'], 'Adult Social Care Workforce Data Set'],
  [['nmds-sc'], 'NMDS-SC (before ASC-WDS)'],
  [['csww'], 'Children’s Social Work Workforce'],
];

const OTHER = 'Places, ethnicity, nationality';

/** Groups in their order, empty ones left out; every set is in exactly one. */
export function groupSets(infos: readonly CodeSetInfo[]): readonly SetGroup[] {
  const groups = new Map<string, CodeSetInfo[]>(
    [...titles.map(([, title]) => title), OTHER].map((title) => [title, []]),
  );
  for (const info of infos) {
    const prefix = info.id.split('.')[0] ?? '';
    const title = titles.find(([prefixes]) => prefixes.includes(prefix))?.[1] ?? OTHER;
    groups.get(title)?.push(info);
  }
  return [...groups]
    .map(([title, members]) => ({ title, infos: members }))
    .filter((group) => group.infos.length > 0);
}
