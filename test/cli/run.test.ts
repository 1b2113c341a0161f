import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCodeSet } from '../../src/core/codes/code-set';
import type { CodeLibrary } from '../../src/core/codes/types';
import { fakeSources, run } from './support/run';
import { sheetData, workbookOf } from './support/workbook';
import { partsOf } from './support/zip';
import { createCoder } from '../../src/core/coding/coder';
import { packModel } from '../../src/data/model-text';
import { smallData } from '../core/coding/small-data';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rolecheck-test-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

function jsonLines(text: string): unknown[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
}

const SMALL = JSON.stringify({
  edition: 'x',
  index: [],
  roles: [],
  roleTitles: [],
  indexRoles: [],
  abbreviations: [],
});

const posts = 'id,Job title,Dept\r\n1,Cook,Schools\r\n2,,Waste\r\n3,"Clerk, senior",Legal';

describe('rolecheck code', () => {
  it('appends nine columns, in their order, to every row', async () => {
    const input = await file('posts.csv', posts);
    const out = join(folder, 'out.csv');
    const outcome = await run([
      'code',
      input,
      '--title',
      'jobtitle',
      '--department',
      'DEPT',
      '--out',
      out,
    ]);
    expect(outcome).toEqual({ status: 0, stdout: '', stderr: '' });
    const codes = '2442,2442,2461,2461/01,0.877,Likely';
    expect(await readFile(out, 'utf8')).toBe(
      [
        'id,Job title,Dept,Role code,Role,SOC 2000,SOC 2010,SOC 2020,SOC 2020 6-digit,Confidence,Band,Why',
        `1,Cook,Schools,P-001,Role of Cook,${codes},Read “Cook” and “Schools”.`,
        '2,,Waste,,,,,,,,None,',
        `3,"Clerk, senior",Legal,P-001,"Role of Clerk, senior",${codes},"Read “Clerk, senior” and “Legal”."`,
      ].join('\r\n'),
    );
  });

  it('prints one object a row with --json, in the form that was promised', async () => {
    const { status, stdout } = await run([
      'code',
      await file('posts.csv', posts),
      '--title',
      'Job title',
      '--json',
    ]);
    expect(status).toBe(0);
    const lines = jsonLines(stdout);
    expect(lines).toHaveLength(3);
    expect(stdout.split('\n')[0]).toBe(
      '{"row":2,"title":"Cook","role":"P-001","soc2000":"2442","soc2010":"2442","soc2020":"2461","soc2020ext":"2461/01","confidence":0.877,"band":"Likely","why":"Read “Cook”.","alternatives":[{"role":"P-001","soc2020":"2461","confidence":0.877},{"role":"P-002","soc2020":"2462","confidence":0.1}]}',
    );
    expect(lines[1]).toEqual({
      row: 3,
      title: '',
      role: '',
      soc2000: '',
      soc2010: '',
      soc2020: '',
      soc2020ext: '',
      confidence: 0,
      band: 'None',
      why: '',
      alternatives: [],
    });
    expect(lines[2]).toMatchObject({ row: 4, title: 'Clerk, senior' });
  });

  it('gives a workbook the same answers as a .csv', async () => {
    const cell = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
    const rows = ['Job title', 'Cook', 'Porter'].map((text) => `<row>${cell(text)}</row>`).join('');
    const book = workbookOf({ sheets: [{ name: 'Posts', xml: sheetData(rows) }] });
    const args = ['--title', 'Job title', '--json'];
    const fromBook = await run(['code', await file('posts.xlsx', book), ...args]);
    const fromCsv = await run(['code', await file('p.csv', 'Job title\nCook\nPorter\n'), ...args]);
    expect(fromBook).toEqual(fromCsv);
    expect(jsonLines(fromBook.stdout)).toHaveLength(2);
  });

  it('writes a workbook, with codes as text and the confidence as a number', async () => {
    const rows =
      '<row r="1"><c r="A1" t="inlineStr"><is><t>Job title</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>Cook</t></is></c></row>';
    const book = workbookOf({ sheets: [{ name: 'Posts', xml: sheetData(rows) }] });
    const out = join(folder, 'out.xlsx');
    const { status } = await run([
      'code',
      await file('posts.xlsx', book),
      '--title',
      'Job title',
      '--out',
      out,
    ]);
    expect(status).toBe(0);
    const sheet = partsOf(await readFile(out)).find(({ name }) => name.endsWith('sheet1.xml'));
    expect(String(sheet?.content)).toContain(
      '<c r="G2" t="inlineStr"><is><t>2461/01</t></is></c><c r="H2"><v>0.877</v></c>',
    );
  });

  it('reads standard input as .csv and writes to standard output', async () => {
    const outcome = await run(['code', '-', '--title', 'job', '--out', '-'], {
      stdin: 'job;n\nCook;1\n',
    });
    expect(outcome).toEqual({
      status: 0,
      stdout:
        'job;n;Role code;Role;SOC 2000;SOC 2010;SOC 2020;SOC 2020 6-digit;Confidence;Band;Why\n' +
        'Cook;1;P-001;Role of Cook;2442;2442;2461;2461/01;0.877;Likely;Read “Cook”.\n',
      stderr: '',
    });
  });

  it('writes over the input when it is named twice', async () => {
    const path = await file('twice.csv', 'job\nCook\n');
    const { status } = await run(['code', path, '--title', 'job', '--out', path]);
    expect(status).toBe(0);
    expect(await readFile(path, 'utf8')).toMatch(/^job,Role code,.*\nCook,P-001,/u);
  });

  it('lets decisions outrank the coder', async () => {
    const decisions = await file('decisions.csv', 'title,role\ncook,P-002\n');
    const { stdout } = await run(
      ['code', '-', '--title', 'job', '--json', '--decisions', decisions],
      { stdin: 'job\nCook\nPorter\n' },
    );
    expect(jsonLines(stdout)).toMatchObject([
      { role: 'P-002', why: expect.stringMatching(/^Decided: taken over from a list\./u) },
      { role: 'P-001', band: 'Likely' },
    ]);
  });

  it('says what it assumed when no title is named, and when our columns are there already', async () => {
    const stdin = 'Job title,Band,Why\nSocial worker,x,y\nTeacher,x,y\n';
    const { status, stdout, stderr } = await run(['code', '-', '--out', '-'], { stdin });
    expect(status).toBe(0);
    expect(stdout.split('\n')[0]).toMatch(
      /^Job title,Band,Why,Role code,.*,Band \(Rolecheck\),Why \(Rolecheck\)$/u,
    );
    expect(stderr).toMatch(
      /^Assumed, header row 1: title is “Job title”.*\n.*has “Band”, “Why” already; the new columns are “Band \(Rolecheck\)”, “Why \(Rolecheck\)”\./u,
    );
  });

  it('numbers further columns of the same name, and knows all of them for its own', async () => {
    const once = await run(['code', '-', '--out', '-'], { stdin: 'Job title\nCook\nDriver\n' });
    const twice = await run(['code', '-', '--out', '-'], { stdin: once.stdout });
    const thrice = await run(['code', '-', '--out', '-'], { stdin: twice.stdout });
    const headers = thrice.stdout.split('\n')[0]?.split(',') ?? [];
    expect(headers.filter((header) => header.startsWith('Role code'))).toEqual([
      ...['Role code', 'Role code (Rolecheck)', 'Role code (Rolecheck 2)'],
    ]);
    expect(new Set(headers).size).toBe(headers.length);
    expect(thrice.stderr).toMatch(/^Assumed, header row 1: title is “Job title”\.$/mu);
  });

  it('says which of several titles it took, and what a list without rows lacks', async () => {
    const stdin = 'Job title,Job title\nCook,\nDriver,Chef\n';
    const { stderr } = await run(['code', '-', '--json'], { stdin });
    expect(stderr).toContain('Several columns are headed “Job title”; column A was taken.');
    const bare = await run(['code', '-', '--json'], { stdin: 'Ref,Job title\n' });
    expect(bare.status).toBe(2);
    expect(bare.stderr).toContain('There are no rows below row 1, so there is nothing to code.');
  });

  it('says that the file itself was replaced, and what of it is not UTF-8', async () => {
    const bytes = Buffer.from('\xEF\xBB\xBFJob title\nCaf\xE9 manager\n', 'latin1');
    const name = await file('own.csv', bytes);
    const { status, stderr } = await run(['code', name, '--out', name]);
    expect(status).toBe(0);
    expect(stderr).toContain('The file itself was replaced, since --out names it too.');
    expect(stderr).toContain('some of its characters are not and cannot be read');
    expect((await readFile(name)).includes(Buffer.from('Caf\xE9', 'latin1'))).toBe(true);
  });

  it('says that there was nothing to code, and writes the headers all the same', async () => {
    const { status, stdout, stderr } = await run(['code', '-', '--title', 'job', '--out', '-'], {
      stdin: 'job',
    });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^job,Role code,.*,Why$/u);
    expect(stderr).toMatch(/no rows below the header/u);
  });

  it('shows how it goes only to somebody who watches', async () => {
    const stdin = `job\n${'Cook\n'.repeat(12_000)}`;
    const args = ['code', '-', '--title', 'job', '--json'];
    expect((await run(args, { stdin })).stderr).toBe('');
    expect((await run(args, { stdin, watched: true })).stderr).toBe(
      '\r5,000 rows coded\r10,000 rows coded\rCoded: 0 Sure, 12,000 Likely, 0 Unsure, 0 None.\n',
    );
  });

  it.each<[string, readonly string[], string, RegExp]>([
    ['no file', ['--title', 'job', '--json'], '', /Name one file/u],
    ['two files', ['a.csv', 'b.csv', '--json'], '', /Name one file/u],
    ['no output', ['-', '--title', 'job'], 'job\nCook', /--out FILE/u],
    [
      'two things for standard output',
      ['-', '--out', '-', '--json'],
      'job\nCook',
      /--json and --out -/u,
    ],
    ['an unknown option', ['-', '--tilte', 'job', '--json'], 'job\nCook', /no option --tilte/u],
    ['an option without its value', ['-', '--json', '--title'], 'job\nCook', /after --title/u],
    [
      'an option in the place of a value',
      ['-', '--title', '--json'],
      'job\nCook',
      /after --title/u,
    ],
    ['an option twice', ['-', '--title', 'a', '--title', 'b'], 'job\nCook', /--title once/u],
    [
      'a column that is not there',
      ['-', '--title', 'post', '--json'],
      'job\nSecret cook',
      /row 1 has “job”/u,
    ],
    ['an empty file', ['-', '--title', 'job', '--json'], '', /empty/u],
    ['a file that is not there', [join('no', 'such.csv'), '--json'], '', /isn't there/u],
    ['a sheet of a .csv', ['-', '--sheet', 'x', '--json'], 'job\nCook', /no sheets/u],
    [
      'a profile that there is not',
      ['-', '--title', 'job', '--json', '--profile', 'Secret'],
      'job\nCook',
      /no such --profile; name one of local-authority, school, care-provider/u,
    ],
    [
      'a folder without data',
      ['-', '--title', 'job', '--json', '--decisions', 'no.csv'],
      'job\nCook',
      /isn't there/u,
    ],
  ])('ends with status 2 and one sentence on %s', async (_, args, stdin, sentence) => {
    const { status, stdout, stderr } = await run(['code', ...args], { stdin });
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(sentence);
    expect(stderr.trim().split('\n').at(-1)).toMatch(/^rolecheck: .*\.$/u);
    expect(stderr).not.toContain('Secret');
    expect(stderr).not.toMatch(/^ +at /mu);
  });

  it.each([
    ['not there', {}, /lacks coding-data.json or model.txt/u],
    ['not JSON', { 'coding-data.json': '{' }, /is not coding data/u],
    ['something else', { 'coding-data.json': '{"edition":"x"}' }, /is not coding data/u],
    [
      'of another shape inside',
      {
        'coding-data.json':
          '{"edition":"x","index":[1],"roles":[{}],"roleTitles":[null],"indexRoles":[],"abbreviations":[]}',
        'model.txt': 'no model',
      },
      /is not coding data/u,
    ],
    ['without its model', { 'coding-data.json': SMALL }, /lacks coding-data.json or model.txt/u],
    [
      'with a model cut short',
      { 'coding-data.json': SMALL, 'model.txt': '{"width":64,"features":9}\nAAAA' },
      /is not coding data/u,
    ],
  ])('refuses engine data that is %s', async (_, files, sentence) => {
    const { loadEngine } = await import('../../src/cli/engine');
    const data = await mkdtemp(join(folder, 'data-'));
    for (const [name, content] of Object.entries(files)) await writeFile(join(data, name), content);
    await expect(loadEngine(data)).rejects.toThrow(sentence);
  });

  it('codes with the data and the model of a folder', async () => {
    const { loadEngine } = await import('../../src/cli/engine');
    const data = await mkdtemp(join(folder, 'data-'));
    const { model, ...rest } = smallData;
    if (model === undefined) throw new Error('the small data have no model');
    await writeFile(join(data, 'coding-data.json'), JSON.stringify(rest));
    await writeFile(join(data, 'model.txt'), packModel(model, { trainedOn: '', slice: '' }));
    const { coder } = await loadEngine(data);
    expect(coder.edition).toBe('small');
    const school = await loadEngine(data, 'school');
    const post = { title: 'Administrative officer' };
    expect(school.coder.suggest(post).soc.soc2020).toBe('4213');
    expect(coder.suggest(post).soc.soc2020).toBe('4113');
    const nearest = 'Tenancy and housing officer';
    expect(coder.suggest({ title: nearest })).toEqual(
      createCoder(smallData).suggest({ title: nearest }),
    );
  });

  it('says so when Rolecheck itself is broken, without a stack', async () => {
    const sources = {
      loadEngine: () => Promise.reject(new Error('Rolecheck: the index has no rows')),
      loadLibrary: () => Promise.reject(new Error('x')),
    };
    const { status, stderr } = await run(['code', '-', '--title', 'job', '--json'], {
      stdin: 'job\nCook',
      sources,
    });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^rolecheck: Something in Rolecheck itself .*the index has no rows/u);
    expect(stderr.match(/\n/gu)).toHaveLength(1);
  });
});

