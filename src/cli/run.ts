/** Runs a command and turns whatever comes of it into an exit status. */
import { nearIds } from '../core/answers/near-ids';
import type { CodeLibrary } from '../core/codes/types';
import about from '../../package.json';
import { readArguments } from './arguments';
import { CannotDo } from './cannot-do';
import { code, type LoadEngine } from './commands/code';
import { lookup } from './commands/lookup';
import { sets } from './commands/sets';
import { generalHelp } from './help';
import type { Io } from './io';
import { systemError } from './system-error';
import { words } from './words';

/** Where the commands get what they work with. */
export interface Sources {
  readonly loadEngine: LoadEngine;
  loadLibrary(): Promise<CodeLibrary>;
}

/** Part of the contract, and due later. */
const laterCommands = ['check', 'fill', 'rules'];

/**
 * @param args what was typed after `rolecheck`
 * @returns the exit status: 0 done; 2 it could not be done, and a sentence on standard error says why
 */
export async function runRolecheck(
  args: readonly string[],
  io: Io,
  sources: Sources,
): Promise<0 | 2> {
  try {
    await dispatch(args, io, sources);
    return 0;
  } catch (error) {
    io.stderr.write(`rolecheck: ${sentenceFor(error)}\n`);
    return 2;
  }
}

async function dispatch(args: readonly string[], io: Io, sources: Sources): Promise<void> {
  const [command, ...rest] = args;
  switch (command) {
    case 'code':
      return code(rest, io, sources.loadEngine);
    case 'lookup':
      return lookup(rest, io, () => sources.loadLibrary());
    case 'sets':
      return sets(rest, io, () => sources.loadLibrary());
    case 'help':
      return general(['--help'], io);
    case undefined:
      throw new CannotDo(words.noCommand);
    default:
      if (laterCommands.includes(command)) throw new CannotDo(words.laterCommand(command));
      if (command.startsWith('-')) return general(args, io);
      throw new CannotDo(words.unknownCommand(nearIds(command, ['code', 'lookup', 'sets'])));
  }
}

function general(args: readonly string[], io: Io): void {
  const { flags } = readArguments('', args, { values: [], flags: ['version'] });
  io.stdout.write(flags.has('version') ? `${about.version}\n` : generalHelp);
}

/** A person gets a sentence; what is broken in Rolecheck itself says so. */
function sentenceFor(error: unknown): string {
  if (error instanceof CannotDo) return error.sentence;
  const trouble = systemError(error);
  if (trouble) return words.fileTrouble(trouble.path, trouble.code);
  return words.broken(error instanceof Error ? error.message : '');
}
