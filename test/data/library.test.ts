import { ancestors } from '../../src/core/codes/code-set';
import type { CodeLibrary, CodeSet } from '../../src/core/codes/types';
import { loadCodingData } from '../../src/data/coding';
import { codingTexts } from '../../src/data/coding-texts';
import { codeLibraryFrom, loadCodeLibrary } from '../../src/data/library';
import { libraryTexts } from '../../src/data/library-texts';
import { roleTitleReturnsFrom } from '../../src/data/role-title-returns';

let library: CodeLibrary;
beforeAll(async () => {
  library = await loadCodeLibrary();
});

function set(id: string): CodeSet {
  const found = library.set(id);
  if (found === undefined) throw new Error(`no set ${id}`);
  return found;
}

function count(id: string, level: string): number {
  return set(id).codes.filter((code) => code.level === level).length;
}

describe('the bundled code sets', () => {
  it('hold the published number of groups at every level', () => {
    const levels = ['major', 'sub-major', 'minor', 'unit'];
    expect(levels.map((level) => count('soc2000', level))).toEqual([9, 25, 81, 353]);
    expect(levels.map((level) => count('soc2010', level))).toEqual([9, 25, 90, 369]);
    expect(levels.map((level) => count('soc2020', level))).toEqual([9, 26, 104, 412]);
    expect(count('soc2020ext', '6-digit')).toBe(1_367);
    expect(set('hwr').codes).toHaveLength(190);
  });

  it('put every SOC group below the group that its digits say', () => {
    for (const id of ['soc2000', 'soc2010', 'soc2020', 'isco08']) {
      for (const code of set(id).codes.filter((each) => each.level === 'unit')) {
        const above = ancestors(set(id), code).map((each) => each.code);
        expect(above).toEqual([3, 2, 1].map((digits) => code.code.slice(0, digits)));
      }
    }
    const loose = set('soc2020ext').codes.filter(
      (code) => set('soc2020').get(code.parent ?? '') === undefined,
    );
    expect(loose).toEqual([]);
  });

  it('have codes and labels throughout, and say where each set comes from and how good it is', () => {
    const untidy = library.infos.flatMap((info) =>
      set(info.id).codes.filter(
        ({ code, label }) => code.trim() !== code || label.trim() !== label || !code || !label,
      ),
    );
    expect(untidy).toEqual([]);
    for (const info of library.infos) {
      expect(
        Object.entries(info).filter(([key, value]) => value === '' && key !== 'caution'),
      ).toEqual([]);
      if (info.verification !== 'verified' || !info.official) expect(info.caution).not.toBe('');
    }
    expect(new Set(library.infos.map((info) => info.id)).size).toBe(library.infos.length);
  });

  it('never make our own sets out to be official', () => {
    const own = library.infos.filter((info) => !info.official).map((info) => info.id);
    expect(own).toEqual(['hwr', 'hwr.group', 'hwr.need']);
  });

  it('keep withdrawn codes with what took their place', () => {
    expect(set('asc-wds.job-role').get('22')?.withdrawn?.replacedBy).toEqual(['27']);
    expect(set('asc-wds.job-role').get('41')?.withdrawn?.replacedBy).toEqual(['40']);
    expect(set('swf.post').get('SUP')?.withdrawn?.replacedBy).toEqual(['OSP']);
    expect(set('la.dfe').get('909')?.withdrawn?.replacedBy).toEqual(['942', '943']);
    expect(set('la.gss').get('E08000016')?.withdrawn?.replacedBy).toEqual(['E08000038']);
    expect(set('la.gss').get('E08000038')?.label).toBe('Barnsley');
  });

  it('replace withdrawn codes only by current codes of the same set, or by later withdrawn ones', () => {
    const lost = library.infos.flatMap(({ id }) =>
      set(id).codes.flatMap((code) =>
        (code.withdrawn?.replacedBy ?? []).filter(
          (next) => next === code.code || set(id).get(next) === undefined,
        ),
      ),
    );
    expect(lost).toEqual([]);
  });

  it('mark single values that were not read in a source', () => {
    expect(set('swf.post').get('SBP')?.unverified).toBe(true);
    expect(set('nmds-sc.job-role').get('20')?.unverified).toBe(true);
    expect(set('swf.role').codes.some((code) => code.unverified)).toBe(false);
  });

  it('tell leading zeros apart', () => {
    expect(set('swf.school-type').get('01')).toBeDefined();
    expect(set('swf.school-type').get('1')).toBeUndefined();
  });

  it('are made once for the same texts', () => {
    expect(codeLibraryFrom(libraryTexts)).toBe(library);
  });
});

