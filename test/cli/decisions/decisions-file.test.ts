import { readDecisions, withDecisions, type Decision } from '../../../src/cli/code/decisions';
import { openCsv } from '../../../src/cli/files/csv/csv-file';
import type { Coder, Post } from '../../../src/core/coding/types';
import { fakeCoder, fakeData } from '../support/fake-coder';

const roles = new Set(fakeData.roles.map((role) => role.code));

function read(csv: string): Promise<readonly Decision[]> {
  return readDecisions(openCsv(Buffer.from(csv)), roles);
}

async function coderWith(csv: string): Promise<Coder> {
  return withDecisions(fakeCoder, await read(csv), fakeData.roles);
}

async function roleOf(csv: string, post: Post): Promise<string> {
  return (await coderWith(csv)).suggest(post).role;
}

describe('reading decisions', () => {
  it('reads titles, context, roles and codes, whatever the order and spelling of the columns', async () => {
    expect(await read('SOC 2020,Role Code,Department,Title\n1234,P-002,Waste,Cook\n')).toEqual([
      {
        title: 'Cook',
        context: new Map([['department', 'Waste']]),
        role: 'P-002',
        soc: new Map([['soc2020', '1234']]),
      },
    ]);
  });

  it('reads a list that was coded and put right', async () => {
    const list = 'Job title,Role code,Role,SOC 2020 6-digit,Band\nCook,P-002,Two,2222/00,Sure\n';
    expect(await read(list)).toEqual([
      {
        title: 'Cook',
        context: new Map(),
        role: 'P-002',
        soc: new Map([['soc2020ext', '2222/00']]),
      },
    ]);
  });

  it.each([
    ['no title column', 'role\nP-001\n', /needs a column title/u],
    ['no role column', 'title\nCook\n', /needs a column role/u],
    ['a role that is not in the set', 'title,role\nCook,P-001\nCook,X-1\n', /^Row 3 /u],
    ['a title missing', 'title,role\n,P-001\n', /^Row 2 .* no title/u],
    ['a title of which nothing can be seen', 'title,role\n\u200B,P-001\n', /^Row 2 .* no title/u],
    ['a file with nothing but blanks', ' \n', /needs a column title; it has no headers/u],
    ['a code of another form', 'title,role,soc2020\nCook,P-001,12\n', /^Row 2 .* soc2020/u],
  ])('refuses %s', async (_, csv, reason) => {
    await expect(read(csv)).rejects.toThrow(reason);
  });
});

describe('coding with decisions', () => {
  it('lets a decision outrank the coder, and says so', async () => {
    const coder = await coderWith('title,role\nHead  COOK,P-003\n');
    const { role, roleLabel, soc, confidence, band, why, alternatives } = coder.suggest({
      title: ' Head cook',
    });
    expect({ role, roleLabel, confidence, band }).toEqual({
      role: 'P-003',
      roleLabel: 'Three',
      confidence: 1,
      band: 'Sure',
    });
    expect(soc.soc2020).toBe('3333');
    expect(why).toMatch(/^Decision/u);
    expect(alternatives.map((other) => other.role)).toEqual(['P-003', 'P-001', 'P-002']);
  });

  it('leaves other titles to the coder', async () => {
    const coder = await coderWith('title,role\nCook,P-003\n');
    const post = { title: 'Cook supervisor' };
    expect(coder.suggest(post)).toEqual(fakeCoder.suggest(post));
  });

  it('takes the decision that asks for most context, and of equals the later', async () => {
    const csv =
      'title,department,role\nCook,,P-001\nCook,Schools,P-003\nCook,Schools,P-002\nCook,Waste,P-003\n';
    expect(await roleOf(csv, { title: 'cook', department: 'schools ' })).toBe('P-002');
    expect(await roleOf(csv, { title: 'cook', department: 'Legal' })).toBe('P-001');
    expect(await roleOf(csv, { title: 'cook' })).toBe('P-001');
  });

  it("fills the codes up from the coder's own choice where it agrees, else from the role", async () => {
    const soc2000 = async (csv: string): Promise<string> =>
      (await coderWith(csv)).suggest({ title: 'Cook' }).soc.soc2000;
    expect(await soc2000('title,role\nCook,P-001\n')).toBe('2442');
    expect(await soc2000('title,role,soc2020\nCook,P-001,1111\n')).toBe('2000');
    expect(await soc2000('title,role,soc2020\nCook,P-001,9999\n')).toBe('');
  });

  it('takes an empty role without codes for the decision that none fits', async () => {
    const { role, soc, confidence, band } = (await coderWith('title,role\nCook,\n')).suggest({
      title: 'Cook',
    });
    expect([role, soc.soc2020, confidence, band]).toEqual(['', '', 0, 'None']);
  });

  it('is not misled by titles that are names of built-in properties', async () => {
    expect(await roleOf('title,role\nconstructor,P-003\n', { title: '__proto__' })).toBe('P-001');
    expect(await roleOf('title,role\n__proto__,P-003\n', { title: '__proto__' })).toBe('P-003');
  });
});
