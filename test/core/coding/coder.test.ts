import fc from 'fast-check';
import { createCoder } from '../../../src/core/coding/coder';
import type { Post } from '../../../src/core/coding/types';
import { smallData } from './small-data';

const coder = createCoder(smallData);

function code(title: string, more: Omit<Post, 'title'> = {}): ReturnType<typeof coder.suggest> {
  return coder.suggest({ title, ...more });
}

describe('the coder looks up', () => {
  test('a title that one row has', () => {
    const { role, roleLabel, soc, band, why } = code('Housing officer');
    expect([role, roleLabel, soc.soc2020, band]).toEqual([
      'P-069',
      'Housing officer',
      '3223',
      'Sure',
    ]);
    expect(why).toBe('Index entry and title of role P-069 "Housing officer".');
  });

  test('all the codes of one row together', () => {
    expect(code('Housing officer').soc).toEqual({
      soc2000: '9223',
      soc2010: '8223',
      soc2020: '3223',
      soc2020ext: '3223/00',
    });
  });

  test('the same words in another order, and says so', () => {
    const { soc, why } = code('Worker, night care');
    expect(soc.soc2020).toBe('6135');
    expect(why).toMatch(/^Same words as index entry "Night care worker"/);
  });

  test.each([
    'Huosing Officer',
    'HOUSING OFFICERS',
    'Housing Officer (Grade 7) - Oakfield',
    'Snr Housing Offr TTO',
  ])('%s for Housing officer', (title) => {
    expect(code(title).role).toBe('P-069');
    expect(code(title).soc.soc2020).toBe('3223');
  });

  test('a job behind words that nobody knows', () => {
    const { soc, role, band } = code('Peripatetic housing officer');
    expect([soc.soc2020, role, band]).toEqual(['3223', 'P-069', 'Likely']);
  });
});

describe('the coder decides by context', () => {
  test('the council profile, when nothing else is known', () => {
    expect(code('Administrative officer').soc.soc2020).toBe('4113');
    expect(code('Administrative officer').role).toBe('A-005');
  });

  test('a school, by the employer column', () => {
    const { soc, role, band, why } = code('Administrative officer', {
      employer: 'Oakfield Primary School',
    });
    expect([soc.soc2020, role]).toEqual(['4213', 'A-010']);
    expect(band).toBe('Likely');
    expect(why).toContain('by the employer');
  });

  test('a school, by the profile', () => {
    const school = createCoder(smallData, { profile: 'school' });
    expect(school.suggest({ title: 'Administrative officer' }).soc.soc2020).toBe('4213');
  });

  test('the department, for roles that share a title', () => {
    expect(code('Social worker', { department: 'Adult Social Care' }).role).toBe('P-020');
    expect(code('Social worker', { department: 'Children and Families' }).role).toBe('P-019');
    expect(code('Social worker', { department: 'Adult Social Care' }).band).toBe('Sure');
  });

  test('what stands beside the job', () => {
    expect(code('Social worker - Adults').role).toBe('P-020');
  });

  test('a qualification beside the job', () => {
    expect(code('Cost accountant').soc.soc2020).toBe('4122');
    expect(code('Cost accountant CIPFA').soc.soc2020).toBe('2421');
  });

  test('nothing, and says what would', () => {
    const { band, why, alternatives } = code('Social worker');
    expect(band).toBe('Unsure');
    expect(why).toBe(
      'Index entry and title of role P-019 "Social worker". ' +
        'P-019 or P-020 "Social worker, adults or mental health"? ' +
        "Department: children's or adults' social care. A bare title cannot be decided.",
    );
    expect(alternatives.map((a) => a.role).slice(0, 2)).toEqual(['P-019', 'P-020']);
  });
});

