import { existsSync } from 'node:fs';
import {
  chmod,
  link,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { CannotDo } from '../../../src/cli/cannot-do';
import { openOutput } from '../../../src/cli/files/output';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rolecheck-test-'));
});
beforeEach(() => writeFile(at('in.csv'), 'read'));
afterEach(() => rm(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);

async function write(path: string, input: string, text: string): Promise<void> {
  const output = await openOutput(path, input, 'csv', new PassThrough());
  try {
    await output.sink.write(Buffer.from(text));
    await output.commit();
  } finally {
    await output.discard();
  }
}

describe('writing an output', () => {
  it('leaves nothing but the finished file', async () => {
    await write(at('out.csv'), at('in.csv'), 'new');
    expect((await readdir(folder)).sort()).toEqual(['in.csv', 'out.csv']);
    expect(await readFile(at('out.csv'), 'utf8')).toBe('new');
  });

  it('leaves what was there until it is finished, and for good when it is discarded', async () => {
    await writeFile(at('out.csv'), 'old');
    const output = await openOutput(at('out.csv'), at('in.csv'), 'csv', new PassThrough());
    await output.sink.write(Buffer.from('half'));
    expect(await readFile(at('out.csv'), 'utf8')).toBe('old');
    await output.discard();
    expect((await readdir(folder)).sort()).toEqual(['in.csv', 'out.csv']);
    expect(await readFile(at('out.csv'), 'utf8')).toBe('old');
  });

  it('writes a file whose name is as long as names can be', async () => {
    const name = `${'n'.repeat(251)}.csv`;
    await write(at(name), at('in.csv'), 'new');
    expect((await readdir(folder)).sort()).toEqual(['in.csv', name]);
  });

  it('keeps the permissions of the file that it takes the place of', async () => {
    await writeFile(at('out.csv'), 'old');
    for (const mode of [0o640, 0o666]) {
      await chmod(at('out.csv'), mode);
      await write(at('out.csv'), at('in.csv'), 'new');
      expect((await stat(at('out.csv'))).mode & 0o777).toBe(mode);
    }
  });

  it('writes what a link points to', async () => {
    await writeFile(at('real.csv'), 'old');
    await symlink(at('real.csv'), at('link.csv'));
    await write(at('link.csv'), at('in.csv'), 'new');
    expect(await readFile(at('real.csv'), 'utf8')).toBe('new');
  });

  it('writes over the input when it is named twice', async () => {
    await writeFile(at('in.csv'), 'old');
    await write(at('in.csv'), join(folder, '.', 'in.csv'), 'new');
    expect(await readFile(at('in.csv'), 'utf8')).toBe('new');
  });

  it.each([
    ['a symbolic link to it', symlink],
    ['another name of it', link],
  ])('refuses to write over the input by %s', async (_, make) => {
    await writeFile(at('in.csv'), 'old');
    await make(at('in.csv'), at('other.csv'));
    await expect(write(at('other.csv'), at('in.csv'), 'new')).rejects.toThrow(CannotDo);
    expect(await readFile(at('in.csv'), 'utf8')).toBe('old');
  });

  it('writes to a device without taking its place', async () => {
    await write('/dev/null', 'in.csv', 'new');
    expect((await stat('/dev/null')).isCharacterDevice()).toBe(true);
  });

  it('writes again over bytes that were written', async () => {
    const output = await openOutput(at('out.xlsx'), 'in.xlsx', 'xlsx', new PassThrough());
    await output.sink.write(Buffer.from('abcdef'));
    await output.sink.patch(1, Buffer.from('XY'));
    await output.sink.write(Buffer.from('g'));
    await output.commit();
    expect(await readFile(at('out.xlsx'), 'utf8')).toBe('aXYdefg');
  });

  it.each<[string, string, string, 'csv' | 'xlsx']>([
    ['a workbook under the name of a .csv', 'out.csv', 'in.xlsx', 'xlsx'],
    ['a workbook called .csv under the name of a .csv', 'out.csv', 'in.csv', 'xlsx'],
    ['a workbook with macros under the name of one without', 'out.xlsx', 'in.xlsm', 'xlsx'],
    ['a .csv under the name of a workbook', 'out.xlsx', 'in.csv', 'csv'],
    ['into a folder that is not there', 'no/out.csv', 'in.csv', 'csv'],
    ['to a folder', 'folder', 'in.csv', 'csv'],
  ])('refuses to write %s', async (_, out, input, kind) => {
    await mkdir(at('folder'));
    await expect(openOutput(at(out), input, kind, new PassThrough())).rejects.toThrow(CannotDo);
    expect(existsSync(at(out))).toBe(out === 'folder');
  });

  it('refuses to write a workbook to standard output', async () => {
    await expect(openOutput('-', 'in.xlsx', 'xlsx', new PassThrough())).rejects.toThrow(CannotDo);
  });
});
