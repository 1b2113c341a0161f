/** One coding run from the read list to the filled columns. */
import { codePosts, outcomeOf, type CodedPosts, type CodingOutcome } from '../../core/coding/batch';
import { codeCells, paneColumns } from '../../core/coding/columns';
import type { CellValue } from '../../core/sheet/types';
import type { Band, Coder, Post } from '../../core/coding/types';
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
  readonly rowsOf: Readonly<Record<Band, readonly number[]>>;
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
  const outcome = outcomeOf(posts, coded);
  const rowsOf = rowsByBand(posts, coded, found.list.firstRow);
  return { ok: true, value: { outcome, report: written.value, rowsOf } };
}

/** Rows of the sheet by band; posts without a title are in none. */
function rowsByBand(
  posts: readonly Post[],
  coded: CodedPosts,
  firstRow: number,
): Record<Band, number[]> {
  const rows: Record<Band, number[]> = { Sure: [], Likely: [], Unsure: [], None: [] };
  posts.forEach((post, at) => {
    const suggestion = coded.suggestions[coded.of[at] ?? 0];
    if (suggestion && post.title !== '') rows[suggestion.band].push(firstRow + at);
  });
  return rows;
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
