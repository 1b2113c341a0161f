/** Runs a command and turns whatever comes of it into an exit status. */
import { nearIds } from '../core/answers/near-ids';
import type { CodeLibrary } from '../core/codes/types';
import about from '../../package.json';
import { readArguments } from './arguments';
import { CannotDo } from './cannot-do';
import { check } from './commands/check';
import { code } from './commands/code';
import { decisions } from './commands/decisions';
import { fill } from './commands/fill';
import { lookup } from './commands/lookup';
import { rules } from './commands/rules';
import { sets } from './commands/sets';
import type { LoadEngine } from './engine';
import { generalHelp } from './help';
import { sayOn, type Io } from './io';
import { systemError } from './system-error';
import { words } from './words';

/** Where the commands get what they work with. */
export interface Sources {
  readonly loadEngine: LoadEngine;
  loadLibrary(): Promise<CodeLibrary>;
}

const commands = ['code', 'check', 'fill', 'decisions', 'lookup', 'sets', 'rules'];

/**
 * @param args what was typed after `rolecheck`
 * @returns the exit status: 0 done; 1 done, and errors were found; 2 it could not be done, and a
 *   sentence on standard error says why
 */
export async function runRolecheck(
  args: readonly string[],
  io: Io,
  sources: Sources,
): Promise<0 | 1 | 2> {
  try {
    return await dispatch(args, io, sources);
  } catch (error) {
    sayOn(io)(`rolecheck: ${sentenceFor(error)}`);
    return 2;
  }
}

async function dispatch(args: readonly string[], io: Io, sources: Sources): Promise<0 | 1> {
  const [command, ...rest] = args;
  const loadLibrary = (): Promise<CodeLibrary> => sources.loadLibrary();
  switch (command) {
    case 'check':
      return check(rest, io, sources);
    case 'code':
      await code(rest, io, sources.loadEngine);
      return 0;
    case 'fill':
      await fill(rest, io, loadLibrary);
      return 0;
    case 'decisions':
      await decisions(rest, io);
      return 0;
    case 'lookup':
      await lookup(rest, io, loadLibrary);
      return 0;
    case 'sets':
      await sets(rest, io, loadLibrary);
      return 0;
    case 'rules':
      await rules(rest, io);
      return 0;
    case 'help':
      general(['--help'], io);
      return 0;
    case undefined:
      throw new CannotDo(words.noCommand);
    default:
      if (!command.startsWith('-')) {
        throw new CannotDo(words.unknownCommand(nearIds(command, commands)));
      }
      general(args, io);
      return 0;
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
