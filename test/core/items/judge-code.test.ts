import fc from 'fast-check';
import { judgeCode } from '../../../src/core/items/judge-code';
import { smallSet } from '../answers/small-library';

const roles = smallSet('asc.role', [
  { code: '01', label: 'Senior management' },
  { code: '05', label: 'Supervisor' },
  { code: '27', label: 'Care worker' },
  { code: '22', label: 'Technician', withdrawn: { replacedBy: ['27'] } },
  { code: '23', label: 'Weaver', withdrawn: { replacedBy: ['27', '05'] } },
  { code: '24', label: 'Fuller', withdrawn: { replacedBy: [] } },
  { code: '0', label: 'Nobody' },
]);
const many = smallSet(
  'many',
  ['1', '2', '3', '4', '5', '6'].map((code) => ({ code, label: '' })),
);
const letters = smallSet('swf.role', [
  { code: 'TCHR', label: 'Classroom teacher' },
  { code: 'MISC', label: 'Something else' },
  { code: 'a', label: 'Small' },
  { code: 'A', label: 'Large' },
]);
const soc = smallSet('soc2020', [
  { code: '2211', label: 'Generalist medical practitioners' },
  { code: '2211/01', label: 'Medical practitioners' },
  { code: 'P-014', label: 'Teaching assistant' },
]);

describe('a code', () => {
  it('is fine exactly as it stands in the list', () => {
    expect(judgeCode(roles, '05')).toBeUndefined();
    expect(judgeCode(roles, 27)).toBeUndefined();
    expect(judgeCode(soc, '2211/01')).toBeUndefined();
    expect(judgeCode(soc, 'P-014')).toBeUndefined();
  });

  it.each([
    [5, '05', /Excel removed the leading zero/],
    ['5', '05', /Excel removed the leading zero/],
    ['0027', '27', /fewer zeros/],
    ['27 ', '27', /spaces/],
    ['\u200b27', '27', /hidden characters/],
    ['27 Care worker', '27', /Only the code/],
    ['27 - Care worker', '27', /Only the code/],
    ['27-Care worker', '27', /Only the code/],
    ['27: Care worker', '27', /Only the code/],
    ['(27)', '27', /Only the code/],
    ['27.0', '27', /Only the code/],
    ['5.0', '05', /Only the code/],
    ['Care worker (27)', '27', /Only the code/],
    ['care worker', '27', /name of a code/],
  ])('%p is said to be meant for %s (N001, N029, N030)', (typed, code, says) => {
    const fault = judgeCode(roles, typed);
    expect(fault?.severity).toBe('error');
    expect(fault?.write).toBe(code);
    expect(fault?.says).toMatch(says);
  });

  it('is not guessed from words that only look like codes (N029)', () => {
    expect(judgeCode(letters, 'MISC jobs and TCHR')?.write).toBe('MISC');
    expect(judgeCode(letters, 'the usual TCHR work')?.write).toBeUndefined();
    expect(judgeCode(letters, 'code TCHR')?.write).toBe('TCHR');
    expect(judgeCode(roles, '27 or 05')?.write).toBe('27');
    expect(judgeCode(roles, '4abc')?.write).toBeUndefined();
  });

  it('with the wrong case is offered in capitals, unless two codes differ by case only', () => {
    expect(judgeCode(letters, 'tchr')).toMatchObject({ write: 'TCHR' });
    expect(judgeCode(letters, 'a')).toBeUndefined();
    expect(
      judgeCode(
        smallSet('x', [
          { code: 'a', label: '' },
          { code: 'A', label: '' },
        ]),
        'á',
      ),
    ).toMatchObject({ write: 'a' });
  });

  it('is recognised with the name of its set in front, or its label behind (N030)', () => {
    for (const typed of ['SOC 2211', '2211 - Nurse', '2211.0', '2211 ']) {
      expect(judgeCode(soc, typed)).toMatchObject({ severity: 'error', write: '2211' });
    }
    expect(judgeCode(soc, 'p-014 Teaching assistant')?.write).toBeUndefined();
    expect(judgeCode(soc, 'P-014 Teaching assistant')).toMatchObject({ write: 'P-014' });
  });

  it('that was withdrawn names what replaces it', () => {
    expect(judgeCode(roles, '22')).toEqual({
      severity: 'error',
      says: '22 (Technician) is no longer used. Use 27 (Care worker).',
      write: '27',
    });
    expect(judgeCode(roles, '23')?.write).toBeUndefined();
    expect(judgeCode(roles, '23')?.says).toContain('27 (Care worker) or 05 (Supervisor)');
    expect(judgeCode(roles, '24')?.says).toContain('Choose another');
    expect(judgeCode(roles, '22 Technician')?.write).toBe('27');
    expect(judgeCode(roles, 'Technician')?.write).toBeUndefined();
  });

  it('that is a heading is not to be given', () => {
    const levels = smallSet(
      'soc',
      [
        { code: '2', label: 'Professionals', level: 'major' },
        { code: '2211', label: 'Doctors', level: 'unit' },
      ],
      { codedLevel: 'unit' },
    );
    expect(judgeCode(levels, 2)?.says).toMatch(/^2 \(Professionals\) is a heading/);
    expect(judgeCode(levels, 2211)).toBeUndefined();
    expect(judgeCode(levels, 'Professionals')?.write).toBeUndefined();
  });

  it('that is unknown is said to be missing from the list, complete or not', () => {
    expect(judgeCode(roles, '99')?.says).toBe(
      '99 is not a code of asc.role (2020). Write 01 (Senior management), 05 (Supervisor), 27 (Care worker) or 0 (Nobody).',
    );
    expect(judgeCode(many, '99')?.says).toBe('99 is not a code of many (2020).');
    const partial = smallSet('p', [{ code: '1', label: 'One' }], { completeness: 'partial' });
    expect(judgeCode(partial, '99')?.says).toContain('may be incomplete');
    expect(judgeCode(roles, true)?.says).toContain('TRUE is not a code');
    expect(judgeCode(roles, '__proto__')?.severity).toBe('error');
  });
});

it('finds nothing wrong with a code only when it stands in the list, character by character', () => {
  const current = new Set(roles.codes.filter((code) => !code.withdrawn).map((code) => code.code));
  const near = fc.oneof(
    fc.string({ maxLength: 6 }),
    fc.constantFrom(...roles.codes.map((code) => code.code)),
    fc
      .tuple(
        fc.constantFrom('', ' ', '0', 'x'),
        fc.constantFrom('01', '05', '27', '22'),
        fc.constantFrom('', ' ', '.0', ' x'),
      )
      .map((parts) => parts.join('')),
    fc.integer({ min: -5, max: 60 }),
  );
  fc.assert(
    fc.property(near, (value) => {
      const fault = judgeCode(roles, value);
      expect(fault === undefined).toBe(current.has(String(value)));
      if (fault?.write !== undefined) expect(current.has(fault.write)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
