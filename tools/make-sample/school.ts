/**
 * The workforce workbook of a made-up school, as a school keeps it: a sheet each of staff, contracts,
 * roles and absences, under the school's own headings, with the faults that such workbooks come with.
 * Nobody in it exists: names are drawn from two short lists, National Insurance numbers begin with QQ.
 */
import { Random } from './random';

/** Cells of a row by heading. */
export type Cells = Readonly<Record<string, string | number>>;

export interface SchoolSheets {
  readonly Staff: readonly Cells[];
  readonly Contracts: readonly Cells[];
  readonly Roles: readonly Cells[];
  readonly Absences: readonly Cells[];
}

const SURNAMES =
  'Abara Ashdown Barlow Brookes Chaudhry Clegg Davies Ellison Farrow Gill Hartley Iqbal Jarvis Keane Lowe Marsh Nowak Okoro Patel Quayle Rowe Shah Tranter Usher Vickers Walsh Yates'.split(
    ' ',
  );
const FORENAMES =
  'Aoife Ben Carys Daniel Ellen Faisal Grace Huw Ines Joan Karl Leila Maya Ngozi Owen Peter Rosa Sana Tariq Una Will'.split(
    ' ',
  );

interface Kind {
  readonly post: string;
  readonly role: string;
  readonly staff: number;
  readonly range: string;
  readonly pay: readonly [from: number, to: number];
  readonly hours: number;
  readonly weeks: number;
  readonly isTeacher: boolean;
}

const teacher = { hours: 32.5, weeks: 52, isTeacher: true } as const;
const support = { range: '', hours: 37, weeks: 39, isTeacher: false } as const;

/** Who works there. */
const KINDS: readonly Kind[] = [
  { post: 'HDT', role: 'HDTR', staff: 1, range: 'LD', pay: [78_000, 78_000], ...teacher },
  { post: 'DHT', role: 'DPHT', staff: 1, range: 'LD', pay: [61_000, 62_000], ...teacher },
  { post: 'AHT', role: 'SENC', staff: 1, range: 'LD', pay: [57_000, 58_000], ...teacher },
  { post: 'TCU', role: 'TCHR', staff: 9, range: 'TU', pay: [46_000, 50_000], ...teacher },
  { post: 'TCM', role: 'TCHR', staff: 12, range: 'TE', pay: [32_000, 44_000], ...teacher },
  { post: 'TAS', role: 'TASS', staff: 10, pay: [22_000, 24_000], ...support },
  { post: 'OSP', role: 'MIDA', staff: 6, pay: [21_500, 22_500], ...support },
  { post: 'OSP', role: 'CTKR', staff: 2, pay: [24_000, 26_000], ...support, weeks: 52 },
  { post: 'LNT', role: 'BUSS', staff: 1, pay: [44_000, 46_000], ...support, weeks: 52 },
];

const day = (year: number, month: number, date: number): number =>
  Math.round(Date.UTC(year, month - 1, date) / 86_400_000) + 25_569;

/** The sheets, clean but for the faults below. Dates are Excel's own numbers. */
export function schoolSheets(seed = 2001): SchoolSheets {
  const random = new Random(seed);
  const kinds = KINDS.flatMap((kind) => Array.from({ length: kind.staff }, () => kind));
  const people = kinds.map((kind, at) => person(kind, at, random));
  return faulty({
    Staff: people.map(({ staff }) => staff),
    Contracts: people.map(({ contract }) => contract),
    Roles: [
      ...people.map(({ role }) => role),
      { 'Payroll number': 'E003', 'Contract number': 'C003', 'SWF role': 'ASHT' },
    ],
    Absences: people.flatMap(({ contract }, at) =>
      at % 5 === 3 ? [absence(contract, random)] : [],
    ),
  });
}

