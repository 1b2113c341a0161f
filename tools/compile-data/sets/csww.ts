import type { Sources } from '../csv';
import { readCodes, type CompiledSet, type InfoDefaults } from './set';

const CSWW: InfoDefaults = {
  edition: '2022',
  source:
    "Department for Education, Children's Social Work Workforce census; read in the schema of liia-tools",
  licence: 'Open Government Licence v3.0 (lists), MIT (the schema they were read in)',
  completeness: 'complete',
  verification: 'partly verified',
  official: true,
  caution: 'As of 2022, from a third-party schema; later years may differ.',
};

const LISTS: readonly (readonly [id: string, title: string])[] = [
  ['org-role', 'role in the organisation'],
  ['agency-worker', 'agency worker'],
  ['gender', 'gender'],
  ['ethnicity', 'ethnicity'],
  ['qualification-level', 'level of qualification'],
  ['start-origin', 'origin of starters'],
  ['reason-leave', 'reason for leaving'],
  ['leaver-destination', 'destination of leavers'],
  ['absence-reason', 'reason for absence'],
  ['cfkss-status', 'status in the knowledge and skills programme'],
];

/** The lists of the children's social work census. */
export function compileCsww(sources: Sources): readonly CompiledSet[] {
  return LISTS.map(([id, title]) => ({
    info: { ...CSWW, id: `csww.${id}`, title: `Children's Social Work Workforce census: ${title}` },
    codes: readCodes(sources, { path: `csww/csww-${id}.csv` }),
  }));
}