const smallSet = createCodeSet(
  {
    id: 'small',
    title: 'Small set',
    edition: '1',
    source: 'A test',
    licence: 'None',
    completeness: 'partial',
    verification: 'partly verified',
    official: true,
    caution: 'Take care.',
  },
  [
    { code: '1', label: 'One' },
    { code: '02', label: 'Two', withdrawn: { replacedBy: ['1'] } },
    { code: '3', label: 'Three', withdrawn: { replacedBy: [] }, unverified: true },
  ],
);
const smallLibrary: CodeLibrary = {
  infos: [smallSet.info],
  crosswalks: [],
  set: () => smallSet,
  crosswalk: () => undefined,
};

describe('rolecheck lookup', () => {
  it('finds codes by words, one object a code', async () => {
    const { status, stdout } = await run(['lookup', 'SOC2020', 'social', 'workers', '--json']);
    expect(status).toBe(0);
    expect(jsonLines(stdout)[0]).toEqual({
      set: 'soc2020',
      code: '2461',
      label: 'Social workers',
      parent: '246',
      level: 'unit',
    });
  });

  it('lists a whole set under each other, saying what it is', async () => {
    const { stdout } = await run(['lookup', 'hwr']);
    expect(stdout).toMatch(/^Harmonised Workforce Roles.*\nNot an official code set\.\n/u);
    expect(stdout).toMatch(/^P-019 {2}Social worker, children and families$/mu);
  });

  it('marks withdrawn and unverified codes', async () => {
    const sources = { ...fakeSources, loadLibrary: () => Promise.resolve(smallLibrary) };
    const plain = await run(['lookup', 'small'], { sources });
    expect(plain.stdout).toBe(
      [
        'Small set, 1',
        'These codes are partly verified.',
        'The list may not be complete.',
        'Take care.',
        '',
        '1   One',
        '02  Two    (withdrawn, use 1)',
        '3   Three  (withdrawn; unverified)',
        '',
      ].join('\n'),
    );
    const json = await run(['lookup', 'small', '--json'], { sources });
    expect(jsonLines(json.stdout)).toEqual([
      { set: 'small', code: '1', label: 'One' },
      { set: 'small', code: '02', label: 'Two', withdrawn: { replacedBy: ['1'] } },
      { set: 'small', code: '3', label: 'Three', withdrawn: { replacedBy: [] }, unverified: true },
    ]);
  });

  it('names near ids for a set that is not there', async () => {
    const { status, stderr } = await run(['lookup', 'soc2021']);
    expect(status).toBe(2);
    expect(stderr).toMatch(/nearest are soc2020, /u);
  });

  it('says when nothing matches, which is no error', async () => {
    const { status, stdout, stderr } = await run(['lookup', 'soc2020', 'zzz']);
    expect([status, stdout]).toEqual([0, '']);
    expect(stderr).toMatch(/^No code of /u);
  });
});

