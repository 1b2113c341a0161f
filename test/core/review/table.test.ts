import fc from 'fast-check';
import { DecisionLog } from '../../../src/core/review/log';
import { planMerge } from '../../../src/core/review/merge';
import { decisionRows, readDecisionRows } from '../../../src/core/review/table';
import { subjectKey } from '../../../src/core/review/subject';
import { codeCells, fileColumns } from '../../../src/core/coding/columns';
import { followingCoder } from '../../../src/core/review/follow';
import type { CoderReference } from '../../../src/core/coding/types';
import type { Draft } from '../../../src/core/review/types';
import { csvRows, csvText } from '../../../src/core/sheet/csv';
import { fold } from '../../../src/core/text/tidy';
import { fakeCoder } from '../../cli/support/fake-coder';
import { draftOf, nastyText } from './arbitraries';

const at = { when: '2026-11-26 09:30', editions: 'fake' };
const reference: CoderReference = fakeCoder.reference ?? expectReference();

function expectReference(): never {
  throw new Error('the fake coder has no reference');
}

function drafts(
  rows: readonly (readonly string[])[],
  edition = 'fake',
  known = reference,
): readonly Draft[] {
  const read = readDecisionRows(rows, known, edition);
  return 'drafts' in read ? read.drafts : [];
}

/** One in which every code exists: what the log holds is read whatever the codes are. */
const anyCodes: CoderReference = { ...reference, hasSoc2020: () => true };

/** A code of six digits is of its code of four. */
function fitting(draft: Draft): Draft {
  const { soc2020, soc2020ext } = draft.soc;
  if (soc2020ext === '') return draft;
  return { ...draft, soc: { ...draft.soc, soc2020ext: `${soc2020}${soc2020ext.slice(4)}` } };
}

