import fc from 'fast-check';
import { fillColumns, fillRow, type FillContext } from '../../../src/core/fill';
import type { FillColumn } from '../../../src/core/fill';
import { returns } from '../../../src/core/rules/returns';
import { codeLibraryFrom } from '../../../src/data/library';
import { libraryTexts } from '../../../src/data/library-texts';

const library = codeLibraryFrom(libraryTexts);
const roles = library.set('hwr')?.codes ?? [];
const nothing: FillContext = { inReturn: false, value: () => '' };

function column(id: string): FillColumn {
  return { id, header: `Column ${id}` };
}

function filled(role: string, id: string, context: Partial<FillContext> = {}) {
  const { cells, needs, notes } = fillRow(role, [column(id)], { ...nothing, ...context }, library);
  return { cell: cells[0], needs, notes };
}

const targets = returns.flatMap((one) =>
  one.parts.map((part) => ({
    name: `${one.id}/${part.id}`,
    columns: fillColumns(one, part),
  })),
);
const everything = [
  ...new Map(
    [
      ...targets.flatMap(({ columns }) => columns),
      ...[
        'swf.role',
        'swf.post',
        'asc-wds.job-role',
        'nmds-sc.job-role',
        'csww.org-role',
        'csww.counts',
        'soc2000',
        'soc2010',
        'soc2020',
        'soc2020ext',
      ].map(column),
    ].map((one) => [one.id, one]),
  ).values(),
];

