import type { PanePorts } from '../ports';
import { readPosts } from '../code-jobs/run-coding';
import type { Logbook } from './logbook';
import type { Reading } from './reading';
import type { Work } from './work';
import { countWriting, readOwn } from './write-back';

/** Shows what writing the codes would do to the list as it stands now. */
export async function previewWriting(
  ports: PanePorts,
  work: Work,
  reading: Reading,
  logbook: Logbook,
): Promise<void> {
  const { list } = reading;
  const { engine } = logbook;
  if (!list || !engine) return;
  const signal = work.begin('reading', list.read.posts.length);
  const options = work.options('reading', signal);
  const found = work.taken(await reading.findAgain(list, options), signal);
  if (!found) return;
  const read = work.taken(await readPosts(ports, found, options), signal);
  if (!read) return;
  const own = work.taken(await readOwn(ports.workbook, found, read, options), signal);
  if (!own) return;
  const { posts } = read;
  const counting = countWriting(posts, engine.coder, engine.log, own);
  const counts = await work.slices('counting', counting, posts.length, signal);
  if (counts) work.show({ kind: 'write-back', counts });
}
