/** Job titles that trip a coder up, over whole families of them and the data that ship. */
import fc from 'fast-check';
import { createCoder } from '../../src/core/coding/coder';
import { notLive } from '../../src/core/coding/not-live';
import { createTitleReader } from '../../src/core/coding/titles';
import type { Post, Suggestion } from '../../src/core/coding/types';
import { createVocabulary } from '../../src/core/coding/vocabulary';
import { fold } from '../../src/core/text/tidy';
import { codingDataFrom } from '../../src/data/coding';
import { codingTexts } from '../../src/data/coding-texts';

const data = codingDataFrom(codingTexts);
const coder = createCoder(data);
const titles = [...new Set(data.roleTitles.map(({ title }) => title))];
const real = [...titles, ...data.index.map(({ title }) => title)];
const anyTitle = fc.constantFrom(...titles);

function code(title: string, more: Omit<Post, 'title'> = {}): Suggestion {
  return coder.suggest({ title, ...more });
}

/** `{}` in the pattern is the title. */
function put(title: string, pattern: string): string {
  return pattern.replace('{}', () => title);
}

function roles({ alternatives }: Suggestion): string[] {
  return alternatives.map(({ role }) => role);
}

describe('a name in a title', () => {
  const patterns = [
    ...['{} - Jane Smith', '{} (Jane Smith)', '{}, Jane Smith', '{} Jane Smith', '{} [J. Smith]'],
    ...['Jane Smith - {}', 'SMITH, Jane - {}', '{} - Smith J', "Jane Smith's post - {}"],
    ...['{} (cover for Mrs Okonkwo)', '{} - Siobhan O’Neill (mat cover)', '{}/Imran Hussain'],
  ];
  const names = /\b(?:jane|smiths?|okonkwo|siobhan|o.?neill|imran|hussain)\b/iu;

  it('is told, so that the title is put aside and never remembered (N038)', () => {
    fc.assert(
      fc.property(anyTitle, fc.constantFrom(...patterns), (title, pattern) => {
        expect(coder.reference?.unfit(put(title, pattern))).toBe('name');
      }),
      { numRuns: 150 },
    );
    expect(real.filter((title) => coder.reference?.unfit(title) !== undefined)).toEqual([]);
  });

  it('is stripped before the title is matched, and stands in nothing that is said of it (N038)', () => {
    fc.assert(
      fc.property(anyTitle, fc.constantFrom(...patterns), (title, pattern) => {
        const { why, evidence, roleLabel } = code(put(title, pattern));
        expect(JSON.stringify([why, roleLabel, evidence])).not.toMatch(names);
      }),
      { numRuns: 150 },
    );
    for (const title of ['Social worker', 'Caretaker', 'Housing officer', 'Cook', 'Site manager']) {
      for (const pattern of patterns) {
        expect([pattern, code(put(title, pattern)).role]).toEqual([pattern, code(title).role]);
      }
    }
  });

  it('is logged nowhere (N038)', () => {
    const ways = ['log', 'info', 'warn', 'error', 'debug'] as const;
    const spies = ways.map((way) => jest.spyOn(console, way).mockImplementation(() => undefined));
    for (const pattern of patterns) code(put('Social worker', pattern));
    for (const spy of spies) {
      expect(spy).not.toHaveBeenCalled();
      spy.mockRestore();
    }
  });
});

describe('two jobs in one title', () => {
  const jobs = ['Cleaner', 'Caretaker', 'Librarian', 'Receptionist', 'SENCo', 'Midday supervisor'];
  const joints = ['/', ' / ', ' & ', ' and ', ' + ', ' or ', ' cum ', ' - ', ', ', '; ', ' \\ '];
  const pair = fc.shuffledSubarray(jobs, { minLength: 2, maxLength: 2 });

  it('are both shown, neither likely, whatever joins them (N039)', () => {
    fc.assert(
      fc.property(pair, fc.constantFrom(...joints), ([first = '', second = ''], joint) => {
        // The roles have “Caretaker cleaner”, which is one job.
        fc.pre(!titles.includes(`${first} ${second}`));
        const title = `${first}${joint}${second}`;
        const given = code(title);
        expect([title, given.band]).toEqual([title, 'Unsure']);
        expect(given.confidence).toBeLessThanOrEqual(0.5);
        for (const job of [first, second]) expect(roles(given)).toContain(code(job).role);
        expect(given.why).toContain('more than one job');
      }),
      { numRuns: 80 },
    );
  });

  it.each(['Cleaner/Caretaker', 'Teacher & SENCo', 'TA/MDSA', 'Cleaner-Caretaker'])(
    '%s is never averaged: one of the two is given, the other offered (N039)',
    (title) => {
      const given = code(title);
      const [first = '', second = ''] = title.split(/\/| & |-/u).map((job) => code(job).role);
      expect(given.band).toBe('Unsure');
      expect(given.role).toBe(first);
      expect(roles(given).slice(0, 2)).toEqual([first, second]);
    },
  );

  it.each([
    ...['Co-ordinator', 'Head-teacher', 'Cook-cleaner', 'Social worker - Adults'],
    'Manager, Housing',
  ])('%s is one job (N039)', (title) => {
    expect(code(title).why).not.toContain('more than one job');
  });
});