describe('a list of decisions', () => {
  it('is read as it was written, also through a .csv file, and no cell is a formula (N074, N075)', () => {
    const any = draftOf(nastyText)
      .filter(({ of, text }) => fold(text) !== '' && (of === 'job code' || !reference.unfit(text)))
      .map(fitting);
    fc.assert(
      fc.property(fc.array(any, { maxLength: 5 }), (entered) => {
        const log = new DecisionLog();
        log.enter(entered, at);
        const rows = decisionRows(log);
        for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/u);
        const expected = log.standing().map((one) => ({
          key: subjectKey(one),
          verdict: one.verdict,
          role: one.role,
          soc: one.soc,
          note: one.note.trim(),
          proposed: one.proposed.trim(),
        }));
        for (const form of [rows, csvRows(csvText(rows))]) {
          const read = drafts(form, 'fake', anyCodes).map((one) => ({
            key: subjectKey(one),
            verdict: one.verdict,
            role: one.role,
            soc: one.soc,
            note: one.note,
            proposed: one.proposed,
          }));
          expect(read).toEqual(expected);
        }
      }),
    );
  });

  it('takes over what was proposed only on the same code sets', () => {
    const rows = [
      ['Title', 'Role code', 'Code sets', 'Proposed'],
      ['Cook', 'P-001', 'fake', 'P-002 2222'],
    ];
    expect(drafts(rows)[0]?.proposed).toBe('P-002 2222');
    expect(drafts(rows, 'newer')[0]?.proposed).toBe('');
  });

  it('is refused by row, in words', () => {
    const read = readDecisionRows(
      [
        ['Title', 'Job code', 'Role code', 'SOC 2020'],
        ['Cook', '', 'P-001', ''],
        ['cook', '', 'P-001', ''],
        ['COOK', '', 'P-002', ''],
        ['', '', '', ''],
        ['', '', 'P-001', ''],
        ['Jane Doe', '', 'P-001', ''],
        ['Porter', '', 'X-1', ''],
        ['Porter', '', 'P-001', '12'],
        ['', 'JC1', 'P-001', ''],
      ],
      reference,
    );
    if (!('refused' in read)) throw new Error('nothing was read');
    expect(read.drafts.map(({ of, text }) => `${of} ${text}`)).toEqual([
      'title Cook',
      'job code JC1',
    ]);
    expect(read.refused.map(({ row, isAside }) => [row, isAside])).toEqual([
      [4, false],
      [7, true],
      [8, false],
      [9, false],
    ]);
    expect(read.refused[0]?.why).toMatch(/otherwise than row 2 /u);
    for (const { why } of read.refused) expect(why).toMatch(/^It.*\.$/u);
    expect(read.notes).toEqual(['Row 6 has no title and was left aside.']);
  });

  /** Subjects and rulings, and what is said of the rest. */
  function told(rows: readonly (readonly string[])[]): {
    readonly read: readonly string[];
    readonly notes: readonly string[];
    readonly refused: readonly string[];
  } {
    const list = readDecisionRows(rows, reference);
    if ('missing' in list) return { read: [], notes: [], refused: [list.missing] };
    const read = list.drafts.map(({ text, context, verdict, role, soc }) =>
      [text, ...Object.values(context), verdict === 'coded' ? role : verdict, soc.soc2020]
        .filter((part) => part !== '')
        .join(' / '),
    );
    const refused = list.refused.map(({ row, why }) => `${String(row)}: ${why}`);
    return { read, notes: list.notes, refused };
  }

  it.each([
    ['Post title', 'Service Area', 'School', 'Pay grade'],
    ['POSITION  TITLE', 'Directorate', 'Establishment', 'Salary grade'],
    ['JobTitle', 'dept.', 'Organisation', 'Scale'],
  ])('goes by the names of post lists: %s, %s, %s, %s', (...headers) => {
    const rows = [
      [...headers, 'Role code'],
      ['Cook', 'Catering', 'Hill School', 'G3', 'P-001'],
    ];
    expect(told(rows).read).toEqual(['Cook / Catering / Hill School / G3 / P-001']);
  });

  it('is read below a title and an empty row, and counts rows from the top', () => {
    const rows = [
      ['Decisions on roles, 2026'],
      [],
      ['Department', 'Post title', 'Role code'],
      ['Waste', 'Loader', 'P-001'],
      ['Waste', 'Driver', 'X'],
    ];
    expect(told(rows).read).toEqual(['Loader / Waste / P-001']);
    expect(told(rows).refused).toEqual([expect.stringMatching(/^5: Its role code/u)]);
  });

  it.each([
    ['Name', 'Role code', 'job titles, called Job title, Post title, '],
    ['Name', 'Role code', 'one of your job codes, called Job code, '],
    ['Post title', 'Code', 'role codes, called Role code, HWR code, HWR or Role; '],
  ])('with %s and %s says what a column that is missing may be called', (one, other, called) => {
    const [said] = told([
      [one, other],
      ['Cook', 'P-001'],
    ]).refused;
    expect(said).toContain(called);
    expect(said).toMatch(new RegExp(`; it has ${one} and ${other}\\.$`, 'u'));
  });

  it('never drops a column that looks like a context without saying so', () => {
    const rows = [
      ['Job title', 'Team', 'Directorate', 'School or setting', 'Role code'],
      ['Cook', 'Kitchen', 'Place', 'Hill', 'P-001'],
    ];
    const { read, notes } = told(rows);
    expect(read).toEqual(['Cook / Place / P-001']);
    expect(notes).toEqual([
      'The column “Team” was not read: “Directorate” is the department.',
      'The column “School or setting” was not read; call it Employer if what is decided holds only there.',
    ]);
  });

  const coded = fileColumns.map(({ header }) => header);
  const line = (role: string, soc: string, band: string, why: string): readonly string[] => [
    role,
    'Label',
    '',
    '',
    soc,
    '',
    '0.9',
    band,
    why,
  ];

  it.each([
    ['whole', (cells: readonly string[]) => cells],
    ['with columns taken out', (cells: readonly string[]) => cells.filter((_, at) => at !== 6)],
  ])('takes no suggestion of a coded list for a decision, %s', (_, cut) => {
    const rows = [
      ['Job title', 'Band', ...cut(coded)],
      ['Cook', 'G3', ...cut(line('P-001', '1111', 'Sure', 'Index entry "Cook".'))],
      ['Porter', 'G3', ...cut(line('P-002', '2222', 'Likely', ''))],
      ['Clerk', 'G4', ...cut(line('P-002', '2222', '', 'Index entry "Clerk".'))],
      ['Guard', 'G4', ...cut(line('P-003', '', 'Decided', ''))],
      ['Nurse', 'G4', ...cut(line('P-003', '3333', 'Sure', 'Decided 26 Nov 2026: chosen.'))],
      ['Mayor', 'G4', ...cut(line('', '', 'None', 'Decided: no code fits.'))],
      ['Tutor', 'G4', ...cut(line('', '', 'None', 'Not coded.'))],
    ];
    const { read, notes } = told(rows);
    expect(read).toEqual([
      'Clerk / G4 / P-002 / 2222',
      'Guard / G4 / P-003',
      'Nurse / G4 / P-003 / 3333',
      'Mayor / G4 / no code fits',
    ]);
    expect(notes).toEqual([
      '3 rows hold Rolecheck’s own suggestions and were left aside: clear their Band cell to make them decisions.',
    ]);
  });

  it('does not take SOC codes for decided that were filled up beside a decided role', () => {
    const log = new DecisionLog();
    log.enter(
      drafts([
        ['Title', 'Role code'],
        ['Cook', 'P-003'],
      ]),
      at,
    );
    const suggestion = followingCoder(fakeCoder, log).suggest({ title: 'Cook' });
    expect(suggestion.soc.soc2020).toBe('3333');
    const cells = codeCells(suggestion, fileColumns).map(String);
    expect(
      told([
        ['Job title', ...coded],
        ['Cook', ...cells],
      ]).read,
    ).toEqual(['Cook / P-003']);
  });

  it('takes Band for a grade where it holds grades, and Role for the title beside a role code', () => {
    const rows = [
      ['Role', 'Band', 'Role code'],
      ['Cook', 'Band 3', 'P-001'],
    ];
    expect(told(rows).read).toEqual(['Cook / Band 3 / P-001']);
  });

  it('takes a decision back to the job code that it was made on', () => {
    const rows = [
      ['Job title', 'Job code', ...coded],
      ['Cook', 'JC1', ...line('P-001', '1111', 'Sure', 'Decided for job code JC1: chosen.')],
    ];
    expect(told(rows).read).toEqual(['JC1 / P-001 / 1111']);
  });

  it('decides that no code fits only where that is said', () => {
    const rows = [
      ['Title', 'Role code', 'Decision'],
      ['Cook', '', ''],
      ['Porter', '', 'NO CODE FITS'],
      ['Guard', '', 'none fits'],
      ['Clerk', '', 'No code'],
      ['Tutor', '', 'Coded'],
      ['Nurse', 'P-001', 'No code fits'],
      ['Mayor', 'P-001', 'Undecided'],
      ['Judge', 'P-001', 'To be decided again'],
    ];
    const { read, notes, refused } = told(rows);
    expect(read).toEqual(['Porter', 'Guard', 'Clerk'].map((text) => `${text} / no code fits`));
    expect(notes).toEqual([
      '3 rows have no code and were left aside as not decided; write “No code fits” in a column Decision where that is meant.',
      '1 row is to be decided again and was left aside.',
    ]);
    expect(refused).toEqual([expect.stringMatching(/^7: Its Decision says/u)]);
  });

  it('knows a role by its code in any capitals, and by its title', () => {
    const rows = [
      ['Title', 'Role code'],
      ['Cook', ' p-002 '],
      ['Porter', 'P\u2013001'],
      ['Guard', 'THREE'],
    ];
    const byTitle = { ...reference, roleTitled: (title: string) => roleOfTitle(title) };
    const read = readDecisionRows(rows, byTitle);
    expect('drafts' in read && read.drafts.map(({ role }) => role)).toEqual([
      'P-002',
      'P-001',
      'P-003',
    ]);
  });

  it('knows only SOC 2020 codes that there are, and the one of four digits in one of six', () => {
    const rows = [
      ['Title', 'Role code', 'SOC 2020', 'SOC 2020 6-digit'],
      ['Cook', 'P-001', '', '2222/01'],
      ['Porter', '', '9999', ''],
      ['Guard', '', '', '9999/01'],
      ['Clerk', '', '1111', '2222/01'],
    ];
    const { read, refused } = told(rows);
    expect(read).toEqual(['Cook / P-001 / 2222']);
    expect(refused).toEqual([
      expect.stringMatching(/^3: .* not in the coding index/u),
      expect.stringMatching(/^4: .* not in the coding index/u),
      expect.stringMatching(/^5: .* of another SOC 2020 code/u),
    ]);
  });
});