describe('rolecheck sets', () => {
  it('lists every set with the number of its codes', async () => {
    const { stdout } = await run(['sets', '--json']);
    const soc = jsonLines(stdout).find(
      (set) => typeof set === 'object' && set !== null && 'id' in set && set.id === 'soc2020',
    );
    expect(soc).toMatchObject({ id: 'soc2020', official: true, codes: 551 });
    expect(Object.keys(soc ?? {})).toEqual(
      expect.arrayContaining([
        'title',
        'edition',
        'source',
        'licence',
        'completeness',
        'verification',
        'caution',
      ]),
    );
  });

  it('marks what is not official', async () => {
    expect((await run(['sets'])).stdout).toMatch(/^hwr {2}.*\(not official/mu);
  });
});

describe('rolecheck', () => {
  it.each([
    ['--help'],
    ['-h'],
    ['help'],
    ['code', '--help'],
    ['lookup', '--help'],
    ['sets', '--help'],
    ['check', '--help'],
    ['fill', '-h'],
    ['rules', '--help'],
  ])('helps with %s %s', async (...args) => {
    const { status, stdout, stderr } = await run(args);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/rolecheck/u);
  });

  it('prints its version', async () => {
    expect((await run(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/u);
  });

  it.each([
    [[], /Say what to do/u],
    [['cod'], /did you mean code/u],
    [['chek'], /did you mean check/u],
    [['--colour'], /no option --colour; rolecheck --help/u],
    [['sets', 'x'], /takes no words/u],
    [['lookup'], /Name a code set/u],
  ])('ends with status 2 on %j', async (args, sentence) => {
    const { status, stdout, stderr } = await run(args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(sentence);
  });
});
