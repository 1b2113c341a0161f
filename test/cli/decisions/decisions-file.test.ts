import { readDecisions, withDecisionsFile } from '../../../src/cli/decisions/decisions-file';
import { openCsv } from '../../../src/cli/files/csv/csv-file';
import type { Coder, Post } from '../../../src/core/coding/types';
import { followingCoder } from '../../../src/core/review/follow';
import { DecisionLog } from '../../../src/core/review/log';
import type { Draft } from '../../../src/core/review/types';
import { fakeCoder } from '../support/fake-coder';

let said: string[] = [];
beforeEach(() => {
  said = [];
});
const say = (sentence: string): void => void said.push(sentence);

function read(csv: string): Promise<readonly Draft[]> {
  return readDecisions(openCsv(Buffer.from(csv)), fakeCoder, say);
}

async function coderWith(csv: string, log = new DecisionLog()): Promise<Coder> {
  const both = await withDecisionsFile(log, openCsv(Buffer.from(csv)), fakeCoder, say);
  return followingCoder(fakeCoder, both);
}

async function roleOf(csv: string, post: Post): Promise<string> {
  return (await coderWith(csv)).suggest(post).role;
}

describe('reading decisions', () => {
  it('reads titles, context, roles and codes, whatever the order and spelling of the columns', async () => {
    expect(await read('SOC 2020,Role Code,Department,Title\n1234,P-002,Waste,Cook\n')).toEqual([
      {
        of: 'title',
        text: 'Cook',
        context: { department: 'Waste' },
        verdict: 'coded',
        role: 'P-002',
        roleLabel: 'Two',
        soc: { soc2000: '', soc2010: '', soc2020: '1234', soc2020ext: '' },
        how: 'imported',
        note: '',
        proposed: '',
      },
    ]);
  });

  it('reads a list that was coded and put right', async () => {
    const list = 'Job title,Role code,Role,SOC 2020 6-digit,Band\nCook,P-002,One,2222/00,Sure\n';
    expect(await read(list)).toMatchObject([
      { text: 'Cook', role: 'P-002', roleLabel: 'Two', soc: { soc2020ext: '2222/00' } },
    ]);
  });

  it.each([
    ['no title column', 'role\nP-001\n', /needs a column title/u],
    ['no role column', 'title\nCook\n', /needs a column role/u],
    ['a role that is not in the set', 'title,role\nCook,P-001\nPorter,X-1\n', /^Row 3 /u],
    ['a role further down', '\n\ntitle,role\nCook,P-001\n,\nPorter,X-1\n', /^Row 6 /u],
    ['a title missing', 'title,role\n,P-001\n', /^Row 2 .* no title/u],
    ['a title of which nothing can be seen', 'title,role\n\u200B,P-001\n', /^Row 2 .* no title/u],
    ['a file with nothing but blanks', ' \n', /needs a column title; it has no headers/u],
    ['a code of another form', 'title,role,soc2020\nCook,P-001,12\n', /^Row 2 .* SOC 2020/u],
    ['two decisions on one title', 'title,role\nCook,P-001\ncook,P-002\n', /^Row 3 .* row 2 /u],
  ])('refuses %s', async (_, csv, reason) => {
    await expect(read(csv)).rejects.toThrow(reason);
  });

  it('leaves aside what is no job title, and says so', async () => {
    expect(await read('title,role\nTBC,P-001\nJane Doe,P-001\nCook,P-001\n')).toHaveLength(1);
    expect(said).toEqual([expect.stringMatching(/^2 rows .* were left aside/u)]);
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
    expect(why).toBe('Decided: taken over from a list.');
    expect(alternatives.map((other) => other.role)).toEqual(['P-003', 'P-001', 'P-002']);
  });

  it('leaves other titles to the coder', async () => {
    const coder = await coderWith('title,role\nCook,P-003\n');
    const post = { title: 'Cook supervisor' };
    expect(coder.suggest(post)).toEqual(fakeCoder.suggest(post));
  });

  it('takes the decision that asks for most context', async () => {
    const csv = 'title,department,role\nCook,,P-001\nCook,Schools,P-002\nCook,Waste,P-003\n';
    expect(await roleOf(csv, { title: 'cook', department: 'schools ' })).toBe('P-002');
    expect(await roleOf(csv, { title: 'cook', department: 'Legal' })).toBe('P-001');
    expect(await roleOf(csv, { title: 'cook' })).toBe('P-001');
  });

  it('stands over what the list itself holds, subject by subject', async () => {
    const log = new DecisionLog();
    const [cook] = await read('title,role\nCook,P-002\n');
    const [porter] = await read('title,role\nPorter,P-002\n');
    if (!cook || !porter) throw new Error('nothing was read');
    log.enter([cook, porter], { when: '2026-11-26 09:30', editions: 'fake' });
    const coder = await coderWith('title,role\ncook,P-003\n', log);
    expect(coder.suggest({ title: 'Cook' }).role).toBe('P-003');
    expect(coder.suggest({ title: 'Porter' }).role).toBe('P-002');
    expect(log.records).toHaveLength(2);
  });

  it("fills the codes up from the coder's own choice where it agrees, else from the role", async () => {
    const soc2000 = async (csv: string): Promise<string> =>
      (await coderWith(csv)).suggest({ title: 'Cook' }).soc.soc2000;
    expect(await soc2000('title,role\nCook,P-001\n')).toBe('2442');
    expect(await soc2000('title,role,soc2020\nCook,P-001,1111\n')).toBe('2000');
    expect(await soc2000('title,role,soc2020\nCook,P-001,9999\n')).toBe('');
  });

  it('takes an empty role without codes for the decision that none fits', async () => {
    const { role, soc, confidence, band, why } = (await coderWith('title,role\nCook,\n')).suggest({
      title: 'Cook',
    });
    expect([role, soc.soc2020, confidence, band]).toEqual(['', '', 0, 'None']);
    expect(why).toBe('Decided: no code fits; taken over from a list.');
  });

  it('is not misled by titles that are names of built-in properties', async () => {
    expect(await roleOf('title,role\nconstructor,P-003\n', { title: '__proto__' })).toBe('P-001');
    expect(await roleOf('title,role\n__proto__,P-003\n', { title: '__proto__' })).toBe('P-003');
  });
});
