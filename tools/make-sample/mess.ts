/**
 * What happens to a job title between the structure chart and the payroll system.
 * Every kind of mess here is one that such lists are known for; none is copied from a real list.
 */
import type { Random } from './random';

/** What the mess depends on. */
export interface MessyJob {
  readonly grade: string;
  /** Working pattern as in `jobs.csv`. */
  readonly pattern: string;
}

type Mess = (title: string, random: Random, job: MessyJob) => string;

const NBSP = '\u00a0';

const SHORT: readonly (readonly [long: string, short: readonly string[]])[] = [
  ['Higher Level Teaching Assistant', ['HLTA']],
  ['Teaching Assistant', ['TA', 'T.A.', 'Teaching Asst', 'Teach Asst']],
  ['Learning Support Assistant', ['LSA']],
  ['Civil Enforcement Officer', ['CEO']],
  ['Approved Mental Health Professional', ['AMHP']],
  ['Independent Reviewing Officer', ['IRO']],
  ['Environmental Health Officer', ['EHO']],
  ['Occupational Therapist', ['OT']],
  ['Occupational Therapy', ['OT']],
  ['Educational Psychologist', ['Ed Psych', 'EP']],
  ['Human Resources', ['HR']],
  ['Social Worker', ['SW', 'Soc Worker', 'Social Wkr']],
  ['Business Support', ['Bus Support', 'Bus Supp', 'BSO']],
  ['Administrator', ['Admin', 'Adminstrator']],
  ['Administrative', ['Admin']],
  ['Assistant', ['Asst', 'Asst.', 'Assist']],
  ['Senior', ['Snr', 'Sr']],
  ['Officer', ['Off', 'Offr', 'Ofcr']],
  ['Manager', ['Mgr', 'Mngr']],
  ['Supervisor', ['Supv', 'Superv', 'Supvr']],
  ['Co-ordinator', ['Coordinator', 'Co-ord', 'Coord']],
  ['Headteacher', ['Head Teacher', 'HT']],
  ['Deputy', ['Dep', 'Dpty']],
  ['Technician', ['Tech', 'Technicn']],
  ['Development', ['Dev']],
  ['Maintenance', ['Maint']],
  ['Management', ['Mgmt']],
  ['Customer Service', ['Cust Serv', 'CS']],
  ['Environmental', ['Env']],
  ['Engineer', ['Eng', 'Engr']],
  ['Residential', ['Resi', 'Res']],
  ['Practitioner', ['Pract']],
  ['Operative', ['Op', 'Operat']],
  ['Support', ['Supp']],
  ['Services', ['Svcs']],
  ['Principal', ['Princ', 'Prin']],
];

const shorten: Mess = (title, random) => {
  const found = SHORT.filter(([long]) => title.includes(long));
  if (found.length === 0) return random.chance(0.5) ? title.toUpperCase() : title.toLowerCase();
  const [long, short] = random.pick(found);
  return title.replace(long, random.pick(short));
};

const addGrade: Mess = (title, random, { grade }) => {
  const written = [` ${grade}`, ` (${grade})`, ` - ${grade}`];
  const number = /^G(\d+)$/.exec(grade)?.[1];
  if (number === undefined) return title + random.pick(written);
  const point = Number(number) * 3;
  return (
    title +
    random.pick([
      ...written,
      ` Gr ${number}`,
      ` (Grade ${number})`,
      ` Grade ${number}`,
      ` SCP ${String(point)}-${String(point + 4)}`,
    ])
  );
};

const addHours: Mess = (title, random) =>
  title +
  random.pick([
    ' 30 hrs',
    ' 22.5 hrs',
    ' (27.5hrs)',
    ' - 15 hours',
    ' 18.5 hrs pw',
    ' 0.6 FTE',
    ' (0.5)',
    ' P/T',
    ' (Part Time)',
    ' - Job Share',
  ]);

const addContract: Mess = (title, random) =>
  title +
  random.pick([
    ' - Maternity Cover',
    ' (Mat Cover)',
    ' mat cover',
    ' - Temp',
    ' (Fixed Term)',
    ' FTC',
    ' - Secondment',
    ' (Casual)',
    ' - Relief',
    ' - Agency',
    ' (Acting)',
    ' FTC to 31/08/2027',
  ]);

