import fc from 'fast-check';
import type { Answers } from '../../../src/core/answers/answer';
import { checkAnswers, validAnswers } from '../../../src/core/answers/checks';
import { codesAnswers, labelAnswers, mapAnswers } from '../../../src/core/answers/codes';
import { nearIds } from '../../../src/core/answers/near-ids';
import { formatItems } from '../../../src/core/items/registry';
import { smallCrosswalk, smallLibrary, smallSet } from './small-library';

const jobs = smallSet('asc.role', [
  { code: '05', label: 'Supervisor' },
  { code: '06', label: 'Social worker' },
  { code: '27', label: 'Care worker' },
  { code: '22', label: 'Technician', withdrawn: { replacedBy: ['27'] } },
  { code: '30', label: 'Jester' },
]);
const posts = smallSet('swf.post', [
  { code: 'TCH', label: 'Teacher' },
  { code: 'SUP', label: 'Support' },
]);
const library = smallLibrary(
  [jobs, posts, smallSet('hwr.need', [{ code: 'phase', label: 'phase of the school' }])],
  [
    smallCrosswalk('asc.role', 'swf.post', {
      '05': [
        { code: 'SUP', share: 0.7 },
        { code: 'TCH', share: 0.3 },
      ],
      '27': [
        { code: 'SUP', needs: ['works in a school', 'phase'], when: ['nursery', 'primary'] },
        { code: 'TCH', needs: ['works in a school', 'phase'] },
      ],
      '06': [{ code: 'TCH', needs: ['phase'] }],
      '22': [
        { code: 'TCH', needs: ['works in a school'] },
        { code: 'SUP', needs: ['works in a school'] },
      ],
    }),
  ],
);

function shown(answers: Answers): unknown[][] {
  return answers.map((row) => row.map((one) => (one.ok ? one.value : one.error)));
}

function message(answers: Answers): string {
  const only = answers[0]?.[0];
  return only && !only.ok ? only.message : '';
}

