/** Writes a file whole or not at all: to a temporary one beside it, which then takes its name. */
import { randomUUID } from 'node:crypto';
import { constants, createReadStream, createWriteStream, unlinkSync, type Stats } from 'node:fs';
import {
  access,
  mkdtemp,
  open,
  realpath,
  rename,
  rm,
  stat,
  type FileHandle,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, extname, join, resolve } from 'node:path';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CannotDo } from '../cannot-do';
import { write } from '../io';
import { systemError } from '../system-error';
import { words } from '../words';
import type { Sink } from './types';

/** An output being written. One of `commit` and `discard` ends it. */
export interface Output {
  readonly sink: Sink;
  /** It takes the place of the file that is read. */
  readonly replacesInput: boolean;
  /** False when nobody reads it any more, as when `head` has seen enough of standard output. */
  wanted(): boolean;
  /** Gives the finished file its name. */
  commit(): Promise<void>;
  /** Leaves everything as it was. May be called after `commit`, and then does nothing. */
  discard(): Promise<void>;
}

/**
 * @param path where the file is to stand; `-` is standard output
 * @param input the file that is being read, `-` for standard input
 * @param kind what will be written: the kind of the input
 * @throws {CannotDo} when the name is another kind's, or is the input by another name
 */
export async function openOutput(
  path: string,
  input: string,
  kind: 'csv' | 'xlsx',
  stdout: Writable,
): Promise<Output> {
  if (path === '-') {
    if (kind === 'xlsx') throw new CannotDo(words.workbookToStandardOutput);
    return standardOutput(stdout);
  }
  const there = await statOf(path);
  if (there?.isDirectory()) throw new CannotDo(words.outputIsFolder);
  if (there && !there.isFile()) return throughTemporaryFolder(path);
  checkKind(path, input, kind);
  if (there) await checkNotInput(path, there, input);
  // What a link points to is written, and the link stays.
  const target = there ? await realpath(path) : resolve(path);
  if (there) await access(target, constants.W_OK);
  else if (!(await statOf(dirname(target)))) throw new CannotDo(words.noOutputFolder);
  const replacesInput = there !== undefined && resolve(input) === resolve(path);
  return { ...(await besides(target, path, there?.mode)), replacesInput };
}

async function statOf(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch (error) {
    if (systemError(error)?.code === 'ENOENT') return undefined;
    throw error;
  }
}

function checkKind(path: string, input: string, kind: 'csv' | 'xlsx'): void {
  const ending = extname(path).toLowerCase();
  const own = extname(input).toLowerCase();
  const workbooks = ['.xlsx', '.xlsm', '.xltx', '.xltm', '.xlam', '.xlsb', '.xls', '.ods'];
  // A workbook with macros under the other name, or the other way round, does not open in Excel.
  if (kind === 'xlsx' && workbooks.includes(own) && ending !== own) {
    throw new CannotDo(words.outputOfOtherKind(own));
  }
  if (kind === 'xlsx' && !workbooks.includes(ending)) throw new CannotDo(words.outputIsWorkbook);
  if (kind === 'csv' && workbooks.includes(ending)) {
    throw new CannotDo(words.outputOfOtherKind(own === '' ? '.csv' : own));
  }
}

async function checkNotInput(path: string, there: Stats, input: string): Promise<void> {
  if (input === '-' || resolve(input) === resolve(path)) return;
  const read = await stat(input);
  if (read.ino === there.ino && read.dev === there.dev) throw new CannotDo(words.outputIsInput);
}

/** Files that would be left behind if the process were stopped now. */
const unfinished = new Set<string>();
let watching = false;

function watchForEnd(): void {
  if (watching) return;
  watching = true;
  process.on('exit', () => {
    for (const path of unfinished) {
      try {
        unlinkSync(path);
      } catch {
        // It is gone already, or cannot be removed: nothing more can be done on the way out.
      }
    }
  });
  for (const [signal, status] of [
    ['SIGHUP', 129],
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.once(signal, () => process.exit(status));
  }
}

/**
 * @param target the file to take the place of, or to make
 * @param path the same file as it was asked for
 * @param mode the permissions of the file that is there
 */
async function besides(
  target: string,
  path: string,
  mode: number | undefined,
): Promise<Omit<Output, 'replacesInput'>> {
  // Not by the process's id: containers that share a folder have the same ones. Nor by the target's
  // name, which may be as long as names can be.
  const temporary = join(dirname(target), `.rolecheck-${randomUUID()}.tmp`);
  const handle = await openNew(temporary, path);
  unfinished.add(temporary);
  watchForEnd();
  // Permissions given on opening would be cut down to what new files get.
  if (mode !== undefined) await handle.chmod(mode & 0o777);
  let done = false;
  const discard = async (): Promise<void> => {
    if (done) return;
    done = true;
    await handle.close();
    await rm(temporary, { force: true });
    unfinished.delete(temporary);
  };
  return {
    sink: fileSink(handle),
    wanted: () => true,
    async commit() {
      await handle.sync();
      await handle.close();
      await rename(temporary, target);
      done = true;
      unfinished.delete(temporary);
    },
    discard,
  };
}

/** Opens the temporary file; trouble is told of the file that was asked for. */
async function openNew(temporary: string, path: string): Promise<FileHandle> {
  try {
    return await open(temporary, 'wx');
  } catch (error) {
    const trouble = systemError(error);
    throw trouble ? new CannotDo(words.fileTrouble(path, trouble.code)) : error;
  }
}

function fileSink(handle: FileHandle): Sink {
  let end = 0;
  const writeAt = async (position: number, bytes: Uint8Array): Promise<void> => {
    for (let written = 0; written < bytes.length;) {
      const step = await handle.write(bytes, written, bytes.length - written, position + written);
      written += step.bytesWritten;
    }
  };
  return {
    async write(bytes) {
      await writeAt(end, bytes);
      end += bytes.length;
    },
    patch: writeAt,
  };
}

/** A device or a pipe cannot be renamed over nor written backwards: it gets the finished file. */
async function throughTemporaryFolder(path: string): Promise<Output> {
  const folder = await mkdtemp(join(tmpdir(), 'rolecheck-'));
  const whole = join(folder, 'output');
  const output = await besides(whole, path, 0o600);
  const discard = async (): Promise<void> => {
    await output.discard();
    await rm(folder, { recursive: true, force: true });
  };
  return {
    ...output,
    replacesInput: false,
    async commit() {
      await output.commit();
      await pipeline(createReadStream(whole), createWriteStream(path, { flags: 'w' }));
      await discard();
    },
    discard,
  };
}

function standardOutput(stdout: Writable): Output {
  let wanted = true;
  return {
    sink: {
      async write(bytes) {
        if (wanted) wanted = await write(stdout, bytes);
      },
      patch: () => Promise.reject(new Error('Rolecheck: standard output cannot be written again')),
    },
    replacesInput: false,
    wanted: () => wanted,
    commit: () => Promise.resolve(),
    discard: () => Promise.resolve(),
  };
}