describe('a vague title', () => {
  const vague = (
    'manager officer assistant coordinator co-ordinator adviser worker support supervisor consultant ' +
    'practitioner administrator technician engineer teacher operative operator clerk specialist ' +
    'analyst lead director inspector trainer instructor attendant executive representative helper'
  ).split(' ');
  const patterns = ['{}', '{}s', '*{}*', '{} (Grade 7)', '{} - Oakfield', '{} 37 hrs', '{} II'];

  it('is never accepted by itself, and what would decide is asked for (N040)', () => {
    for (const word of vague) {
      for (const pattern of patterns) {
        const title = put(word, pattern);
        const { band, why } = code(title);
        expect([title, band, why]).toEqual([
          title,
          expect.stringMatching(/^(?:Unsure|None)$/u),
          expect.stringMatching(/department|employer|\?|depends on|check which/iu),
        ]);
      }
    }
  });

  it.each(['Housing', 'Adult social care', 'Finance', 'Oakfield Primary School', 'Waste'])(
    'is not Sure in %s either (N040)',
    (department) => {
      const sure = vague.filter((title) => code(title, { department }).band === 'Sure');
      expect(sure).toEqual([]);
    },
  );
});

describe('letters for words', () => {
  it.each([
    ['HLTA', 'S-014'],
    ['TA2', 'S-015'],
    ['EHCO', 'P-057'],
    ['AMHP', 'P-020'],
    ['Snr Housing Offr', 'P-069'],
    ['S/W', 'P-019'],
    ['S.W.', 'P-019'],
    ['H.L.T.A.', 'S-014'],
  ])('%s is read in full (N041)', (title, role) => {
    expect(code(title).role).toBe(role);
  });

  // The list is data; it is visible in what is said, and a decision on the title edits it.
  it('say what they were read as (N041)', () => {
    expect(code('Snr Housing Offr').why).toContain(
      'Read "SNR" as "senior" and "OFFR" as "officer".',
    );
    expect(code('TA2').why).toContain('Read "TA2" as "teaching assistant level 2".');
  });

  it.each(['SW', 'S/W', 'Sw'])('%s shows all that it may mean (N041)', (title) => {
    const given = code(title);
    expect(given.band).toBe('Unsure');
    expect(given.why).toContain('"social worker", "support worker" or "south west"');
    expect(roles(given)).toEqual(
      expect.arrayContaining([code('Social worker').role, code('Support worker').role]),
    );
  });

  it('are never Sure while nothing but letters decides between meanings (N041, N045)', () => {
    const meanings = new Map<string, Set<string>>();
    for (const { abbreviation, expansions, source, ambiguous } of data.abbreviations) {
      if (source !== 'local government' || !ambiguous) continue;
      const known = meanings.get(abbreviation) ?? new Set();
      for (const expansion of expansions) known.add(expansion);
      meanings.set(abbreviation, known);
    }
    const several = [...meanings].filter(([, known]) => known.size > 1).map(([letters]) => letters);
    expect(several.length).toBeGreaterThan(100);
    expect(several.filter((letters) => code(letters).band === 'Sure')).toEqual([]);
  });

  it('that nobody has curated are never certain (N045)', () => {
    const curated = [...data.abbreviations.map((one) => one.abbreviation), ...real];
    const known = new Set(curated.map((text) => text.toUpperCase()));
    const letter = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ');
    fc.assert(
      fc.property(fc.string({ unit: letter, minLength: 2, maxLength: 5 }), (title) => {
        fc.pre(!known.has(title) && !known.has(title.replace(/S$/u, '')));
        expect([title, code(title).band]).not.toEqual([title, 'Sure']);
      }),
      { numRuns: 150 },
    );
    expect(code('RABBK').band).not.toBe('Sure');
    expect(code('RTA').band).toBe('Unsure');
  });
});

it('leaves grade, pattern and place out of the match, and says so (N042)', () => {
  const given = code('Teaching Assistant L2 (NJC 5) Term-time - Oakfield');
  expect(given.role).toBe(code('Teaching assistant').role);
  expect(given.why).toContain('Ignored Term-time, NJC 5, L2 and Oakfield.');
});

