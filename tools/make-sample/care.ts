/**
 * The three ASC-WDS files of a made-up care provider, as sheets of one workbook, with the faults that
 * such files come with. Nobody in it exists: workers have a number and no name, NI numbers are the
 * service's own `Admin`, which keeps what it has stored.
 */
import type { PartItem } from '../../src/core/rules/types';
import { Random } from './random';

/** Cells of a row by column. */
export type Cells = Readonly<Record<string, string>>;

const WORKERS = 420;

const HOMES = [
  { reference: 'WM-HOME', name: 'Westmere House', service: '2', beds: '40' },
  { reference: 'WM-CARE', name: 'Westmere Home Care', service: '8', beds: '' },
] as const;

/** Job roles with how many in a hundred have them, and an hourly rate. */
const ROLES: readonly (readonly [role: string, share: number, rate: string])[] = [
  ['8', 60, '12.60'],
  ['7', 14, '13.90'],
  ['5', 8, '14.75'],
  ['16', 6, '21.40'],
  ['6', 3, '22.10'],
  ['25', 5, '12.21'],
  ['23', 4, '13.10'],
];

/** Faults by the number of the worker that has them, as they come out of a payroll extract. */
const FAULTS: ReadonlyMap<number, Cells> = new Map<number, Cells>([
  [4, { POSTCODE: 'LS11AA' }],
  [11, { POSTCODE: 'LS1  4BT' }],
  [17, { DOB: '12/10/2062' }],
  [29, { GENDER: 'Female' }],
  [33, { STARTDATE: '31/02/2021' }],
  [41, { DOB: '1984-03-07' }],
  [58, { ETHNICITY: '30' }],
  [63, { MAINJOBROLE: '22' }],
  [77, { MAINJOBROLE: '23', MAINJRDESC: '' }],
  [90, { SALARYINT: '1', SALARY: '24500', HOURLYRATE: '12.40' }],
  [102, { CONTHOURS: '80' }],
  [118, { ZEROHRCONT: '' }],
  [125, { NATIONALITY: 'British' }],
  [140, { EMPLSTATUS: '' }],
  [166, { DAYSSICK: '400' }],
  [181, { SCQUAL: '' }],
  [207, { QUALACH01: '31;' }],
  [230, { RECSOURCE: '3' }],
  [251, { UNIQUEWORKERID: 'W0250' }],
  [268, { NINUMBER: 'QQ 12 34 56 C' }],
  [301, { APPRENTICE: '3' }],
  [333, { LOCALESTID: 'WM-OLD' }],
  [350, { HOURLYRATE: '£12.60' }],
  [388, { POSTCODE: '' }],
]);

/** The worker file's rows, clean but for `FAULTS`, keyed by column. */
export function workers(seed = 419): readonly Cells[] {
  const random = new Random(seed);
  return Array.from({ length: WORKERS }, (_, at) => {
    const number = at + 1;
    return { ...worker(number, random), ...FAULTS.get(number) };
  });
}

function worker(number: number, random: Random): Cells {
  const [role, , rate] = pickRole(random);
  const born = random.whole(1962, 2003);
  const started = Math.max(born + 18, random.whole(2012, 2025));
  const isZeroHours = random.chance(0.1);
  const home = random.pick(HOMES);
  return {
    LOCALESTID: home.reference,
    UNIQUEWORKERID: `W${String(number).padStart(4, '0')}`,
    STATUS: 'UPDATE',
    DISPLAYID: `Worker ${String(number).padStart(4, '0')}`,
    NINUMBER: 'Admin',
    POSTCODE: `LS${String(random.whole(1, 9))} ${String(random.whole(1, 9))}${random.pick(['AA', 'AB', 'BT', 'DP', 'HE'])}`,
    DOB: date(random, born),
    GENDER: random.chance(0.82) ? '2' : '1',
    ETHNICITY: random.pick(['31', '31', '31', '34', '39', '42']),
    NATIONALITY: '826',
    COUNTRYOFBIRTH: '826',
    DISABLED: '0',
    CARECERT: random.pick(['1', '2', '3']),
    L2CARECERT: '3',
    RECSOURCE: random.pick(['1', '2', '10', '16']),
    STARTDATE: date(random, started),
    STARTINSECT: String(started),
    APPRENTICE: '2',
    EMPLSTATUS: '1',
    ZEROHRCONT: isZeroHours ? '1' : '2',
    DAYSSICK: String(random.whole(0, 12)),
    SALARYINT: '3',
    HOURLYRATE: rate,
    MAINJOBROLE: role,
    MAINJRDESC: role === '23' ? 'Wellbeing worker' : '',
    CONTHOURS: isZeroHours ? '' : random.pick(['37', '30', '25', '22.5', '16']),
    AVGHOURS: isZeroHours ? String(random.whole(8, 30)) : '',
    NMCREG: role === '16' ? '01' : '',
    AMHP: role === '6' ? '2' : '',
    SCQUAL: role === '16' || role === '6' ? '1;6' : random.pick(['1;2', '1;3', '2']),
    NONSCQUAL: '2',
  };
}

function pickRole(random: Random): (typeof ROLES)[number] {
  let at = random.whole(1, 100);
  for (const role of ROLES) {
    at -= role[1];
    if (at <= 0) return role;
  }
  return ['8', 60, '12.60'];
}

function date(random: Random, year: number): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${two(random.whole(1, 28))}/${two(random.whole(1, 12))}/${String(year)}`;
}

/** The workplace file's rows. */
export function workplaces(): readonly Cells[] {
  const rows = workers();
  return HOMES.map(({ reference, name, service, beds }) => ({
    LOCALESTID: reference,
    STATUS: 'UPDATE',
    ESTNAME: name,
    ADDRESS1: '1 Mere Street',
    POSTTOWN: 'Westmere',
    POSTCODE: 'LS1 1AA',
    ESTTYPE: '6',
    PERMCQC: '1',
    PERMLA: '1',
    REGTYPE: '2',
    PROVNUM: '1-12345678',
    LOCATIONID: `1-1234567${service}`,
    MAINSERVICE: service,
    ALLSERVICES: service,
    CAPACITY: beds,
    UTILISATION: '38',
    TOTALPERMTEMP: String(rows.filter((row) => row['LOCALESTID'] === reference).length),
    ALLJOBROLES: '4;8',
    STARTERS: '0;6',
    LEAVERS: '0;4',
    VACANCIES: '1;3',
    SICKPAY: '1',
    PENSION: '1',
    HOLIDAY: '28',
  }));
}

/** The training file's rows: one in three workers has a course. */
export function training(): readonly Cells[] {
  return workers()
    .filter((_, at) => at % 3 === 0)
    .map((row, at) => ({
      LOCALESTID: row['LOCALESTID'] ?? '',
      UNIQUEWORKERID: row['UNIQUEWORKERID'] ?? '',
      CATEGORY: at === 20 ? '3' : '1',
      TRAININGNAME: 'Moving and handling',
      ACCREDITED: '1',
      DATECOMPLETED: at === 8 ? '01/03/25' : '01/03/2025',
      EXPIRYDATE: at === 31 ? '01/03/2025' : '',
    }));
}

/** A sheet's rows: the part's columns, then one row a record. */
export function rowsOf(
  items: readonly PartItem[],
  records: readonly Cells[],
): readonly (readonly string[])[] {
  const columns = items
    .filter((item) => item.until === undefined && item.optional !== true)
    .map(({ column }) => column);
  return [columns, ...records.map((record) => columns.map((column) => record[column] ?? ''))];
}
