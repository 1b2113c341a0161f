import { codedIndexRows } from './coding-index';
import { field, type Sources } from './csv';
import type { GeneratedModule } from './module';
import { packRecords } from './pack';
import { HWR_SOURCE } from './provenance';

const CONTEXTS = new Set(['', 'department', 'employer']);

/** Roles with their anchor codes, and the titles that belong to each. */
export function compileRoles(sources: Sources): readonly GeneratedModule[] {
  const roles = sources.rows('roles/roles.csv');
  const titles = sources.rows('roles/role-titles.csv');
  refuseUnknown(sources);
  return [
    {
      name: 'roles',
      ...HWR_SOURCE,
      text: packRecords(roles, {
        code: (row) => field(row, 'code'),
        title: (row) => field(row, 'title'),
        group: (row) => field(row, 'group'),
        family: (row) => field(row, 'family'),
        soc2000: (row) => field(row, 'soc2000'),
        soc2010: (row) => field(row, 'soc2010'),
        soc2020: (row) => field(row, 'soc2020'),
        soc2020ext: (row) => field(row, 'soc2020_ext'),
      }),
    },
    {
      name: 'role-titles',
      ...HWR_SOURCE,
      text: packRecords(titles, {
        role: (row) => field(row, 'role'),
        title: (row) => field(row, 'title'),
        contextOf: (row) => {
          const of = field(row, 'context_type');
          if (!CONTEXTS.has(of)) throw new Error(`Rolecheck: role-titles.csv: context "${of}"`);
          return of;
        },
        context: (row) => field(row, 'context'),
        uid: (row) => field(row, 'index2020_uid'),
        swfRole: (row) => field(row, 'swf_role'),
        ascwdsRole: (row) => field(row, 'ascwds_role'),
      }),
    },
  ];
}

/** Every role and index row that is named must be there. */
function refuseUnknown(sources: Sources): void {
  const roles = new Set(sources.rows('roles/roles.csv').map((row) => field(row, 'code')));
  const uids = new Set(codedIndexRows(sources).map((row) => field(row, 'uid')));
  for (const row of sources.rows('roles/role-titles.csv')) {
    const [role, uid] = [field(row, 'role'), field(row, 'index2020_uid')];
    if (!roles.has(role)) throw new Error(`Rolecheck: role-titles.csv: no role ${role}`);
    if (uid !== '' && !uids.has(uid)) throw new Error(`Rolecheck: role-titles.csv: no uid ${uid}`);
  }
  for (const row of sources.rows('roles/index-roles.csv')) {
    for (const role of [field(row, 'role'), field(row, 'alternative')]) {
      if (role !== '' && !roles.has(role)) {
        throw new Error(`Rolecheck: index-roles.csv: no role ${role}`);
      }
    }
  }
}
