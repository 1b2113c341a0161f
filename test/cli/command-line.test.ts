/** The command line as people run it: a process of its own, the built bundle, the real engine. */
import { execFile, spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sheetData, workbookOf } from './support/workbook';

const launcher = join(__dirname, '..', '..', 'bin', 'rolecheck.mjs');
/** The first call may have to build. */
jest.setTimeout(180_000);

interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function rolecheck(args: readonly string[], stdin = ''): Promise<Outcome> {
  return new Promise((done) => {
    const child = execFile(process.execPath, [launcher, ...args], (_, stdout, stderr) => {
      done({ status: child.exitCode, stdout, stderr });
    });
    child.stdin?.end(stdin);
  });
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rolecheck-test-'));
  // Two at once on a fresh copy: only one of them builds, and both answer.
  const both = await Promise.all([rolecheck(['--version']), rolecheck(['--version'])]);
  expect(both.map(({ status, stdout }) => [status, stdout.trim() !== ''])).toEqual([
    [0, true],
    [0, true],
  ]);
});
afterAll(() => rm(folder, { recursive: true }));

describe('the command line', () => {
  it('codes a .csv, the same each time, and leaves nothing else behind', async () => {
    await writeFile(
      join(folder, 'posts.csv'),
      'Post,Job title\n1,Social worker\n2,Qualified cook\n',
    );
    const code = (out: string) =>
      rolecheck([
        'code',
        join(folder, 'posts.csv'),
        '--title',
        'job title',
        '--out',
        join(folder, out),
      ]);
    expect(await code('one.csv')).toEqual({ status: 0, stdout: '', stderr: '' });
    await code('two.csv');
    const one = await readFile(join(folder, 'one.csv'), 'utf8');
    expect(one).toMatch(
      /^Post,Job title,Role code,.*\n1,Social worker,P-0\d\d,.*\n2,Qualified cook,.*\n$/u,
    );
    expect(await readFile(join(folder, 'two.csv'), 'utf8')).toBe(one);
    expect((await readdir(folder)).sort()).toEqual(['one.csv', 'posts.csv', 'two.csv']);
  });

  it('writes a workbook that another program reads', async () => {
    const cell = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
    const rows = ['Job title', 'Social worker'].map((text) => `<row>${cell(text)}</row>`).join('');
    const book = workbookOf({ sheets: [{ name: 'Posts', xml: sheetData(rows) }] });
    const [input, out] = [join(folder, 'posts.xlsx'), join(folder, 'out.xlsx')];
    await writeFile(input, book);
    await rolecheck(['code', input, '--title', 'job title', '--out', out]);
    const script = `import { readXlsx } from 'hucre'; import { readFile } from 'node:fs/promises';
      const book = await readXlsx(await readFile(process.argv[1]));
      process.stdout.write(JSON.stringify(book.sheets[0].rows));`;
    const read = await new Promise<string>((done, fail) => {
      const args = ['--input-type=module', '-e', script, out];
      execFile(process.execPath, args, { cwd: join(__dirname, '..', '..') }, (error, stdout) => {
        if (error) fail(error);
        else done(stdout);
      });
    });
    expect(JSON.parse(read)).toEqual([
      [
        'Job title',
        'Role code',
        'Role',
        'SOC 2000',
        'SOC 2010',
        'SOC 2020',
        'SOC 2020 6-digit',
        'Confidence',
        'Band',
        'Why',
      ],
      [
        'Social worker',
        expect.stringMatching(/^P-/u),
        expect.any(String),
        '2442',
        expect.any(String),
        '2461',
        expect.stringMatching(/^2461\//u),
        expect.any(Number),
        expect.any(String),
        expect.any(String),
      ],
    ]);
  });

  it('answers on standard output what comes in on standard input', async () => {
    const { status, stdout } = await rolecheck(
      ['code', '-', '--title', 'job', '--json'],
      'job\nTeacher\n',
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(/^\{"row":2,"title":"Teacher","role":".*\}\n$/u);
  });

  it('ends quietly when its reader has seen enough', async () => {
    const child = spawn(process.execPath, [launcher, 'code', '-', '--title', 'job', '--json']);
    let errors = '';
    child.stderr.on('data', (text) => (errors += String(text)));
    child.stdin.on('error', () => undefined);
    child.stdin.end(`job\n${'Teacher\n'.repeat(50_000)}`);
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((done) => child.once('close', done));
    expect([status, errors]).toEqual([0, '']);
  });

  it('finishes a file although the reader of the other output has gone', async () => {
    const out = join(folder, 'whole.csv');
    const args = ['code', '-', '--title', 'job', '--json', '--out', out];
    const child = spawn(process.execPath, [launcher, ...args]);
    child.stdin.end(`job\n${'Teacher\n'.repeat(50_000)}`);
    child.stdout.once('data', () => child.stdout.destroy());
    expect(await new Promise((done) => child.once('close', done))).toBe(0);
    expect((await readFile(out, 'utf8')).split('\n')).toHaveLength(50_002);
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('leaves nothing behind when %s ends it', async (signal, status) => {
    const own = await mkdtemp(join(folder, 'stopped-'));
    const child = spawn(process.execPath, [
      launcher,
      ...['code', '-', '--title', 'job', '--json', '--out', join(own, 'out.csv')],
    ]);
    child.stdin.end(`job\n${'Teacher\n'.repeat(50_000)}`);
    // Rows come out, and are not read: it is in the middle of its work and waits.
    await new Promise((done) => child.stdout.once('readable', done));
    expect(await readdir(own)).toHaveLength(1);
    const ended = new Promise((done) => child.once('exit', done));
    child.kill(signal);
    expect(await ended).toBe(status);
    expect(await readdir(own)).toEqual([]);
  });

  it('checks a file, with status 1 when it has errors', async () => {
    const { status, stdout, stderr } = await rolecheck(
      ['check', '-', '--return', 'asc-wds', '--part', 'worker', '--json'],
      'LOCALESTID,UNIQUEWORKERID,STATUS,GENDER\nHome 1,W1,NEW,Female\n',
    );
    expect([status, stderr]).toEqual([1, '']);
    const lines = stdout.trim().split('\n');
    expect(lines.some((line) => line.startsWith('{"rule":"asc-wds/worker/1090",'))).toBe(true);
    expect(lines.at(-1)).toMatch(/^\{"summary":\{"rows":1,"findings":\{"error":\d/u);
  });

  it('fills columns from role codes', async () => {
    const args = ['fill', '-', '--return', 'asc-wds', '--part', 'worker', '--role', 'role'];
    const { status, stdout } = await rolecheck([...args, '--out', '-'], 'Role\nP-020\n');
    expect([status, stdout.split('\n')[0]]).toEqual([
      0,
      'Role,MAINJOBROLE,Rolecheck: still needed',
    ]);
    expect(stdout).toContain('\nP-020,6,AMHP: ');
  });

  it('ends with status 2 and a sentence when it cannot be done', async () => {
    expect(await rolecheck(['code', join(folder, 'none.csv'), '--json'])).toEqual({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(
        /^rolecheck: .*isn't there; check the name and the folder\.\n$/u,
      ),
    });
  });
});
