/** One coding run from the read list to the filled columns. */
import { codePosts, outcomeOf, type CodedPosts, type CodingOutcome } from '../../core/coding/batch';
import { codeCells, paneColumns } from '../../core/coding/columns';
import type { RowSurvey } from '../../core/sheet/set-aside';
import type { CellValue } from '../../core/sheet/types';
import type { Band, Post } from '../../core/coding/types';
import type { Outcome } from '../../excel/problems';
import type { WorkOptions, WriteReport } from '../../excel/port';
import type { PanePorts } from '../ports';
import type { DecidedCounts } from '../review/following';
import { loadFollowing } from '../review/load-following';
import { contextFields, type Assumption } from './assume';
import { columnsToRead, postsOf, type ReadPosts } from './posts';
import { inSlices } from './slices';
import type { Counts, Stage } from './state';

export interface Run {
  readonly outcome: CodingOutcome;
  readonly report: WriteReport;
  readonly rowsOf: Readonly<Record<Band, readonly number[]>>;
  readonly decisions: DecidedCounts;
}

/** How to code, where the officer has said so. */
export interface CodeHow {
  /** Leaves posts alone that hold a code of ours. */
  readonly onlyBlank?: boolean;
  /** Codes as if nothing had been decided: the decisions cannot be read. */
  readonly withoutDecisions?: boolean;
}

export interface RunOptions {
  readonly how: CodeHow;
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
  // Whether the text of an error is one is asked for only where there is such text.
  const read = await ports.workbook.read(found.list, columnsToRead(found).columns, {
    ...options,
    formatsOf: [],
  });
  return read.ok ? { ok: true, value: postsOf(found, read.value) } : read;
}

/** Counts, with what cannot be seen of the list in the sheet; without it where Excel does not say. */
export async function withLooks(
  { workbook }: PanePorts,
  { list, fields }: Assumption,
  { counts }: ReadPosts,
): Promise<Counts> {
  const columns = contextFields.flatMap((field) => fields[field]?.column ?? []);
  const looks = await workbook.looksOf([
    { list: { ...list, rowCount: counts.rows.rows }, columns },
  ]);
  const [own = null] = looks.ok ? looks.value : [];
  return { ...counts, rows: { ...counts.rows, looks: own } };
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
  { how, signal, stage, waiting }: RunOptions,
): Promise<Outcome<Run> | null> {
  const { posts } = read;
  stage('loading', 0, posts.length);
  const following = await loadFollowing(ports, { signal, waiting }, how.withoutDecisions);
  if (!following.ok) return following;
  if (signal.aborted) return null;
  stage('coding', 0, posts.length);
  const coded = await inSlices(
    codePosts(posts, following.value.coder),
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
      rows: cellsOf(coded, read.survey),
      ...(how.onlyBlank && { onlyBlank: true }),
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
  const decisions = following.value.counts(posts, coded);
  return { ok: true, value: { outcome, report: written.value, rowsOf, decisions } };
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

/** A row of cells for every post; posts that are alike share one. Totals and examples get none. */
function cellsOf(coded: CodedPosts, { aside }: RowSurvey): readonly (readonly CellValue[])[] {
  const none = paneColumns.map(() => '');
  const cells = coded.suggestions.map((suggestion) => codeCells(suggestion, paneColumns));
  return Array.from(coded.of, (position, row) =>
    aside.has(row) ? none : (cells[position] ?? none),
  );
}