describe('filling from a role code', () => {
  it('finds the columns of a return by their code sets', () => {
    const worker = targets.find(({ name }) => name === 'asc-wds/worker');
    expect(worker?.columns).toEqual([{ id: 'asc-wds.job-role', header: 'MAINJOBROLE' }]);
  });

  const contexts = fc.record({
    inReturn: fc.boolean(),
    cells: fc.dictionary(
      fc.constantFrom('phase', 'PayRange', 'QTS', 'REGTYPE', 'AMHP', 'NMCREG', 'SWENo'),
      fc.constantFrom('', ' ', '2', '0', 'TM', 'LD', 'Primary', 'SP', 'true', 'SW12345', 'x'),
    ),
    title: fc.constantFrom('', 'BURS', 'HDHO', 'LNT', '42', 'nonsense'),
  });

  it.each(roles.map(({ code }) => code))('%s is filled or explained everywhere', (role) => {
    fc.assert(
      fc.property(contexts, ({ inReturn, cells, title }) => {
        const context: FillContext = {
          inReturn,
          value: (name) => cells[name] ?? '',
          decided: () => title,
        };
        for (const one of everything) {
          const {
            cells: [cell],
            needs,
            notes,
          } = fillRow(role, [one], context, library);
          // Never silent.
          expect([cell, ...needs, ...notes].filter((text) => text !== '')).not.toEqual([]);
          for (const says of [...needs, ...notes]) expect(says).toMatch(/^[A-Z]/u);
          if (cell === '' || one.id === 'csww.counts') continue;
          const code = library.set(one.id)?.get(cell ?? '');
          expect(code?.code).toBe(cell);
          expect(code?.withdrawn).toBeUndefined();
          // And never from outside what the role may have.
          if (one.id === 'nmds-sc.job-role') continue;
          const may = library
            .crosswalk('hwr', one.id)
            ?.map(role)
            .map((target) => target.code);
          expect(may).toContain(cell);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('gives the same for several columns as for each alone', () => {
    fc.assert(
      fc.property(fc.constantFrom(...roles.map(({ code }) => code)), (role) => {
        const together = fillRow(role, everything, nothing, library).cells;
        expect(together).toEqual(
          everything.map((one) => fillRow(role, [one], nothing, library).cells[0]),
        );
      }),
    );
  });

  it.each([
    ['P-020', 'asc-wds.job-role', '6', ['AMHP: ']],
    ['P-065', 'asc-wds.job-role', '16', ['NMCREG: ']],
    ['P-026', 'asc-wds.job-role', '23', ['MAINJRDESC: ']],
    ['M-016', 'asc-wds.job-role', '', ['only if the workplace is registered']],
    ['P-033', 'soc2000', '', ['is 2315 (', ' or 2316 (', 'depends on the phase of the school']],
    ['P-037', 'swf.role', '', ['HDYR (', ' or HDHO (', 'whether the post heads a year or a house']],
    ['P-039', 'swf.post', '', ['TCM (', "the teacher's pay range", 'QTS: ']],
    ['P-044', 'swf.post', 'AVT', ['QTS: ']],
    ['M-005', 'swf.role', '', ['only if the post is in a school']],
    ['M-014', 'asc-wds.job-role', '', ['only if the service is for adults']],
    ['P-024', 'asc-wds.job-role', '', ['39 (', ' or 42 (', 'adults or children']],
    ['P-019', 'csww.org-role', '', ['1 (Senior Manager)', 'the level of the post']],
    ['P-019', 'csww.counts', '', ['only if the person is registered with Social Work England']],
    ['P-013', 'csww.counts', 'No', []],
    ['P-057', 'nmds-sc.job-role', '', ['12 (Educational support) only if the post is in social']],
    ['P-042', 'swf.role', 'TPRU', []],
  ])('%s in %s is %j', (role, id, cell, fragments) => {
    const { cell: found, needs } = filled(role, id);
    expect(found).toBe(cell);
    expect(needs.length > 0).toBe(fragments.length > 0);
    for (const fragment of fragments) expect(needs.join(' ')).toContain(fragment);
  });

  it.each([
    [
      'M-016',
      'asc-wds.job-role',
      { value: (name: string) => (name === 'REGTYPE' ? '2' : '') },
      '4',
    ],
    [
      'P-033',
      'soc2000',
      { value: (name: string) => (name === 'phase' ? 'Secondary school' : '') },
      '2314',
    ],
    ['P-033', 'soc2020ext', { value: (name: string) => (name === 'phase' ? 'SP' : '') }, '2321/06'],
    [
      'P-039',
      'swf.post',
      { value: (name: string) => (name === 'PayRange' ? 'TU' : 'true') },
      'TCU',
    ],
    ['P-054', 'swf.post', { value: (name: string) => (name === 'PayRange' ? 'LD' : '') }, 'LNT'],
    ['P-054', 'swf.role', { decided: () => 'BURS' }, 'BURS'],
    ['M-005', 'swf.role', { inReturn: true }, 'FINC'],
    ['M-014', 'asc-wds.job-role', { inReturn: true }, '2'],
    ['P-020', 'asc-wds.job-role', { value: (name: string) => (name === 'AMHP' ? '1' : '') }, '6'],
    ['P-021', 'csww.counts', { value: (name: string) => (name === 'SWENo' ? 'SW1' : '') }, 'Yes'],
  ] as const)('%s in %s takes the answer from the row', (role, id, context, cell) => {
    expect(filled(role, id, context)).toEqual({ cell, needs: [], notes: [] });
  });

  it('says no when the workplace is not registered', () => {
    const { cell, needs } = filled('M-016', 'asc-wds.job-role', { value: () => '0' });
    expect([cell, needs.length]).toEqual(['', 1]);
    expect(needs[0]).toContain('stays empty');
    expect(needs[0]).toContain(', and it is not.');
  });

  it('does not guess for what is no role code', () => {
    expect(filled('', 'swf.role').needs[0]).toMatch(/no role code in this row/u);
    expect(filled('X-999', 'swf.role').needs[0]).toMatch(/is no role code/u);
    expect(filled('X-999', 'swf.role').needs[0]).not.toContain('X-999');
    expect(filled(' P-042 ', 'swf.role').cell).toBe('TPRU');
  });

  it('names once what a role has no code for', () => {
    const { notes } = fillRow('M-001', [column('swf.role'), column('swf.post')], nothing, library);
    expect(notes).toEqual(['Chief executive has no code for Column swf.role or Column swf.post.']);
  });

  it('reads the migration of NMDS-SC backwards, where the label stayed', () => {
    expect(filled('P-023', 'nmds-sc.job-role').cell).toBe('35');
    expect(filled('P-020', 'nmds-sc.job-role')).toEqual({ cell: '6', needs: [], notes: [] });
    expect(filled('M-018', 'nmds-sc.job-role').notes[0]).toMatch(/has no code for/u);
  });
});
