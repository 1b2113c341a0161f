import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DecisionLog } from '../../../src/core/review/log';
import type { Draft } from '../../../src/core/review/types';
import { DECISIONS_NAMESPACE, partXml } from '../../../src/core/review/xml';
import type { Sources } from '../../../src/cli/run';
import { fakeCoder, fakeData } from '../support/fake-coder';
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

describe('a workbook that holds decisions', () => {
  it('has them followed without being asked, and that is said', async () => {
    const { status, stdout, stderr } = await run(['code', await book('a.xlsx', parts()), ...code]);
    expect(status).toBe(0);
    expect(rolesIn(stdout)).toEqual(['P-002', 'P-002', 'P-001']);
    expect(stdout).toContain('Decided for job code JC1, 26 Nov 2026: chosen.');
    expect(stderr).toBe('Follows 3 decisions kept in this workbook.\n');
  });

  it('is outranked by a decisions file, and is one itself', async () => {
    const [plain, full] = [await book('b.xlsx', []), await book('c.xlsx', parts())];
    const list = join(folder, 'list.csv');
    await writeFile(list, 'title,role\ncook,P-003\n');
    const both = await run(['code', full, ...code, '--decisions', list]);
    expect(rolesIn(both.stdout)).toEqual(['P-003', 'P-002', 'P-001']);
    const handed = await run(['code', plain, ...code, '--decisions', full]);
    expect(rolesIn(handed.stdout)).toEqual(['P-002', 'P-002', 'P-001']);
    expect(handed.stderr).toBe('Follows 3 decisions kept in the decisions file.\n');
  });

  it.each<[string, TestPart, RegExp]>([
    [
      'damaged',
      { name: 'customXml/item9.xml', content: `<d xmlns="${DECISIONS_NAMESPACE}"` },
      /^1 part .* damaged/u,
    ],
    [
      'of a wrong checksum',
      { name: 'customXml/item9.xml', content: partXml(3, log().records), declaredChecksum: 1 },
      /^1 part .* damaged/u,
    ],
    [
      'of a newer form',
      {
        name: 'customXml/item9.xml',
        content: `<decisions xmlns="${DECISIONS_NAMESPACE}" version="2" part="3"/>`,
      },
      /^A newer Rolecheck/u,
    ],
  ])('is coded all the same when a part is %s', async (_, part, said) => {
    const { status, stderr } = await run([
      'code',
      await book('d.xlsx', [...parts(), part]),
      ...code,
    ]);
    expect(status).toBe(0);
    expect(stderr).toMatch(said);
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
});
