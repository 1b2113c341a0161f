/** The command line's entry: the process's streams, arguments and exit status. */
import { loadEngine } from './engine';
import { runRolecheck } from './run';

const { argv, stdin, stdout, stderr } = process;

// Whoever reads us may have seen enough and gone; that is their right and no error of ours.
for (const stream of [stdout, stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

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