describe('a title that says what is not, or is no more', () => {
  const patterns = [
    ...['Ex-{}', 'Ex {}', 'EX - {}', 'Former {}', 'Formerly {}', '{} (former)', 'Retired {}'],
    ...['DO NOT USE - {}', '{} - do not use', '*DO NOT USE* {}', "Don't use {}", 'Do-not-use {}'],
    ...['Not {}', 'Not a {}', '{} (not qualified)', 'Non-teaching {}', '{} (non-teaching)'],
    ...['ZZ {}', 'zz{}', '{} DELETED', '{} - closed', 'CLOSED-{}', 'Obsolete {}', '{} (inactive)'],
    ...['{} - no longer used', '{} excluding heads', '{} other than cooks', 'OLD - {}', 'DNU {}'],
  ];

  it('has no code without a person, who is told why (N043)', () => {
    fc.assert(
      fc.property(anyTitle, fc.constantFrom(...patterns), (title, pattern) => {
        // “Old people manager” is how some write “Old people's home manager”.
        fc.pre(!(pattern === 'OLD - {}' && /^(?:people|person)/iu.test(title)));
        const { role, soc, band, why } = code(put(title, pattern));
        expect([role, soc.soc2020, band]).toEqual(['', '', 'None']);
        expect(why).toMatch(/^Not coded: the title (?:says|speaks)/u);
      }),
      { numRuns: 200 },
    );
  });

  it.each(['Non-teaching assistant', 'Ex-headteacher', 'Exheadteacher', 'DO NOT USE - Admin'])(
    '%s is offered choices, and may be decided on (N043)',
    (title) => {
      expect(code(title)).toMatchObject({ role: '', band: 'None' });
      expect(code(title).alternatives.length).toBeGreaterThan(0);
      expect(coder.reference?.unfit(title)).toBeUndefined();
    },
  );

  it('is no other title of the data (N043)', () => {
    const vocabulary = createVocabulary(data, createTitleReader());
    const stopped = real.filter((title) => notLive(fold(title), vocabulary) !== undefined);
    expect([...new Set(stopped)].sort()).toEqual([
      'Head of Pastoral Care (non-teaching)',
      'Non-Teaching Head of Year',
      'Non-teaching assistant',
    ]);
  });

  it.each([
    ...['Care leavers adviser', 'X-ray assistant', "Old people's home manager", 'Tester'],
    ...[
      'Express delivery driver',
      'Examiner',
      'Closed circuit television operator',
      'Glass former',
    ],
  ])('%s is none of these (N043)', (title) => {
    expect(code(title).why).not.toMatch(/^Not coded/u);
  });
});

it('takes a short title for as much as a long one, however long the label of its role (N046)', () => {
  const rolesOf = new Map<string, Set<string>>();
  for (const { title, role } of data.roleTitles) {
    rolesOf.set(title, (rolesOf.get(title) ?? new Set()).add(role));
  }
  const short = [...rolesOf].filter(([title, of]) => of.size === 1 && /^[a-z]{6,}$/iu.test(title));
  expect(short.length).toBeGreaterThan(60);
  for (const [title, of] of short) {
    expect([title, of.has(code(title).role)]).toEqual([title, true]);
  }
  for (const title of ['Solicitor', 'Ecologist', 'Librarian', 'Midwife']) {
    expect([title, code(title).band]).toEqual([title, 'Sure']);
  }
});

describe('a gendered or outdated title', () => {
  it.each([
    ['Dinner lady', 'Catering assistant'],
    ['Dinner man', 'Catering assistant'],
    ['Lollipop man', 'School crossing patrol'],
    ['Lollipop lady', 'School crossing patrol'],
    ['Handyman', 'Handyperson or equipment technician'],
    ['Headmaster', 'Headteacher'],
    ['Headmistress', 'Headteacher'],
    ['Groundsman', 'Gardener, groundsperson or arborist'],
    ['Dustman', 'Refuse and recycling operative'],
    ['Cleaning lady', 'Cleaner'],
    ['House mother', 'Residential childcare worker'],
    ['Tea lady', 'Catering assistant'],
    ['Storeman', 'Porter, messenger or stores assistant'],
  ])('%s is shown as %s (N047)', (title, label) => {
    expect(code(title).roleLabel).toBe(label);
  });

  it('is never the label of a role (N047)', () => {
    const gendered =
      /(?:\b(?!human)\w*m[ae]n|ladies|lady|mistress|master|girl|boy|mother|father|maid)\b/iu;
    expect(data.roles.map(({ title }) => title).filter((title) => gendered.test(title))).toEqual(
      [],
    );
  });

  it('is given no role where none is for it, and says what decides: a matron (N047)', () => {
    const { band, why } = code('Matron');
    expect(band).toBe('Unsure');
    expect(why).toContain('Could also be "Matron (educational establishments)"');
  });
});
