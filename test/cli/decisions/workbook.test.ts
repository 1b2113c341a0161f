import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DecisionLog } from '../../../src/core/review/log';
import type { Draft } from '../../../src/core/review/types';
import { DECISIONS_NAMESPACE, partXml } from '../../../src/core/review/xml';
import type { Sources } from '../../../src/cli/run';
import { fakeCoder, fakeData } from '../support/fake-coder';
import { jsonLines } from '../support/files';
import { fakeSources, run } from '../support/run';
import { sheetData, workbookOf } from '../support/workbook';
import type { TestPart } from '../support/zip';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rolecheck-test-'));
});
afterAll(() => rm(folder, { recursive: true }));

const at = { when: '2026-11-26 09:30', editions: 'fake' };

function draft(text: string, role: string, more: Partial<Draft> = {}): Draft {
  return {
    of: 'title',
    text,
    context: {},
    verdict: 'coded',
    role,
    roleLabel: '',
    soc: { soc2000: '', soc2010: '', soc2020: '', soc2020ext: '' },
    how: 'chosen',
    note: '',
    proposed: '',
    ...more,
  };
}

function log(): DecisionLog {
  const made = new DecisionLog();
  made.enter([draft('Cook', 'P-002'), draft('Porter', 'P-003')], at);
  made.enter([draft('JC1', 'P-002', { of: 'job code' })], at);
  made.enter([draft('Cook', 'P-001')], at);
  made.undo(at);
  return made;
}

/** Two parts, in the wrong order of names, among those of others. */
function parts(): TestPart[] {
  const { records } = log();
  return [
    { name: 'customXml/item1.xml', content: partXml(2, records.slice(2)) },
    { name: 'customXml/item2.xml', content: '<other xmlns="urn:other"/>' },
    { name: 'customXml/item3.xml', content: `\ufeff${partXml(1, records.slice(0, 2))}` },
    { name: 'customXml/itemProps1.xml', content: '<ds:datastoreItem xmlns:ds="urn:props"/>' },
  ];
}

async function book(name: string, more: readonly TestPart[]): Promise<string> {
  const rows = [
    ['Job title', 'Code'],
    ['Cook', ''],
    ['Clerk', 'JC1'],
    ['Nurse', ''],
  ].map(
    (cells) =>
      `<row>${cells.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`,
  );
  const path = join(folder, name);
  const xml = sheetData(rows.join(''));
  await writeFile(path, workbookOf({ sheets: [{ name: 'Posts', xml }], more }));
  return path;
}

function rolesIn(stdout: string): readonly string[] {
  return [...stdout.matchAll(/"role":"([^"]*)","soc2000"/gu)].map(([, role]) => role ?? '');
}

const code = ['--title', 'Job title', '--job-code', 'code', '--json'];

/** A coder that is Sure of P-003, whatever the title. */
const sure: Sources = {
  ...fakeSources,
  loadEngine: () =>
    Promise.resolve({
      coder: {
        ...fakeCoder,
        suggest: (post) => ({ ...fakeCoder.suggest(post), role: 'P-003', band: 'Sure' }),
      },
      data: fakeData,
    }),
};