const addTeam: Mess = (title, random) =>
  title +
  random.pick([
    ' - North',
    ' (East)',
    ' - South Locality',
    ', Team 2',
    ' - Assessment Team',
    ' – Hub',
    ' (Thornley)',
    ' - Eastgate House',
    ' - Central',
    ' (Area B)',
    ' - Nights',
    ' AM',
  ]);

const addWeeks: Mess = (title, random, job) =>
  job.pattern === 'term' || job.pattern === 'lunch'
    ? title +
      random.pick([' TTO', ' (TTO)', ' - Term Time Only', ' Term Time', ' 39 wks', ' 38wks TTO'])
    : addTeam(title, random, job);

const addReference: Mess = (title, random) => {
  const number = String(random.whole(10_000, 99_999));
  return random.pick([`${title} (${number})`, `W${number} ${title}`, `${title} - Post ${number}`]);
};

const addCount: Mess = (title, random) =>
  random.pick([`2 x ${title}`, `${title} x 2`, `${title} (2 posts)`, `3 x ${title}s`]);

const changeCase: Mess = (title, random) =>
  random.pick([title.toUpperCase(), title.toLowerCase(), title.toUpperCase()]);

const plural: Mess = (title) => (/[a-rt-xz]$/.test(title) ? `${title}s` : title);

const spaces: Mess = (title, random) =>
  random.pick([
    `${title} `,
    `${title}  `,
    ` ${title}`,
    title.replace(' ', '  '),
    title.replace(' ', NBSP),
    `${title}${NBSP}`,
  ]);

/** One slip of the keyboard, in one of the longer words. */
const mistype: Mess = (title, random) => {
  const words = title.split(' ');
  const long = words.flatMap((word, place) => (/^[a-z]{6,}$/i.test(word) ? [place] : []));
  if (long.length === 0) return `${title}.`;
  const place = random.pick(long);
  const word = words[place] ?? '';
  const at = random.whole(2, word.length - 2);
  const [head, here, tail] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  words[place] = random.pick([
    head + tail,
    head + here + here + tail,
    head.slice(0, -1) + here + head.slice(-1) + tail,
  ]);
  return words.join(' ');
};

/** Two jobs in one post: usual among the lower grades, rare above. */
const secondJob: Mess = (title, random, job) =>
  /^G[1-4]$/.test(job.grade)
    ? title +
      random.pick(['/Cleaner', ' / Midday Supervisor', ' & Driver', '/Admin', ' and Caretaker'])
    : addContract(title, random, job);

const stale: Mess = (title, random) =>
  random.pick([
    `VACANT - ${title}`,
    `*${title}*`,
    `zz DO NOT USE ${title}`,
    `${title} (old)`,
    `${title} - frozen`,
  ]);

/** Each kind as often as it turns up in such lists, near enough. */
const KINDS: readonly (readonly [mess: Mess, weight: number])[] = [
  [shorten, 24],
  [addGrade, 15],
  [addTeam, 8],
  [addContract, 10],
  [changeCase, 9],
  [addHours, 8],
  [mistype, 7],
  [spaces, 6],
  [addWeeks, 16],
  [plural, 2],
  [addReference, 2],
  [addCount, 2],
  [secondJob, 2],
  [stale, 2],
];
const DRAW = KINDS.flatMap(([mess, weight]) => new Array<Mess>(weight).fill(mess));

/** Where a title should be. */
export const NO_TITLE: readonly string[] = [
  '',
  '',
  '',
  'TBC',
  'tbc',
  'Vacant',
  'VACANT',
  'Not known',
  '-',
  'New post',
];

/** The title as somebody once typed it: one kind of mess, now and then two. */
export function messUp(title: string, job: MessyJob, random: Random): string {
  const first = random.pick(DRAW);
  const second = random.chance(0.22) ? random.pick(DRAW) : first;
  const once = first(title, random, job);
  return second === first ? once : second(once, random, job);
}
