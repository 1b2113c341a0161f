/** The coder on the data that ships: the cases that list makers get wrong, and nobody forgives. */
import { createCoder } from '../../../src/core/coding/coder';
import type { Post, Suggestion } from '../../../src/core/coding/types';
import { codingDataFrom } from '../../../src/data/coding';
import { codingTexts } from '../../../src/data/coding-texts';

const coder = createCoder(codingDataFrom(codingTexts));

function code(title: string, more: Omit<Post, 'title'> = {}): Suggestion {
  return coder.suggest({ title, ...more });
}

describe('common council posts are coded as the index and the roles have them', () => {
  test.each([
    ['Administrative officer', 'A-005', '4112'],
    ['Teaching assistant', 'S-015', '6112'],
    ['HLTA', 'S-014', '3231'],
    ['Housing officer', 'P-069', '3223'],
    ['Health visitor', 'P-066', '2232'],
    ['Caretaker', 'S-028', '6232'],
    ['Chief Executive', 'M-001', '1111'],
    ['Dinner lady', 'E-011', '9263'],
    ['Lollipop man', 'E-006', '9232'],
    ['Refuse Collector', 'E-007', '9225'],
    ['Registered manager', 'M-016', '1232'],
    ['Senior care worker', 'S-002', '6136'],
  ])('%s', (title, role, soc2020) => {
    const given = code(title);
    expect([given.role, given.soc.soc2020]).toEqual([role, soc2020]);
  });

  test('all codes come from one row', () => {
    expect(code('Health visitor').soc).toEqual({
      soc2000: '3211',
      soc2010: '2231',
      soc2020: '2232',
      soc2020ext: '2232/99',
    });
  });
});

describe('context decides', () => {
  test.each<[string, Omit<Post, 'title'>, string]>([
    ['Social Worker', { department: 'Adult Social Care' }, 'P-020'],
    ['Social Worker', { department: 'ASC Older People' }, 'P-020'],
    ['Social Worker', { department: 'Children & Families' }, 'P-019'],
    ['Social Worker - Adults', {}, 'P-020'],
    ['Residential Support Worker (Children and Young People)', {}, 'S-009'],
    ['Support Worker', { employer: 'Oakfield supported living' }, 'S-005'],
    ['CEO', { grade: 'Chief officer' }, 'M-001'],
    ['Team Manager', { department: "Children's Services" }, 'M-015'],
    ['Attendance Officer', { employer: 'Northfield Academy' }, 'P-059'],
    ['Administrative Officer', { employer: 'Oakfield Primary School' }, 'A-010'],
    ['Business Manager', { employer: 'Oakfield Primary School' }, 'P-054'],
    ['CEO', { department: 'Parking Services' }, 'E-005'],
    ['CEO', {}, 'M-001'],
    ['PA', { department: 'Passenger Transport' }, 'S-023'],
    ['SW', { department: "Children's Social Care" }, 'P-019'],
    ['TA', { employer: 'Oakfield Primary School' }, 'S-015'],
  ])('%s %j is %s', (title, more, role) => {
    expect(code(title, more).role).toBe(role);
  });

  test('and it is said which', () => {
    expect(code('Social Worker', { department: 'Adult Social Care' }).why).toContain(
      '"adult social care" by the department',
    );
  });
});

describe('an answer that is not sure says what would decide', () => {
  test.each<[string, string]>([
    [
      'Advanced Practitioner',
      'Index entry and title of role P-019 "Advanced practitioner". ' +
        'P-019 or P-020 "Social worker, adults or mental health"? ' +
        "Department: children's or adults' social care. A bare 'Social Worker' cannot be decided.",
    ],
    [
      'Practice Manager',
      'Index entry and title of role M-011 "Practice manager". ' +
        'M-011 or M-015 "Social work team manager"? ' +
        "'Practice Manager': administration, or social work practice.",
    ],
    [
      'Best Interests Assessor',
      'Title of role P-020 "Best Interests Assessor". ' +
        "The SOC codes are the role's usual ones.",
    ],
  ])('%s', (title, why) => {
    expect(code(title).why).toBe(why);
  });
});

describe('what is not certain is not called sure', () => {
  test.each([
    ...[
      'Manager',
      'Officer',
      'Assistant',
      'Coordinator',
      'Co-ordinator',
      'Adviser',
      'Worker',
      'Support',
      'Supervisor',
    ],
    ...[
      'Driver',
      'Teacher',
      'Engineer',
      'Technician',
      'Social worker',
      'Team manager',
      'Support worker',
    ],
    ...[
      'Practice consultant',
      'Residential support worker',
      'SW',
      'CA',
      'PA',
      'CSO',
      'Cleaner/Caretaker',
      'Teacher & SENCo',
      'Deputy',
      'Presenter',
      'SAC',
      'FX',
      'Senior VFX',
      'Library',
    ],
  ])('%s', (title) => {
    expect(code(title).band).not.toBe('Sure');
  });
});

describe('titles that are none are given none', () => {
  test.each([
    ...[
      '',
      ' ',
      '-',
      '.',
      'n/a',
      'TBC',
      'VACANT',
      'Various',
      '#N/A',
      '#REF!',
      'Total',
      'Grand Total',
      'Mary Smith',
    ],
    ...[
      'Mr Baker',
      'Smith, John',
      'J Smith',
      'Cllr Smith',
      'T.B.C.',
      'Vacant position',
      'Post vacant',
      'Total FTE 12.5',
      'zzqx',
      'Non-teaching assistant',
      'Ex-headteacher',
      'DO NOT USE - Admin',
      'Grade 7',
      '????',
      '\u{1f600}',
    ],
  ])('%j', (title) => {
    expect(code(title)).toMatchObject({ role: '', confidence: 0, band: 'None' });
    expect(code(title).soc.soc2020).toBe('');
  });
});

describe('no role is given to who is in none', () => {
  test.each([
    'Police constable',
    'Firefighter',
    'Councillor',
    'Magistrate',
    'Prison officer',
    'Coal miner',
  ])('%s', (title) => {
    const { role, soc, why } = code(title);
    expect(role).toBe('');
    expect(soc.soc2020).not.toBe('');
    expect(why).toContain('No role fits');
  });
});

describe('how a title is written makes no difference', () => {
  const plain = code("Children's Social Worker");
  test.each([
    'Children\u2019s Social Worker',
    'CHILDREN\u2019S SOCIAL WORKER',
    'Childrens Social Worker',
    'Children\u2019s\u00a0Social\u2009Worker',
    'Chil\u00addren\u2019s So\u200bcial Worker',
    '  Children\u2019s  Social Worker (Grade 9) ',
    'Children\u2019s Social W\u043erkers',
    '\u202eChildren\u2019s Social Worker\u202c',
  ])('%j', (title) => {
    expect([code(title).role, code(title).soc]).toEqual([plain.role, plain.soc]);
  });
});

test('a cell as long as a cell can be is answered at once', () => {
  for (const text of ['a', '1 ', ' - ', '(', 'x/', 'grade ', "a'b&"]) {
    expect(
      code(`${text.repeat(32_767).slice(0, 32_766)}!`).alternatives.length,
    ).toBeLessThanOrEqual(5);
  }
});

test('names of what every object has are titles like others', () => {
  for (const title of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
    expect(code(title).alternatives.length).toBeLessThanOrEqual(5);
  }
});