describe('a workbook that holds decisions', () => {
  it('has them followed without being asked, and that is said', async () => {
    const { status, stdout, stderr } = await run(['code', await book('a.xlsx', parts()), ...code]);
    expect(status).toBe(0);
    expect(rolesIn(stdout)).toEqual(['P-002', 'P-002', 'P-001']);
    expect(stdout).toContain('Decided for job code JC1, 26 Nov 2026: chosen.');
    expect(stderr).toBe(
      'Follows 3 decisions kept in this workbook.\n3 decisions read; 2 posts follow them.\n',
    );
  });

  it('is outranked by a decisions file, and is one itself', async () => {
    const [plain, full] = [await book('b.xlsx', []), await book('c.xlsx', parts())];
    const list = join(folder, 'list.csv');
    await writeFile(list, 'title,role\ncook,P-003\n');
    const both = await run(['code', full, ...code, '--decisions', list]);
    expect(rolesIn(both.stdout)).toEqual(['P-003', 'P-002', 'P-001']);
    const handed = await run(['code', plain, ...code, '--decisions', full]);
    expect(rolesIn(handed.stdout)).toEqual(['P-002', 'P-002', 'P-001']);
    expect(handed.stderr).toBe(
      'Follows 3 decisions kept in the decisions file.\n3 decisions read; 2 posts follow them.\n',
    );
  });

  const unreadable: [string, TestPart, RegExp][] = [
    [
      'damaged',
      { name: 'customXml/item9.xml', content: `<d xmlns="${DECISIONS_NAMESPACE}"` },
      /damaged/u,
    ],
    [
      'of a wrong checksum',
      { name: 'customXml/item9.xml', content: partXml(3, log().records), declaredChecksum: 1 },
      /damaged/u,
    ],
    [
      'with a document type',
      { name: 'customXml/item9.xml', content: `<!DOCTYPE a>${partXml(3, log().records)}` },
      /damaged/u,
    ],
    [
      'of a newer form',
      {
        name: 'customXml/item9.xml',
        content: `<decisions xmlns="${DECISIONS_NAMESPACE}" version="1.1" part="3"/>`,
      },
      /A newer Rolecheck/u,
    ],
  ];

  it.each(unreadable)('is not followed by halves when a part is %s', async (_, part, why) => {
    const path = await book('d.xlsx', [...parts(), part]);
    const alone = await run(['code', path, ...code]);
    expect([alone.status, alone.stdout]).toEqual([2, '']);
    expect(alone.stderr).toMatch(/^rolecheck: [^\n]*\.\n$/u);
    expect(alone.stderr).toContain('--decisions');
    expect(alone.stderr).toMatch(why);
    // With an export in its place it goes on, and follows that alone.
    const list = join(folder, 'export.csv');
    await writeFile(list, 'Title,Role code\nNurse,P-003\n');
    const beside = await run(['code', path, ...code, '--decisions', list]);
    expect([beside.status, rolesIn(beside.stdout)]).toEqual([0, ['P-001', 'P-001', 'P-003']]);
    expect(beside.stderr).toMatch(/followed instead/u);
    const handed = await run(['code', await book('h.xlsx', []), ...code, '--decisions', path]);
    expect([handed.status, handed.stdout]).toEqual([2, '']);
    // A check says what there is to say all the same.
    const checked = await run(['check', path, '--return', 'posts', '--json']);
    expect(checked.stderr).toMatch(/none of them is followed/u);
    expect(checked.stdout).not.toBe('');
  });

  it.each(unreadable)(
    'is not listed when a part is %s, and says what to do',
    async (_, part, why) => {
      const path = await book('d.xlsx', [...parts(), part]);
      for (const more of [[], ['--json'], ['--log'], ['--out', join(folder, 'no.csv')]]) {
        const { status, stdout, stderr } = await run(['decisions', path, ...more]);
        expect([status, stdout]).toEqual([2, '']);
        expect(stderr).toMatch(why);
        expect(stderr).toMatch(/^rolecheck: [^\n]*\.\n$/u);
        expect(stderr).not.toContain('holds no decisions');
      }
    },
  );

  it('takes parts of others for theirs, though they speak of our namespace', async () => {
    const about = {
      name: 'customXml/item8.xml',
      content: `<a xmlns="urn:a"><b is="${DECISIONS_NAMESPACE}"/>`,
    };
    const { status, stdout } = await run([
      'code',
      await book('i.xlsx', [...parts(), about]),
      ...code,
    ]);
    expect([status, rolesIn(stdout)]).toEqual([0, ['P-002', 'P-002', 'P-001']]);
  });

  it.each([
    ['with the title named', ['--title', 'Job title']],
    ['by looks', []],
  ])('says how many posts follow, and which columns decisions want, %s', async (_, named) => {
    const list = join(folder, 'wants.csv');
    const rows = ['Cook,,,P-002', 'Nurse,,Schools,P-002', ',JC9,,P-002', ',JC8,,P-002'];
    await writeFile(list, `Title,Job code,Department,Role code\n${rows.join('\n')}\n`);
    const posts = join(folder, 'posts.csv');
    await writeFile(posts, 'Job title,FTE\nCook,1\nCook,1\nNurse,1\n');
    const { status, stderr } = await run(['code', posts, ...named, '--json', '--decisions', list]);
    expect(status).toBe(0);
    expect(stderr.split('\n').slice(-4)).toEqual([
      '4 decisions read; 2 posts follow them.',
      '1 of them needs the column department, which was not read (--department).',
      '2 of them need the column job code, which was not read (--job-code).',
      '',
    ]);
  });

  it('refuses a folder for decisions, and a workbook for the list of them, in so many words', async () => {
    const path = await book('j.xlsx', parts());
    const asked = await run(['code', path, ...code, '--decisions', folder]);
    expect([asked.status, asked.stderr]).toEqual([
      2,
      expect.stringMatching(/The decisions file is a folder/u),
    ]);
    const written = await run(['decisions', path, '--out', join(folder, 'e.xlsx')]);
    expect([written.status, written.stderr]).toEqual([
      2,
      expect.stringMatching(/list of decisions is written as \.csv/u),
    ]);
  });

  it('lets nothing through that a terminal would act upon', async () => {
    const made = new DecisionLog();
    made.enter([draft('Cook\u009B31m', 'P-002', { note: 'a\u0085b' })], at);
    const path = await book('k.xlsx', [
      { name: 'customXml/item1.xml', content: partXml(1, made.records) },
    ]);
    for (const more of [[], ['--json'], ['--log']]) {
      const { stdout } = await run(['decisions', path, ...more]);
      expect(stdout).toContain('Cook');
      expect(stdout.replace(/[\r\n]/gu, '')).not.toMatch(/\p{Cc}/u);
    }
    const [line = ''] = (await run(['decisions', path, '--json'])).stdout.split('\n');
    expect(JSON.parse(line)).toMatchObject({ text: 'Cook\u009B31m' });
  });

  it('is read from the first sheet that can be seen and has the columns, below a heading', async () => {
    const sheet = (rows: readonly (readonly string[])[]): string =>
      sheetData(
        rows
          .map(
            (cells) =>
              `<row>${cells.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`,
          )
          .join(''),
      );
    const path = join(folder, 'sheets.xlsx');
    const headers = ['Post title', 'Service Area', 'Role code'];
    await writeFile(
      path,
      workbookOf({
        sheets: [
          { name: 'Hidden', xml: sheet([headers, ['Cook', '', 'P-001']]), state: 'hidden' },
          { name: 'Notes', xml: sheet([['How this was done'], ['By hand']]) },
          { name: 'List', xml: sheet([['Our decisions'], headers, ['Cook', '', 'P-003']]) },
        ],
      }),
    );
    const { status, stdout } = await run([
      'code',
      await book('l.xlsx', []),
      ...code,
      '--decisions',
      path,
    ]);
    expect([status, rolesIn(stdout)]).toEqual([0, ['P-003', 'P-001', 'P-001']]);
  });

  it('lists them as the pane does, and the whole log as JSON', async () => {
    const path = await book('e.xlsx', parts());
    const out = join(folder, 'out.csv');
    expect(await run(['decisions', path, '--out', out])).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    });
    const listed = await run(['decisions', path]);
    expect(await readFile(out, 'utf8')).toBe(`\ufeff${listed.stdout}`);
    expect(listed.stdout.split('\r\n').map((line) => line.split(',')[0])).toEqual([
      'Title',
      'Porter',
      '',
      'Cook',
      '',
    ]);
    const again = await run(['code', await book('f.xlsx', []), ...code, '--decisions', out]);
    expect(rolesIn(again.stdout)).toEqual(['P-002', 'P-002', 'P-001']);
    const standing = (await run(['decisions', path, '--json'])).stdout.trim().split('\n');
    expect(standing).toHaveLength(3);
    expect(JSON.parse(standing[0] ?? '')).toMatchObject({
      id: 2,
      act: 1,
      text: 'Porter',
      when: '2026-11-26 09:30',
    });
    const all = (await run(['decisions', path, '--log'])).stdout.trim().split('\n');
    expect(all).toHaveLength(log().records.length);
  });

  it('says when there are none, and refuses what can hold none', async () => {
    const none = await run(['decisions', await book('g.xlsx', [])]);
    expect(none).toEqual({ status: 0, stdout: '', stderr: 'The workbook holds no decisions.\n' });
    const list = join(folder, 'plain.csv');
    await writeFile(list, 'title,role\n');
    for (const args of [[], ['-'], [list]]) {
      const { status, stderr } = await run(['decisions', ...args]);
      expect([status, stderr]).toEqual([2, expect.stringMatching(/Name one workbook/u)]);
    }
  });

  it('is not told by a check that a decided code differs from what its title suggests', async () => {
    const xml = sheetData(
      ['Job title', 'Role code', 'Cook', 'P-002', 'Nurse', 'P-002']
        .map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`)
        .reduce((rows, cell, at) => rows + (at % 2 === 0 ? `<row>${cell}` : `${cell}</row>`), ''),
    );
    const found = async (more: readonly TestPart[]): Promise<number> => {
      const path = join(folder, 'checked.xlsx');
      await writeFile(path, workbookOf({ sheets: [{ name: 'Posts', xml }], more }));
      const { stdout } = await run(['check', path, '--return', 'posts', '--json'], {
        sources: sure,
      });
      return [...stdout.matchAll(/x-suggested-role"/gu)].length;
    };
    const [without, followed] = [await found([]), await found(parts())];
    expect(without - followed).toBe(1);
  });

  describe('handed in to a check', () => {
    const check = async (
      posts: string,
      list: string,
    ): Promise<{ readonly rules: readonly string[]; readonly stderr: string }> => {
      const [path, decided] = [join(folder, 'check.csv'), join(folder, 'decided.csv')];
      await writeFile(path, posts);
      await writeFile(decided, list);
      const args = ['check', path, '--return', 'posts', '--json', '--decisions', decided];
      const { stdout, stderr } = await run(args, { sources: sure });
      const rules = jsonLines(stdout)
        .map(({ rule, row }) => `${String(rule).replace('posts/posts/', '')} ${String(row)}`)
        .filter((said) => /^x-(?:suggested-role|not-coded) /u.test(said));
      return { rules, stderr };
    };

    it('is compared with, in the columns that coding would read', async () => {
      const posts =
        'Job title,Service area name,Role code\nCook,Schools,P-002\nCook,Parks,P-002\nNurse,Parks,P-003\n';
      const list = 'Title,Department,Role code,SOC 2020\nCook,Schools,P-002,2222\n';
      const { rules, stderr } = await check(posts, list);
      expect(rules).toEqual(['x-suggested-role 3']);
      expect(stderr).toContain('1 decision read.');
      expect(stderr).toContain('“Service area name” is read as Department');
    });

    it('gives no advice to code what was decided to have no code', async () => {
      const posts = 'Job title,Role code\nCook,\nMayor,\n';
      const { rules } = await check(posts, 'Title,Role code,Decision\nmayor,,No code fits\n');
      expect(rules).toEqual(['x-not-coded 2']);
    });
  });
});
