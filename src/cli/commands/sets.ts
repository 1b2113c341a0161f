/** `rolecheck sets`: what code sets there are, and how far each may be trusted. */
import type { CodeLibrary, CodeSetInfo } from '../../core/codes/types';
import { readArguments } from '../arguments';
import { CannotDo } from '../cannot-do';
import { setsHelp } from '../help';
import { LineWriter, type Io } from '../io';
import { jsonText } from '../print';
import { aligned } from '../table-text';
import { words } from '../words';

/**
 * @param args what follows `sets`
 * @throws {CannotDo} when something does
 */
export async function sets(
  args: readonly string[],
  io: Io,
  loadLibrary: () => Promise<CodeLibrary>,
): Promise<void> {
  const given = readArguments('sets', args, { values: [], flags: ['json'] });
  if (given.flags.has('help')) {
    io.stdout.write(setsHelp);
    return;
  }
  if (given.words.length > 0) throw new CannotDo(words.setsTakesNothing);
  const library = await loadLibrary();
  const all = library.infos.map((info) => ({
    info,
    codes: library.set(info.id)?.codes.length ?? 0,
  }));
  const lines = new LineWriter(io.stdout);
  const written = given.flags.has('json')
    ? all.map(({ info, codes }) => jsonText({ ...info, codes }))
    : aligned(all.map(({ info, codes }) => [info.id, String(codes), info.title, remarks(info)]));
  written.forEach((line) => lines.add(line));
  await lines.flush();
}

function remarks(info: CodeSetInfo): string {
  const parts = [
    ...(info.official ? [] : ['not official']),
    ...(info.completeness === 'complete' ? [] : ['may not be complete']),
    ...(info.verification === 'verified' ? [] : [info.verification]),
  ];
  return parts.length > 0 ? `(${parts.join('; ')})` : '';
}
