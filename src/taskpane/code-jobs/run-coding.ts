/** One coding run from the read list to the filled columns. */
import { codePosts, outcomeOf, type CodedPosts, type CodingOutcome } from '../../core/coding/batch';
import { codeCells, paneColumns } from '../../core/coding/columns';
import type { CellValue } from '../../core/sheet/types';
import type { Coder } from '../../core/coding/types';
import { failure, type Outcome } from '../../excel/problems';
import type { WorkOptions, WriteReport } from '../../excel/port';
import type { PanePorts } from '../ports';
import type { Assumption } from './assume';
import { columnsToRead, postsOf, type ReadPosts } from './posts';
import { inSlices } from './slices';
import type { Stage } from './state';

export interface Run {
  readonly outcome: CodingOutcome;
  readonly report: WriteReport;
}

export interface RunOptions {
  readonly signal: AbortSignal;
  readonly stage: (stage: Stage, done: number, of: number) => void;
  readonly waiting: (forCellEdit: boolean) => void;
}

/** Reads the columns that the coder needs. */
export async function readPosts(
  ports: PanePorts,
  found: Assumption,
  options: WorkOptions = {},
): Promise<Outcome<ReadPosts>> {
  const read = await ports.workbook.read(found.list, columnsToRead(found).columns, options);
  return read.ok ? { ok: true, value: postsOf(found, read.value) } : read;
}

/**
 * Codes posts and writes the columns.
 *
 * @returns null when it was cancelled before anything was written
 */
export async function codeAndWrite(
  ports: PanePorts,
  found: Assumption,
  read: ReadPosts,
  { signal, stage, waiting }: RunOptions,
): Promise<Outcome<Run> | null> {
  const { posts } = read;
  stage('loading', 0, posts.length);
  const coder = await loadCoder(ports);
  if (coder === null) return failure('not-loaded', 'load the code lists');
  if (signal.aborted) return null;
  stage('coding', 0, posts.length);
  const coded = await inSlices(
    codePosts(posts, coder),
    (done) => {
      stage('coding', done, posts.length);
    },
    signal,
  );
  if (!coded) return null;
  stage('writing', 0, posts.length);
  const written = await ports.workbook.write(
    {
      list: { ...found.list, rowCount: posts.length },
      titleColumn: found.fields.title?.column ?? found.list.firstColumn,
      titleHeader: found.titleHeader,
      titles: read.titles,
      columns: paneColumns,
      rows: cellsOf(coded),
    },
    {
      signal,
      waiting,
      progress: (done, of) => {
        stage('writing', done, of);
      },
    },
  );
  if (!written.ok) return written;
  return { ok: true, value: { outcome: outcomeOf(posts, coded), report: written.value } };
}

/** Null when the code lists cannot be loaded: a file of the add-in is missing or damaged. */
async function loadCoder(ports: PanePorts): Promise<Coder | null> {
  try {
    return await ports.coder();
  } catch {
    return null;
  }
}

/** A row of cells for every post; posts that are alike share one. */
function cellsOf(coded: CodedPosts): readonly (readonly CellValue[])[] {
  const cells = coded.suggestions.map((suggestion) => codeCells(suggestion, paneColumns));
  return Array.from(coded.of, (position) => cells[position] ?? []);
}