describe('the bundled crosswalks', () => {
  it('lead from codes that exist to codes that exist, with needs that are explained', () => {
    const needs = new Set(set('hwr.need').codes.map((code) => code.code));
    for (const { from, to } of library.crosswalks) {
      const walk = library.crosswalk(from, to);
      const targets = set(from).codes.flatMap((code) => walk?.map(code.code) ?? []);
      expect(targets.length).toBeGreaterThan(0);
      expect(targets.filter((target) => set(to).get(target.code) === undefined)).toEqual([]);
      expect(targets.flatMap((target) => target.needs ?? []).filter((n) => !needs.has(n))).toEqual(
        [],
      );
    }
  });

  it('have no rows for codes that their set does not hold', () => {
    const rows = libraryTexts.crosswalks.split('\n=== ').map((block) => block.split('\n').slice(1));
    library.crosswalks.forEach(({ from, to }, at) => {
      const [count] = (rows[at]?.[0] ?? '').split('\t').map(Number);
      const froms = new Set(rows[at]?.slice(1, 1 + (count ?? 0)).filter((code) => code !== ''));
      expect([...froms].filter((code) => set(from).get(code) === undefined)).toEqual([]);
      expect(froms.size).toBeGreaterThan(0);
      expect(library.crosswalk(from, to)?.from).toBe(from);
    });
  });

  it.each([
    ['hwr', 'swf.role'],
    ['hwr', 'swf.post'],
    ['hwr', 'asc-wds.job-role'],
    ['hwr', 'soc2000'],
  ])('reach from %s every code of %s that is coded, or say why not', (from, to) => {
    const walk = library.crosswalk(from, to);
    const reached = new Set(
      set(from).codes.flatMap((code) => (walk?.map(code.code) ?? []).map((target) => target.code)),
    );
    const { codedLevel } = set(to).info;
    const missed = set(to).codes.filter(
      ({ code, level }) =>
        !reached.has(code) &&
        (walk?.notReached.get(code) ?? '') === '' &&
        (codedLevel === undefined || level === codedLevel),
    );
    expect(missed).toEqual([]);
    expect([...(walk?.notReached.keys() ?? [])].filter((code) => reached.has(code))).toEqual([]);
  });

  it('give every role an anchor in each SOC edition that stands together in one index row', async () => {
    const { index, roles } = await loadCodingData();
    const rows = new Set(index.map(({ soc }) => Object.values(soc).join(' ')));
    const loose = roles.filter(({ soc }) => !rows.has(Object.values(soc).join(' ')));
    // An executive head's SOC 2000 code is by phase, so its anchor stands in no single row.
    expect(loose.map((role) => role.code)).toEqual(['P-032']);
    for (const role of roles) {
      const first = (to: string) => library.crosswalk('hwr', to)?.map(role.code)[0]?.code;
      expect([first('soc2000'), first('soc2010'), first('soc2020')]).toEqual([
        role.soc.soc2000,
        role.soc.soc2010,
        role.soc.soc2020,
      ]);
    }
  });

  it('say which phase of school a head or teacher’s code is for', () => {
    expect(library.crosswalk('hwr', 'soc2020')?.map('P-034')).toEqual([
      { code: '2314', needs: ['phase of school'], when: ['primary'] },
      { code: '2315', needs: ['phase of school'], when: ['nursery'] },
      { code: '2313', needs: ['phase of school'], when: ['secondary'] },
      { code: '2316', needs: ['phase of school'], when: ['special'] },
    ]);
    expect(library.crosswalk('hwr', 'soc2020')?.map('P-033')).toEqual([{ code: '2321' }]);
  });

  it('give shares of a SOC code that never come to more than all of it', () => {
    for (const { from, to } of library.crosswalks.filter((ends) => ends.from.startsWith('soc'))) {
      for (const { code } of set(from).codes) {
        const targets = library.crosswalk(from, to)?.map(code) ?? [];
        const entries = targets.reduce((sum, target) => sum + (target.share ?? 0), 0);
        const people = targets.reduce((sum, target) => sum + (target.peopleShare ?? 0), 0);
        expect(entries).toBeLessThan(1.005);
        expect(people).toBeLessThan(1.02);
      }
    }
  });

  it('show why a SOC code is not upgraded by code alone: 94 of 353 groups go to one group', () => {
    const walk = library.crosswalk('soc2000', 'soc2020');
    const units = set('soc2000').codes.filter((code) => code.level === 'unit');
    expect(units.filter((code) => walk?.map(code.code).length === 1)).toHaveLength(94);
  });

  it('carry the titles that decide a return’s code, all of them codes that exist', () => {
    const returns = roleTitleReturnsFrom(codingTexts);
    const bursar = returns.find((title) => title.title === 'Bursar');
    expect(bursar?.swfRole).toBe('BURS');
    const wrong = returns.filter(
      ({ swfRole, ascWdsJobRole }) =>
        (swfRole !== '' && !set('swf.role').get(swfRole)) ||
        (ascWdsJobRole !== '' && !set('asc-wds.job-role').get(ascWdsJobRole)),
    );
    expect(wrong).toEqual([]);
    expect(returns.length).toBeGreaterThan(80);
  });
});

describe('the coding index', () => {
  it('has codes that exist in the structures, in every row', async () => {
    const { index } = await loadCodingData();
    const editions = ['soc2000', 'soc2010', 'soc2020', 'soc2020ext'] as const;
    const wrong = index.filter(({ soc }) =>
      editions.some((id) => soc[id] !== '' && set(id).get(soc[id]) === undefined),
    );
    expect(wrong).toEqual([]);
    // Ten rows have no SOC 2000 code, three of them no SOC 2010 code: the index leaves them open.
    expect(index.filter(({ soc }) => soc.soc2000 === '')).toHaveLength(10);
    expect(index.filter(({ soc }) => soc.soc2010 === '')).toHaveLength(3);
  });

  it('gives 6-digit codes inside the 4-digit one, but for one row that ONS has otherwise', async () => {
    const { index } = await loadCodingData();
    const odd = index.filter(({ soc }) => !soc.soc2020ext.startsWith(soc.soc2020));
    expect(odd.map(({ uid, soc }) => [uid, soc.soc2020, soc.soc2020ext])).toEqual([
      ['b1zb', '1132', '1139/02'],
    ]);
  });
});
