/** Reads the files of other parts that `--with` names. */
import { CannotDo } from '../cannot-do';
import { openTable } from '../files/open';
import type { Io } from '../io';
import { choosePart, columnNotes, likelierPart, type Known } from './choose-sheets';
import type { CheckPlan } from './plan';
import { readPart, type ReadPart } from './read-part';
import { words } from './words';

/**
 * @param checked what is checked itself: other files may not be of the same parts
 * @throws {CannotDo} when a file is not what it was named for
 */
export async function otherParts(
  plan: CheckPlan,
  checked: readonly ReadPart[],
  io: Io,
  known: Known,
  say: (sentence: string) => void,
): Promise<readonly ReadPart[]> {
  const [first] = checked;
  if (first === undefined) return [];
  const { return: one, edition } = first.plan;
  const read = new Map<string, ReadPart>();
  for (const { part: id, path } of plan.others) {
    const part = one.parts.find((candidate) => candidate.id === id);
    if (part === undefined) throw new CannotDo(words.withUnknownPart(one));
    if (checked.some((other) => other.plan.part === part)) {
      throw new CannotDo(words.withIsChecked(part));
    }
    if (read.has(id)) throw new CannotDo(words.withTwice(part));
    const wanted = { return: one.id, part: id, edition: edition.from };
    const file = await inFile(id, () => openTable(path, io.stdin));
    try {
      const planned = await inFile(id, () => choosePart(file, wanted, known));
      for (const note of [...likelierPart(planned, known), ...columnNotes(planned)]) {
        say(words.inFile(words.withFile(id), note));
      }
      read.set(id, await inFile(id, () => readPart(file, planned)));
    } finally {
      await file.close();
    }
  }
  return [...read.values()];
}

/** Says with what cannot be done in which file it cannot. */
async function inFile<T>(part: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof CannotDo)) throw error;
    throw new CannotDo(words.inFile(words.withFile(part), error.sentence));
  }
}
