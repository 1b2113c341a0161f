/** What a list is to be coded or compared with: what it holds of decisions, and what is handed in. */
import type { Coder } from '../../core/coding/types';
import type { DecisionLog } from '../../core/review/log';
import { namedIn } from '../../core/review/subject';
import type { Decision } from '../../core/review/types';
import { fields } from '../../core/sheet/header-names';
import type { ContextField } from '../../core/sheet/types';
import { CannotDo } from '../cannot-do';
import { optionOf } from '../code/options';
import { openTable } from '../files/open';
import type { TableFile } from '../files/types';
import type { Io } from '../io';
import { words } from '../words';
import { withDecisionsFile } from './decisions-file';
import { memoryOf, sayFollowed } from './memory';

interface Asked {
  /** The list itself. */
  readonly list: TableFile;
  /** Where decisions are handed in; undefined when they are not. */
  readonly path: string | undefined;
  readonly coder: Coder;
  /** True when nothing can be done without what the list holds. */
  readonly isNeeded: boolean;
}

/** @throws {CannotDo} when decisions cannot be read: those handed in, or those that are needed */
export async function decidedFor(
  { list, path, coder, isNeeded }: Asked,
  io: Io,
  say: (sentence: string) => void,
): Promise<DecisionLog> {
  const { log, trouble } = await memoryOf(list);
  if (trouble && path === undefined && isNeeded) throw new CannotDo(words.needsMemory(trouble));
  if (trouble) say(path === undefined ? words.withoutMemory(trouble) : words.instead(trouble));
  sayFollowed(log, coder, say, 'this workbook');
  if (path === undefined) return log;
  const file = await openTable(path, io.stdin, words.decisionsIsFolder);
  try {
    return await withDecisionsFile(log, file, coder, say);
  } finally {
    await file.close();
  }
}

/** Says which decisions name a column that was not read, so that no post can follow them. */
export function sayWhatIsMissing(
  decisions: readonly Decision[],
  read: ReadonlySet<ContextField>,
  say: (sentence: string) => void,
): void {
  for (const field of fields()) {
    const wanting = decisions.filter((decision) => needs(decision, field)).length;
    if (!read.has(field) && wanting > 0) {
      say(words.needColumn(wanting, decisions.length, optionOf(field)));
    }
  }
}

function needs({ of, context }: Decision, field: ContextField): boolean {
  if (field === 'title') return of === 'title';
  if (field === 'jobCode') return of === 'job code';
  return namedIn(context).includes(field);
}
