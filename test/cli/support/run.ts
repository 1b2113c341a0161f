import { PassThrough, Readable } from 'node:stream';
import { runRolecheck, type Sources } from '../../../src/cli/run';
import { loadCodeLibrary } from '../../../src/data/library';
import { fakeCoder, fakeData } from './fake-coder';

export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A coder that repeats the post, and the real code sets. */
export const fakeSources: Sources = {
  loadEngine: () => Promise.resolve({ coder: fakeCoder, data: fakeData }),
  loadLibrary: () => Promise.resolve(loadCodeLibrary()),
};

/** Runs a command and collects what it prints. */
export async function run(
  args: readonly string[],
  options: { readonly stdin?: string; readonly watched?: boolean; readonly sources?: Sources } = {},
): Promise<Outcome> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const [out, err] = [allOf(stdout), allOf(stderr)];
  const stdin = Readable.from(options.stdin === undefined ? [] : [Buffer.from(options.stdin)]);
  const io = { stdin, stdout, stderr, watched: options.watched ?? false };
  const status = await runRolecheck(args, io, options.sources ?? fakeSources);
  stdout.end();
  stderr.end();
  return { status, stdout: await out, stderr: await err };
}

async function allOf(stream: Readable): Promise<string> {
  let text = '';
  for await (const piece of stream) text += String(piece);
  return text;
}
