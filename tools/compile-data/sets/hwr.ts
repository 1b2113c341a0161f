import { field, listed, type Sources } from '../csv';
import { HWR_SOURCE } from '../provenance';
import { readCodes, type CompiledSet, type InfoDefaults } from './set';

const OWN: InfoDefaults = {
  edition: 'draft 1',
  source: 'Harmonised Workforce Roles, our own work',
  licence: HWR_SOURCE.licence,
  completeness: 'complete',
  verification: 'unverified',
  official: false,
  caution: 'Our own set, openly documented; not the official list of 175 roles.',
};

/** What must be known besides the role, where `needs.csv` has no word for it yet. */
export const FURTHER_NEEDS = [
  {
    code: 'works in a school',
    label: 'only people who work in schools are returned with this census code',
  },
  { code: 'adult social care', label: 'ASC-WDS asks only for posts that sit in adult social care' },
  { code: 'Gypsy or Roma', label: 'the census code joins what the other list tells apart' },
  { code: 'Arab or other', label: 'the census code joins what the other list tells apart' },
] as const;

/** The roles with their families and scope notes, their groups, and what "needs" means. */
export function compileHwr(sources: Sources): readonly CompiledSet[] {
  return [
    {
      info: { ...OWN, id: 'hwr', title: 'Harmonised Workforce Roles' },
      codes: sources.rows('roles/roles.csv').map((row) => {
        const successors = listed(field(row, 'successor'));
        return {
          code: field(row, 'code'),
          label: field(row, 'title'),
          heading: field(row, 'family'),
          note: field(row, 'scope_note'),
          ...(successors.length > 0 && { withdrawn: { replacedBy: successors } }),
        };
      }),
    },
    {
      info: { ...OWN, id: 'hwr.group', title: 'Harmonised Workforce Roles: groups' },
      codes: readCodes(sources, { path: 'roles/role-groups.csv', code: 'group', label: 'title' }),
    },
    {
      info: {
        ...OWN,
        id: 'hwr.need',
        title: 'What more must be known than the role',
        caution: 'Words of our own, for crosswalks; not values of any return.',
      },
      codes: [
        ...readCodes(sources, { path: 'roles/needs.csv', code: 'need', label: 'meaning' }).map(
          ({ code, label }) => ({ code, label: withoutFileNames(label) }),
        ),
        ...FURTHER_NEEDS,
      ],
    },
  ];
}

function withoutFileNames(text: string): string {
  return text.replace(/: see \S+\.csv$/, '');
}