function person(
  { post, role, range, pay, hours, weeks, isTeacher }: Kind,
  at: number,
  random: Random,
): { readonly staff: Cells; readonly contract: Cells; readonly role: Cells } {
  const number = String(at + 1).padStart(3, '0');
  const started = random.whole(2009, 2025);
  const keys = { 'Payroll number': `E${number}`, 'Contract number': `C${number}` };
  return {
    staff: {
      'Payroll number': `E${number}`,
      TRN: isTeacher ? `72${String(random.whole(10_000, 99_999))}` : '',
      Surname: random.pick(SURNAMES),
      Forename: random.pick(FORENAMES),
      'NI number': `QQ${String(random.whole(100_000, 999_998))}${random.pick(['A', 'B', 'C', 'D'])}`,
      Gender: random.chance(0.75) ? 'F' : 'M',
      'Date of birth': day(random.whole(1964, 2000), random.whole(1, 12), random.whole(1, 28)),
      'Ethnic code': random.pick(['WBRI', 'WBRI', 'WBRI', 'AIND', 'APKN', 'BAFR', 'WIRI']),
      Disability: 'NO',
      QTS: isTeacher ? 'true' : 'false',
    },
    contract: {
      ...keys,
      'Contract type': 'PRM',
      'School number': 2001,
      'Start date': day(started, 9, 1),
      'End date': '',
      'SWF post': post,
      'Date of arrival': day(started, 9, 1),
      'Paid daily rate': 'N',
      'Pay range': range,
      'Pay framework': range === 'LD' ? 'A' : '',
      Salary: random.whole(...pay),
      Hours: hours,
      'Full time hours': hours,
      Weeks: weeks,
    },
    role: { ...keys, 'SWF role': role },
  };
}

function absence(contract: Cells, random: Random): Cells {
  const first = day(2026, random.whole(1, 6), random.whole(1, 20));
  const lost = random.whole(1, 4);
  return {
    'Payroll number': contract['Payroll number'] ?? '',
    'First day of absence': first,
    'Last day of absence': first + lost - 1,
    'Working days lost': lost,
    'Absence category': 'SIC',
  };
}

/** What is wrong in the workbook: sheet, row, heading, and what stands there. */
const FAULTS: readonly (readonly [
  sheet: keyof SchoolSheets,
  row: number,
  heading: string,
  value: string | number,
])[] = [
  ['Staff', 4, 'NI number', 'TN050186M'],
  ['Staff', 7, 'TRN', ''],
  ['Staff', 11, 'Date of birth', day(2015, 4, 22)],
  ['Staff', 16, 'Ethnic code', 'WHITE'],
  ['Staff', 20, 'QTS', ''],
  ['Staff', 27, 'Surname', 'Van  Dyke'],
  ['Contracts', 5, 'Contract type', 'FXT'],
  ['Contracts', 9, 'Full time hours', 52],
  ['Contracts', 14, 'Pay range', ''],
  ['Contracts', 18, 'Salary', '£33,000.00'],
  ['Contracts', 30, 'Start date', day(2027, 1, 4)],
  ['Contracts', 38, 'SWF post', 'SUP'],
  ['Roles', 6, 'SWF role', 'tchr'],
  ['Roles', 26, 'SWF role', 'TCHR'],
  ['Roles', 35, 'SWF role', 'Midday assistant'],
  ['Absences', 2, 'Working days lost', ''],
];

function faulty(sheets: SchoolSheets): SchoolSheets {
  const changed = (sheet: keyof SchoolSheets): readonly Cells[] =>
    sheets[sheet].map((cells, row) => {
      const faults = FAULTS.filter(([name, at]) => name === sheet && at === row);
      return {
        ...cells,
        ...Object.fromEntries(faults.map(([, , heading, value]) => [heading, value])),
      };
    });
  return {
    Staff: changed('Staff'),
    Contracts: changed('Contracts'),
    Roles: changed('Roles'),
    Absences: changed('Absences'),
  };
}

/** A sheet's rows, its headings first. */
export function sheetRows(records: readonly Cells[]): readonly (readonly (string | number)[])[] {
  const headings = Object.keys(records[0] ?? {});
  return [headings, ...records.map((record) => headings.map((heading) => record[heading] ?? ''))];
}
