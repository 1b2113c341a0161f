/** A little council's worth of coding data, made by hand: every test can see all of it. */
import type { CodingData, IndexEntry, SocCodes } from '../../../src/core/coding/types';
import { trainModel } from '../../../tools/train/model';

export function soc(soc2020: string): SocCodes {
  return {
    soc2000: `9${soc2020.slice(1)}`,
    soc2010: `8${soc2020.slice(1)}`,
    soc2020,
    soc2020ext: `${soc2020}/00`,
  };
}

function row(
  uid: string,
  title: string,
  code: string,
  qualifier: { add?: string; ind?: string; isDefault?: boolean } = {},
): IndexEntry {
  const { add = '', ind = '', isDefault = false } = qualifier;
  return { uid, title, add, ind, isDefault, soc: soc(code) };
}

const untrained: CodingData = {
  edition: 'small',
  index: [
    row('a1', 'Administrative officer', '4113', { ind: 'local government' }),
    row('a2', 'Administrative officer', '4213', { ind: 'schools' }),
    row('a3', 'Administrative officer', '4159', { isDefault: true }),
    row('a4', 'Administrative officer', '4132', { ind: 'insurance' }),
    row('b1', 'Housing officer', '3223'),
    row('b2', 'Planning officer', '2452', { ind: 'local government: town planning' }),
    row('b3', 'Planning officer', '2481', { ind: 'manufacturing' }),
    row('c1', 'Social worker', '2461'),
    row('c2', 'Cleaner', '9223', { isDefault: true }),
    row('c3', 'Cleaner', '8120', { ind: 'metal trades' }),
    row('c4', 'Caretaker', '6232'),
    row('d1', 'Warehouse manager', '1242'),
    row('d2', 'Senior care worker', '6136'),
    row('d3', 'Care worker', '6135'),
    row('d4', 'Night care worker', '6135'),
    row('e1', 'Police officer', '3312'),
    row('e2', 'Manager', '1241', { ind: 'transport' }),
    row('e3', 'Manager', '1224', { ind: 'leisure centre' }),
    row('f1', 'Bank manager', '1131'),
    row('f2', 'Teaching assistant', '6112'),
    row('f3', 'Higher level teaching assistant', '3231'),
    row('f4', 'Environmental health officer', '2469'),
    row('f5', 'Head of planning', '2452'),
    row('f6', 'Ranger', '9119'),
    row('f7', 'Park ranger', '3550'),
    row('f8', 'Groundsman', '5113'),
    row('f9', 'Grounds maintenance officer', '5113'),
    row('g1', 'Cost accountant', '2421', { add: 'qualified' }),
    row('g2', 'Cost accountant', '4122', { isDefault: true }),
    row('h1', 'School keeper', '6232'),
    row('h2', 'Store keeper', '4133'),
    row('h3', 'Park keeper', '5113'),
  ],
  roles: [
    {
      code: 'A-005',
      title: 'Administrative officer',
      group: 'A',
      family: 'Administration',
      soc: soc('4112'),
    },
    {
      code: 'A-010',
      title: 'School administrator',
      group: 'A',
      family: 'Schools',
      soc: soc('4213'),
    },
    {
      code: 'P-019',
      title: 'Social worker, children and families',
      group: 'P',
      family: 'Social work',
      soc: soc('2461'),
    },
    {
      code: 'P-020',
      title: 'Social worker, adults or mental health',
      group: 'P',
      family: 'Social work',
      soc: soc('2461'),
    },
    { code: 'P-069', title: 'Housing officer', group: 'P', family: 'Housing', soc: soc('3223') },
    { code: 'P-074', title: 'Planning officer', group: 'P', family: 'Planning', soc: soc('2452') },
    {
      code: 'P-083',
      title: 'Environmental health practitioner',
      group: 'P',
      family: 'Regulation',
      soc: soc('2469'),
    },
    {
      code: 'S-014',
      title: 'Higher level teaching assistant',
      group: 'S',
      family: 'Schools',
      soc: soc('3231'),
    },
    { code: 'S-015', title: 'Teaching assistant', group: 'S', family: 'Schools', soc: soc('6112') },
    { code: 'S-028', title: 'Caretaker', group: 'S', family: 'Premises', soc: soc('6232') },
    { code: 'E-012', title: 'Cleaner', group: 'E', family: 'Premises', soc: soc('9223') },
  ],
  roleTitles: [
    { role: 'A-005', title: 'Administrative Officer', uid: 'a1' },
    {
      role: 'A-010',
      title: 'Administrative Officer',
      context: { of: 'employer', text: 'school' },
      uid: 'a2',
    },
    {
      role: 'P-019',
      title: 'Social Worker',
      context: { of: 'department', text: "children's social care" },
      uid: 'c1',
    },
    {
      role: 'P-020',
      title: 'Social Worker',
      context: { of: 'department', text: 'adult social care' },
      uid: 'c1',
    },
    { role: 'P-069', title: 'Housing Officer', uid: 'b1' },
    { role: 'P-069', title: 'Tenancy Officer', uid: '' },
    { role: 'P-074', title: 'Planning Officer', uid: 'b2' },
    { role: 'S-014', title: 'HLTA', uid: 'f3' },
    { role: 'S-015', title: 'Teaching Assistant', uid: 'f2' },
    { role: 'S-028', title: 'Caretaker', uid: 'c4' },
    { role: 'E-012', title: 'Cleaner', uid: 'c2' },
  ],
  indexRoles: [
    { uid: 'a1', role: 'A-005', alternative: '' },
    { uid: 'a2', role: 'A-010', alternative: '' },
    { uid: 'c1', role: 'P-019', alternative: 'P-020' },
    { uid: 'c2', role: 'E-012', alternative: '' },
    { uid: 'c4', role: 'S-028', alternative: '' },
    { uid: 'f4', role: 'P-083', alternative: '' },
    { uid: 'f5', role: 'P-074', alternative: '' },
  ],
  abbreviations: [
    abbreviation('Snr', ['senior'], { kinds: ['level'] }),
    abbreviation('Mgr', ['manager']),
    abbreviation('EHO', ['environmental health officer'], { role: 'P-083' }),
    abbreviation('HLTA', ['higher level teaching assistant'], { role: 'S-014' }),
    abbreviation('TA', ['teaching assistant'], {
      ambiguous: true,
      context: 'school',
      role: 'S-015',
    }),
    abbreviation('TA', ['technical assistant', 'transport assistant'], {
      ambiguous: true,
      context: 'council, by department',
    }),
    abbreviation('SW', ['social worker', 'support worker'], { ambiguous: true }),
    abbreviation('CA', ['care assistant', 'catering assistant', 'classroom assistant'], {
      ambiguous: true,
      context: 'care home, kitchen or school',
    }),
    abbreviation('FTC', ['fixed term contract'], { kinds: ['noise'] }),
    abbreviation('NJC', ['National Joint Council (pay)'], { kinds: ['grade'] }),
    abbreviation('CIPFA', ['Chartered Institute of Public Finance and Accountancy'], {
      kinds: ['qualification'],
    }),
    abbreviation('NO', ['nursery officer'], { ambiguous: true }),
  ],
};

/** With a model that has learnt these few titles, and with what tells some roles apart. */
export const smallData: CodingData = {
  ...untrained,
  rolePairs: [
    {
      roles: ['P-019', 'P-020'],
      decides: "Department: children's or adults' social care. A bare title cannot be decided.",
    },
    { roles: ['P-074', 'P-069'], decides: 'Plans homes, or lets them.' },
  ],
  model: trainModel(untrained, [], { width: 16, passes: 30, rate: 0.1, seed: 1, dropped: 0 }),
};

function abbreviation(
  letters: string,
  expansions: readonly string[],
  more: { kinds?: readonly string[]; ambiguous?: boolean; context?: string; role?: string } = {},
): CodingData['abbreviations'][number] {
  const { kinds = ['role'], ambiguous = false, context = '', role = '' } = more;
  return {
    abbreviation: letters,
    expansions,
    kinds,
    ambiguous,
    context,
    role,
    source: 'local government',
  };
}