describe('the coder says what would decide', () => {
  test('in general words when nothing is known of the two roles', () => {
    const { rolePairs, ...rest } = smallData;
    expect(rolePairs).toBeDefined();
    expect(createCoder(rest).suggest({ title: 'Social worker' }).why).toContain(
      'Could also be "Social worker, adults or mental health"; a department or employer would decide.',
    );
  });

  test('between the role that is nearest and the next one', () => {
    expect(code('Housing planner').evidence).toContainEqual({
      kind: 'decides',
      role: 'P-074',
      other: 'P-069',
      otherTitle: 'Housing officer',
      otherFirst: false,
      text: 'Plans homes, or lets them.',
    });
  });

  test.each<[string, Omit<Post, 'title'>]>([
    ['Housing officer', {}],
    ['Social worker', { department: 'Adult Social Care' }],
    ['Social worker - Adults', { department: 'Quantum' }],
    ['Quantum flux thing', {}],
    ['Cleaner/Caretaker', {}],
  ])('but not of %s %j, where nothing is left to decide', (title, more) => {
    expect(code(title, more).evidence.map(({ kind }) => kind)).not.toContain('decides');
  });

  test('that the next row is nearly as likely, when nothing was looked up', () => {
    const { rolePairs, ...rest } = smallData;
    expect(rolePairs).toBeDefined();
    expect(createCoder(rest).suggest({ title: 'Housing planner' }).why).toContain(
      'Could also be "Housing officer"; please check which.',
    );
    expect(code('Housing planner').why).not.toContain('Could also be');
  });
});

describe('the coder finds the nearest', () => {
  test('when no row has the title', () => {
    const { soc, role, band, why } = code('Tenancy and housing officer');
    expect([soc.soc2020, role]).toEqual(['3223', 'P-069']);
    expect(band).not.toBe('Sure');
    expect(why).toMatch(/^Nearest /);
  });

  test('but gives nothing when nothing is near', () => {
    const { soc, role, band, why } = code('Quantum flux thing');
    expect([soc.soc2020, role, band]).toEqual(['', '', 'None']);
    expect(why).not.toBe('');
  });
});

describe('the coder gives no code', () => {
  test.each(['', '   ', '\u00a0\u200b'])('for a blank, %j, and says nothing', (title) => {
    expect(code(title)).toMatchObject({
      role: '',
      band: 'None',
      confidence: 0,
      why: '',
      alternatives: [],
    });
  });

  test.each([
    '-',
    '.',
    'n/a',
    'N/A',
    'TBC',
    'VACANT',
    'Various',
    '#N/A',
    '#REF!',
    'Total',
    'Grand total',
    'Grade 7',
    '12345',
    'Mrs Smith',
    'Mary Smith',
  ])('for %j, and says why', (title) => {
    const { role, soc, band, why, alternatives } = code(title);
    expect([role, soc.soc2020, band]).toEqual(['', '', 'None']);
    expect(why).toMatch(/^Not coded: .+\.$/);
    expect(alternatives).toEqual([]);
  });

  test.each([
    'Non-teaching assistant',
    'Ex-housing officer',
    'Former housing officer',
    'DO NOT USE - Housing officer',
  ])('for %j, but offers choices', (title) => {
    const { role, soc, band, alternatives } = code(title);
    expect([role, soc.soc2020, band]).toEqual(['', '', 'None']);
    expect(alternatives.length).toBeGreaterThan(0);
  });

  test('of a role to the police, but gives the SOC code', () => {
    const { role, soc, band, why } = code('Police officer');
    expect([role, soc.soc2020, band]).toEqual(['', '3312', 'Sure']);
    expect(why).toContain('police posts are outside the role set');
  });
});

describe('the coder is careful', () => {
  test.each(['Manager', 'Officer', 'Assistant', 'Ranger'])('never sure of %s alone', (title) => {
    expect(code(title).band).not.toMatch(/Sure|Likely/);
  });

  test('takes two jobs for two jobs, and shows both', () => {
    const { band, alternatives, why } = code('Cleaner/Caretaker');
    expect(band).toBe('Unsure');
    expect(alternatives.slice(0, 2).map((a) => a.role)).toEqual(['E-012', 'S-028']);
    expect(why).toContain('more than one job');
  });

  test('sure of an acronym only when it has one meaning and a role', () => {
    expect(code('EHO').band).toBe('Sure');
    expect(code('SW').band).toBe('Unsure');
    expect(code('TA').band).not.toMatch(/Sure|Likely/);
    expect(code('TA', { employer: 'Oakfield Primary School' }).role).toBe('S-015');
  });

  test('says that a post may be vacant, and codes it', () => {
    const { role, why } = code('*VACANT* Housing officer');
    expect(role).toBe('P-069');
    expect(why).toContain('The post may be vacant.');
  });

  test('says that it read only the beginning of a long cell, from one character more on (N027, N028)', () => {
    const capped = (length: number): boolean =>
      code(`Housing officer${' '.repeat(length - 16)}x`).why.includes('Only the first 200');
    expect([199, 200, 201].map(capped)).toEqual([false, false, true]);
    expect(code(`Housing officer - ${'x'.repeat(32_749)}`).why).toContain('Only the first 200');
    expect(code(`Housing officer - ${'x'.repeat(300)}`).why).toContain(
      'Only the first 200 characters were read.',
    );
  });
});

