import { loadCodingData, codingDataFrom, untrained, withoutIndexRows } from '../../src/data/coding';
import { codingTexts } from '../../src/data/coding-texts';
import type { CodingData } from '../../src/core/coding/types';

let data: CodingData;
beforeAll(async () => {
  data = await loadCodingData();
});

describe('the coding data', () => {
  it('holds every coded row of the index once, in the order of its uids', () => {
    const uids = data.index.map((entry) => entry.uid);
    expect(uids).toHaveLength(31_964);
    expect(new Set(uids).size).toBe(uids.length);
    expect([...uids].sort()).toEqual(uids);
  });

  it('gives a row its title, qualifiers, default mark and the codes that belong together', () => {
    const local = data.index.filter(
      (entry) => entry.title === 'Administrative officer' && entry.ind === 'local government',
    );
    expect(local.map(({ soc }) => [soc.soc2010, soc.soc2020])).toEqual([['4113', '4112']]);
    expect(data.index.find((entry) => entry.uid === 'b4zi')?.title).toBe('Chief executive');
    expect(data.index.some((entry) => entry.isDefault)).toBe(true);
  });

  it('names only index rows and roles that it holds', () => {
    const uids = new Set(data.index.map((entry) => entry.uid));
    const roles = new Set(data.roles.map((role) => role.code));
    const unknownUids = [...data.roleTitles, ...data.indexRoles]
      .map((row) => row.uid)
      .filter((uid) => uid !== '' && !uids.has(uid));
    const unknownRoles = [...data.roleTitles, ...data.indexRoles, ...data.abbreviations]
      .map((row) => row.role)
      .filter((role) => role !== '' && !roles.has(role));
    expect(unknownUids).toEqual([]);
    expect(unknownRoles).toEqual([]);
    expect(data.roles).toHaveLength(190);
    expect(data.roleTitles).toHaveLength(3_952);
    expect(data.indexRoles).toHaveLength(5_662);
  });

  it('lets no title stand under two roles unless a context decides', () => {
    const roles = new Map<string, Set<string>>();
    for (const { title, role, context } of data.roleTitles) {
      const key = JSON.stringify([title.toLowerCase(), context?.of, context?.text.toLowerCase()]);
      roles.set(key, (roles.get(key) ?? new Set()).add(role));
    }
    expect([...roles].filter(([, under]) => under.size > 1)).toEqual([]);
  });

  it('knows what decides between 334 pairs of its roles, each once', () => {
    const pairs = data.rolePairs ?? [];
    const roles = new Set(data.roles.map((role) => role.code));
    expect(pairs).toHaveLength(334);
    expect(pairs.flatMap((pair) => pair.roles).filter((role) => !roles.has(role))).toEqual([]);
    expect(new Set(pairs.map((pair) => [...pair.roles].sort().join(' '))).size).toBe(334);
    expect(pairs.filter(({ roles: [a, b] }) => a === b)).toEqual([]);
  });

  it('says of each pair by itself what decides, in sentences', () => {
    const said = (data.rolePairs ?? []).map((pair) => pair.decides);
    expect(said.filter((text) => !/^['A-Z].*\.$/.test(text) || /as above/i.test(text))).toEqual([]);
  });

  it('keeps the pairs from what the model is trained on', () => {
    expect(Object.keys(untrained(data))).not.toContain('rolePairs');
  });

  it('spells out abbreviations as single phrases, likeliest first', () => {
    const of = (abbreviation: string, source: string) =>
      data.abbreviations.filter((a) => a.abbreviation === abbreviation && a.source === source);
    expect(of('AM', 'local government')[0]?.expansions).toEqual([
      'assistant manager',
      'area manager',
      'morning',
    ]);
    expect(of('YOT', 'local government')[0]?.expansions).toEqual(['youth offending team']);
    expect(of('SEN', 'ons')[0]?.ambiguous).toBe(true);
    const untidy = data.abbreviations
      .flatMap((a) => a.expansions)
      .filter((text) => text.trim() !== text || text === '' || /[()]| {2}|^see /.test(text));
    expect(untidy).toEqual([]);
  });

  it('is read once, however often it is asked for', async () => {
    expect(await loadCodingData()).toBe(data);
    expect(codingDataFrom(codingTexts)).toBe(data);
  });

  it('can be had without some rows and all that stands on them', () => {
    const row = data.indexRoles[0]?.uid ?? '';
    const rest = withoutIndexRows(data, new Set([row]));
    const left = [...rest.index, ...rest.roleTitles, ...rest.indexRoles].map((each) => each.uid);
    expect(left).not.toContain(row);
    expect(rest.index).toHaveLength(data.index.length - 1);
  });
});