describe('LABEL', () => {
  it('gives the label of each code, withdrawn ones too, and blanks for blanks', () => {
    const answers = labelAnswers(library, [['05'], [''], [27], ['22'], ['99']], [['asc.role']]);
    expect(shown(answers)).toEqual([
      ['Supervisor'],
      [''],
      ['Care worker'],
      ['Technician'],
      ['#N/A'],
    ]);
  });

  it('says what was probably meant', () => {
    expect(message(labelAnswers(library, [[5]], [['asc.role']]))).toMatch(/Write 05/);
  });

  it('names sets that are like one that is unknown', () => {
    expect(message(labelAnswers(library, [['05']], [['asc.rol']]))).toBe(
      'There is no code set "asc.rol". Did you mean asc.role? =WDS.CODES("sets") lists them all.',
    );
    expect(message(labelAnswers(library, [['05']], [['']]))).toMatch(/^Name the code set/);
    expect(message(labelAnswers(library, [['05']], [['address.postcode']]))).toMatch(/by its form/);
    expect(message(labelAnswers(library, [['05']], [[{ error: '#REF!' }]]))).toMatch(/#REF!/);
  });

  it('words an error given as a code', () => {
    const codes = [[{ error: '#REF!' }], [{ error: '#N/A' }]];
    expect(shown(labelAnswers(library, codes, [['asc.role']]))).toEqual([['#REF!'], ['#N/A']]);
  });
});

describe('CODES', () => {
  it('lists the current codes of a set with their labels', () => {
    expect(shown(codesAnswers(library, [['ASC.Role ']], undefined))).toEqual([
      ['05', 'Supervisor'],
      ['06', 'Social worker'],
      ['27', 'Care worker'],
      ['30', 'Jester'],
    ]);
  });

  it('searches labels by all words, in any order, and codes by how they begin', () => {
    const found = (search: string) =>
      shown(codesAnswers(library, [['asc.role']], [[search]])).map((row) => row[0]);
    expect(found('WORKER')).toEqual(['06', '27']);
    expect(found('worker care')).toEqual(['27']);
    expect(found('0')).toEqual(['05', '06']);
    expect(found('zebra')).toEqual(['#N/A']);
  });

  it('lists the sets and the other items', () => {
    const listed = shown(codesAnswers(library, [['sets']], undefined)).map((row) => row[0]);
    expect(listed).toEqual([
      'asc.role',
      'swf.post',
      'hwr.need',
      ...formatItems.map((item) => item.id),
    ]);
  });

  it('takes one set and one search', () => {
    expect(message(codesAnswers(library, [['asc.role', 'swf.post']], undefined))).toMatch(
      /one code set/,
    );
    expect(message(codesAnswers(library, [['asc.role']], [['a'], ['b']]))).toMatch(/one search/);
    expect(message(codesAnswers(library, [['nope']], undefined))).toMatch(/no code set "nope"/);
    expect(message(codesAnswers(library, [['sets']], [[{ error: '#N/A' }]]))).toMatch(
      /search shows/,
    );
  });
});

describe('MAP', () => {
  const map = (code: string | number, from = 'asc.role', to = 'swf.post') =>
    mapAnswers(library, [[code]], [[from]], [[to]]);

  it('gives the first of several targets', () => {
    expect(shown(map('05'))).toEqual([['SUP']]);
    expect(shown(map('22'))).toEqual([['TCH']]);
  });

  it('gives the only target, whatever else the return asks for', () => {
    expect(shown(map('06'))).toEqual([['TCH']]);
  });

  it('names what more must be known', () => {
    expect(message(map('27'))).toBe(
      '27 may be SUP (nursery, primary) or TCH. What decides: phase of the school.',
    );
  });

  it('says when nothing goes with a code, when the code is unknown, and where crosswalks lead', () => {
    expect(message(map('30'))).toBe('Nothing in swf.post goes with 30.');
    expect(message(map(5))).toMatch(/Write 05/);
    expect(message(map('05', 'swf.post', 'asc.role'))).toMatch(/or anywhere else/);
    expect(message(map('05', 'asc.role', 'asc.role'))).toBe(
      'No crosswalk leads from asc.role to asc.role. From asc.role there is one to swf.post.',
    );
    expect(message(map('05', 'asc.role', 'swf.pots'))).toMatch(/Did you mean swf.post/);
    expect(shown(map(''))).toEqual([['']]);
  });
});

describe('VALID and CHECK', () => {
  it('answer TRUE or FALSE, and what to do', () => {
    const values = [['05'], [5], [''], ['22'], ['99'], [{ error: '#REF!' }]];
    expect(shown(validAnswers(library, values, [['asc.role']]))).toEqual([
      [true],
      [false],
      [''],
      [false],
      [false],
      [false],
    ]);
    expect(shown(checkAnswers(library, values, [['asc.role']]))).toEqual([
      [''],
      ['Excel removed the leading zero. Write 05 in a cell formatted as text.'],
      [''],
      ['22 (Technician) is no longer used. Use 27 (Care worker).'],
      [
        '99 is not a code of asc.role (2020). Write 05 (Supervisor), 06 (Social worker), 27 (Care worker) or 30 (Jester).',
      ],
      ['The cell shows #REF!. Put its formula right.'],
    ]);
  });

  it('tell a query from an error', () => {
    const value = [['AB123456C']];
    const item = [['person.ni-number']];
    expect(shown(validAnswers(library, value, item))).toEqual([[true]]);
    expect(shown(checkAnswers(library, value, item))).toEqual([
      ['Query: This looks like a placeholder. Put the real number in.'],
    ]);
  });

  it('name items that are like one that is unknown', () => {
    expect(message(checkAnswers(library, [['x']], [['person.ni']]))).toMatch(/person\.ni-number/);
    expect(message(validAnswers(library, [['']], [['toString']]))).toMatch(/no code set or item/);
  });

  it('agree: what is valid has nothing or a query to say, what is not has something', () => {
    const items = [...library.infos.map((info) => info.id), ...formatItems.map((item) => item.id)];
    const value = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom('05', '5', '22', ' 27', 'AA1 1AA', '0123456', '31/01/1980', 'AB135792C'),
      fc.integer(),
      fc.boolean(),
    );
    fc.assert(
      fc.property(value, fc.constantFrom(...items), (given, item) => {
        const [[valid] = []] = shown(validAnswers(library, [[given]], [[item]]));
        const [[check] = []] = shown(checkAnswers(library, [[given]], [[item]]));
        if (valid === false) expect(check).toMatch(/\.$/);
        if (check === '') expect([true, '']).toContain(valid);
        if (valid === '') expect(check).toBe('');
      }),
      { numRuns: 500 },
    );
  });
});

describe('near ids', () => {
  it('are at most three, nearest first, and none when nothing is like it', () => {
    expect(nearIds('swf.rolle', ['swf.post', 'swf.role', 'asc.role'])[0]).toBe('swf.role');
    expect(
      nearIds(
        'swf.role',
        Array.from({ length: 9 }, () => 'swf.role'),
      ),
    ).toHaveLength(3);
    expect(nearIds('zzz', ['swf.post'])).toEqual([]);
    expect(nearIds('', ['swf.post'])).toEqual([]);
  });
});