describe('every suggestion', () => {
  const word = fc.constantFrom(
    'housing',
    'officer',
    'TA',
    'Snr',
    '=1+1',
    '-',
    '@',
    '/',
    'manager',
    '(G7)',
    '__proto__',
    'constructor',
    'cleaner',
    'and',
    'of',
    '\ud800',
  );
  const title = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(word, { maxLength: 6 }).map((parts) => parts.join(' ')),
  );
  const post = fc.record({ title, department: title, employer: title, grade: title });

  test('keeps its promises, whatever stands in the post', () => {
    fc.assert(
      fc.property(post, (asked) => {
        const given = coder.suggest(asked);
        const { confidence, roleConfidence, socConfidence, band, why, alternatives } = given;
        for (const p of [confidence, roleConfidence, socConfidence]) {
          expect(p).toBeGreaterThanOrEqual(0);
          expect(p).toBeLessThanOrEqual(1);
        }
        expect(why).not.toMatch(/^[=+\-@\s]/);
        expect(why.length).toBeLessThanOrEqual(240);
        expect(alternatives.length).toBeLessThanOrEqual(5);
        const keys = alternatives.map((a) => `${a.role} ${a.soc.soc2020}`);
        expect(new Set(keys).size).toBe(keys.length);
        const hasCode = given.role !== '' || given.soc.soc2020 !== '';
        expect(confidence > 0).toBe(hasCode);
        expect(roleConfidence > 0).toBe(given.role !== '');
        expect(socConfidence > 0).toBe(given.soc.soc2020 !== '');
        expect(band !== 'None').toBe(hasCode);
        for (const each of given.evidence) {
          if (each.kind === 'role-title') expect(each.role).toBe(given.role);
          if (each.kind === 'disagree') expect(each.soc).toBe(given.soc.soc2020);
        }
        if (hasCode) expect(keys[0]).toBe(`${given.role} ${given.soc.soc2020}`);
        else expect(band).toBe('None');
        alternatives.slice(1).forEach((a, at) => {
          expect(a.confidence).toBeLessThanOrEqual(alternatives[at]?.confidence ?? 1);
        });
      }),
      { numRuns: 300 },
    );
  });

  test('is the same again, from the same coder and from a new one', () => {
    fc.assert(
      fc.property(post, (asked) => {
        expect(coder.suggest(asked)).toEqual(createCoder(smallData).suggest(asked));
      }),
      { numRuns: 40 },
    );
  });
});

describe('a coder that is made ready in steps', () => {
  const post = { title: 'Tenancy and housing officer' };

  test('answers as one that is not, at any step', () => {
    const expected = createCoder(smallData).suggest(post);
    const steps = createCoder(smallData).prepare?.();
    let count = 0;
    while (steps?.next().done === false) count++;
    expect(count).toBeGreaterThan(1);
    for (let taken = 0; taken <= count; taken++) {
      const coder = createCoder(smallData);
      const begun = coder.prepare?.();
      for (let step = 0; step < taken; step++) begun?.next();
      expect(coder.suggest(post)).toEqual(expected);
      expect(begun?.next().done).toBe(true);
    }
  });

  test('says so every time when its data are none', () => {
    const broken = createCoder({ ...smallData, index: JSON.parse('[null]') });
    expect(() => broken.suggest(post)).toThrow();
    expect(() => broken.suggest(post)).toThrow();
    expect(() => broken.prepare?.().next()).toThrow();
  });
});
