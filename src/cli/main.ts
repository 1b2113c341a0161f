/** The command line's entry: the process's streams, arguments and exit status. */
import { loadEngine } from './engine';
import { runRolecheck } from './run';

const { argv, stdin, stdout, stderr } = process;

// Whoever writes is told of trouble there; unheard, it would end the process with a stack trace.
for (const stream of [stdout, stderr]) stream.on('error', () => undefined);

void runRolecheck(
  argv.slice(2),
  { stdin, stdout, stderr, watched: stderr.isTTY },
  {
    loadEngine,
    loadLibrary: async () => (await import('../data/library')).loadCodeLibrary(),
  },
).then((status) => {
  process.exitCode = status;
});
