import { CannotDo } from '../../../src/cli/cannot-do';
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
    expect(await read('SOC 2020,Role Code,Department,Title\n3333,P-002,Waste,Cook\n')).toEqual([
      {
        of: 'title',
        text: 'Cook',
        context: { department: 'Waste' },
        verdict: 'coded',
        role: 'P-002',
        roleLabel: 'Two',
        soc: { soc2000: '', soc2010: '', soc2020: '3333', soc2020ext: '' },
        how: 'imported',
        note: '',
        proposed: '',
      },
    ]);
  });

  it('reads a list that was coded and put right', async () => {
    const list = 'Job title,Role code,Role,SOC 2020 6-digit,Band\nCook,P-002,One,2222/00,Decided\n';
    expect(await read(list)).toMatchObject([
      { text: 'Cook', role: 'P-002', roleLabel: 'Two', soc: { soc2020ext: '2222/00' } },
    ]);
  });

  it.each([
    ['no title column', 'role\nP-001\n', /needs a column of job titles/u],
    ['no role column', 'title\nCook\n', /needs a column of role codes/u],
    ['a role that is not in the set', 'title,role\nCook,P-001\nPorter,X-1\n', /^Row 3 /u],
    ['a role further down', '\n\ntitle,role\nCook,P-001\n,\nPorter,X-1\n', /^Row 6 /u],
    ['a file with nothing but blanks', ' \n', /; it has no headers\.$/u],
    ['a SOC 2020 code that there is not', 'title,role,soc2020\nCook,,9999\n', /^Row 2 .* index/u],
    ['a code of another form', 'title,role,soc2020\nCook,P-001,12\n', /^Row 2 .* SOC 2020/u],
    ['two decisions on one title', 'title,role\nCook,P-001\ncook,P-002\n', /^Row 3 .* row 2 /u],
  ])('refuses %s', async (_, csv, reason) => {
    await expect(read(csv)).rejects.toThrow(reason);
  });

  it('names the first rows that will not do, counts the rest, and says what to do', async () => {
    const rows = Array.from({ length: 8 }, (_, at) => `Cook ${String(at)},X-${String(at)}\n`);
    const refused = read(`title,role\n${rows.join('')}`);
    await expect(refused).rejects.toThrow(CannotDo);
    const lines = await refused.catch((error: unknown) =>
      error instanceof CannotDo ? error.sentence.split('\n') : [],
    );
    expect(lines).toHaveLength(6);
    expect(lines).toEqual([
      ...[2, 3, 4, 5, 6].map((row) =>
        expect.stringMatching(
          new RegExp(`^Row ${String(row)} .* rolecheck lookup hwr lists the codes\\.$`, 'u'),
        ),
      ),
      '3 more rows of it will not do.',
    ]);
  });

  it.each([
    ['missing', ',P-001'],
    ['of which nothing can be seen', '\u200B,P-001'],
  ])('leaves aside a row with a title %s, and says which', async (_, row) => {
    expect(await read(`title,role\nCook,P-001\n${row}\n`)).toHaveLength(1);
    expect(said).toEqual(['The decisions file: Row 3 has no title and was left aside.']);
  });

  it('leaves aside what is no job title, and says so', async () => {
    expect(await read('title,role\nTBC,P-001\nJane Doe,P-001\nCook,P-001\n')).toHaveLength(1);
    expect(said).toEqual([expect.stringMatching(/^2 rows .* were left aside/u)]);
  });
});

describe('coding with decisions', () => {
  it('lets a decision outrank the coder, and says so', async () => {
    const coder = await coderWith('title,role\nHead  COOK,P-003\n');
    const { role, roleLabel, soc, band, why, alternatives } = coder.suggest({
      title: ' Head cook',
    });
    expect({ role, roleLabel, band }).toEqual({
      role: 'P-003',
      roleLabel: 'Three',
      band: 'Likely',
    });
    expect(soc.soc2020).toBe('3333');
    expect(why).toMatch(/^Decided: taken over from a list\. .*the role’s usual ones\.$/u);
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
    expect(await soc2000('title,role,soc2020\nCook,P-001,3333\n')).toBe('');
  });

  it('takes an empty role for not decided, unless it says that no code fits', async () => {
    expect(await roleOf('title,role\nCook,\n', { title: 'Cook' })).toBe('P-001');
    const coder = await coderWith('title,role,decision\nCook,,No code fits\n');
    const { role, soc, confidence, band, why } = coder.suggest({ title: 'Cook' });
    expect([role, soc.soc2020, confidence, band]).toEqual(['', '', 0, 'None']);
    expect(why).toBe('Decided: no code fits; taken over from a list.');
  });

  it('is not misled by titles that are names of built-in properties', async () => {
    expect(await roleOf('title,role\nconstructor,P-003\n', { title: '__proto__' })).toBe('P-001');
    expect(await roleOf('title,role\n__proto__,P-003\n', { title: '__proto__' })).toBe('P-003');
  });
});