function roleOfTitle(title: string): ReturnType<CoderReference['role']> {
  return fold(title) === 'three' ? reference.role('P-003') : undefined;
}

describe('merging', () => {
  it('adds, leaves and asks, and enters nothing', () => {
    const log = new DecisionLog();
    const list = (...rows: readonly string[][]) =>
      drafts([['Title', 'Role code', 'SOC 2020', 'Decision'], ...rows]);
    log.enter(list(['Cook', 'P-001', '1111'], ['Porter', 'P-001', ''], ['Clerk', 'P-001', '']), at);
    log.enter(list(['Guard', 'P-001', '']), at);
    log.undo(at);
    const theirs = list(
      ['COOK', 'P-001', ''],
      ['porter', 'P-002', ''],
      ['Clerk', 'P-001', '3333'],
      ['Guard', 'P-002', ''],
      ['Nurse', '', '', 'No code fits'],
    );
    const before = log.records.length;
    const { added, same, differing } = planMerge(log, theirs);
    expect(added.map(({ text }) => text)).toEqual(['Guard', 'Nurse']);
    expect(same.map(({ text }) => text)).toEqual(['COOK']);
    expect(differing.map(({ ours, theirs: { role } }) => [ours.text, ours.role, role])).toEqual([
      ['Porter', 'P-001', 'P-002'],
      ['Clerk', 'P-001', 'P-001'],
    ]);
    expect(log.records).toHaveLength(before);
  });
});
