/** The first pass over a list: what stands in the cells to be written, and what is to be written. */
import { openBefore, packBefore, queueBefore, type Before, type Look } from './before';
import { bytesOfRow, cellsToWrite } from './block-cells';
import { cutBlocks, type Block } from './blocks';
import {
  keyOfCell,
  type BlockBefore,
  type JournalEntry,
  type KeyColumn,
  type RunMark,
} from './journal';
import type { Keeper } from './keeper';
import { readKeys } from './keys';
import { readRecords } from './new-columns';
import type { Target } from './place';
import { kindOf } from './problems';
import { readBackOf } from './read-back';
import { readIn, STATUS_CELLS } from './read';
import { codeOf, syncWhenFree } from './run';
import { survey, type Survey } from './survey';
import type { WorkOptions, WriteRequest } from './port';

/** A run before anything of it is sent. */
export interface Planned {
  /** The request, with the list as it is now. */
  readonly request: WriteRequest;
  readonly entry: JournalEntry;
  readonly targets: readonly Target[];
  /** Positions of the targets that are read back. */
  readonly readBack: readonly number[];
  readonly bold: boolean;
  readonly blocks: readonly Block[];
  readonly left: LeftAlone;
}

/** What the plan leaves alone, by row of the list. */
export interface LeftAlone {
  /** Rows that hold a code already. */
  readonly kept: Set<number>;
  /** How many formulas of the officer's stand in the cells. */
  readonly formulas: Map<number, number>;
}

/** Plans a run. Of new columns no more is read than how their cells look. */
export async function planRun(
  context: Excel.RequestContext,
  wanted: WriteRequest,
  run: RunMark,
  keeper: Keeper,
  options: WorkOptions,
): Promise<Planned> {
  const found = await survey(context, wanted, keeper, options);
  const request = { ...wanted, list: found.list };
  const { targets } = found;
  const readBack = readBackOf(request, targets);
  const blocks = cutBlocks(
    request.rows.length,
    bytesOfRow(
      request,
      targets,
      readBack,
      await oldCells(context, request, found, keeper, options),
    ),
  );
  const isSaved = keeper.isTakenBack && blocks.length > 0;
  const keys = isSaved ? await keysOf(context, request, found, options) : [titleOf(request, found)];
  const reading = isSaved ? readingOf(request, targets, blocks) : undefined;
  const [first, ...others] = reading?.blocks ?? [];
  const seen = await readRecords(
    context,
    request,
    targets,
    () => (reading && first ? queueBefore(context, reading.look, first) : undefined),
    options,
  );
  const left: LeftAlone = { kept: new Set(), formulas: new Map() };
  const planned: BlockBefore[] = [];
  const take = (block: Block, before: Before): void => {
    planned.push(planBlock(request, targets, block, before, left));
  };
  if (first && seen.more) take(first, openBefore(seen.more));
  if (reading) await readOthers(context, reading.look, others, take, options);
  const entry: JournalEntry = {
    ...{ kind: 'columns', run, list: request.list, columns: seen.records, keys, planned },
    ...{ blocks: [], leaving: new Set(), settingKey: keeper.settingKey },
    settingBefore: found.settingBefore,
  };
  const positions = readBack.map((target) => targets.indexOf(target));
  return { request, entry, targets, readBack: positions, bold: seen.bold, blocks, left };
}

/** What our own columns hold, where it may differ much from what is to be written. */
async function oldCells(
  context: Excel.RequestContext,
  { list, rows }: WriteRequest,
  { targets }: Survey,
  keeper: Keeper,
  { signal }: WorkOptions,
): Promise<readonly (readonly (string | number | boolean)[])[] | undefined> {
  const own = keeper.isUneven ? targets.filter(({ kind }) => kind === 'own') : [];
  if (own.length === 0) return undefined;
  const columns = own.map(({ column }) => column);
  const place = { ...list, rowCount: rows.length };
  return (await readIn(context, place, columns, { ...(signal && { signal }) }, STATUS_CELLS))
    .columns;
}

const BYTES_A_LOOK = 15;

/** What is looked at first, and in which blocks. */
function readingOf(
  { list, rows }: WriteRequest,
  targets: readonly Target[],
  blocks: readonly Block[],
): { readonly look: Look; readonly blocks: readonly Block[] } {
  const isOwn = ({ kind }: Target): boolean => kind === 'own';
  const look = { list, titleColumn: null, targets, isThere: isOwn };
  if (targets.some(isOwn)) return { look, blocks };
  const bytes = targets.filter(({ kind }) => kind === 'free').length * BYTES_A_LOOK;
  return { look, blocks: cutBlocks(rows.length, () => bytes) };
}

/** The blocks after the first, in halves where Excel finds one too big. */
async function readOthers(
  context: Excel.RequestContext,
  look: Look,
  blocks: readonly Block[],
  take: (block: Block, before: Before) => void,
  options: WorkOptions,
): Promise<void> {
  const waiting = [...blocks];
  for (let block = waiting.shift(); block; block = waiting.shift()) {
    if (options.signal?.aborted) return;
    const { start, rows } = block;
    try {
      const queued = await syncWhenFree(
        context,
        () => queueBefore(context, look, { start, rows }),
        options,
      );
      take(block, openBefore(queued));
    } catch (error) {
      if (kindOf(codeOf(error)) !== 'too-big' || rows === 1) throw error;
      const half = Math.ceil(rows / 2);
      waiting.unshift({ start, rows: half }, { start: start + half, rows: rows - half });
    }
  }
}

function planBlock(
  request: WriteRequest,
  targets: readonly Target[],
  block: Block,
  read: Before,
  left: LeftAlone,
): BlockBefore {
  // Titles are looked at when the block is sent.
  const before = { ...read, title: (row: number) => request.titles[block.start + row] ?? '' };
  const cells = cellsToWrite(request, targets, block, before);
  for (let row = 0; row < block.rows; row++) {
    const isKept = request.onlyBlank === true && cells.rows[row]?.every((cell) => cell === null);
    const formulas = targets.filter((_, at) => read.isFormula(at, row)).length;
    if (isKept === true) left.kept.add(block.start + row);
    else if (formulas > 0) left.formulas.set(block.start + row, formulas);
  }
  return { ...block, before: packBefore(targets, block, read), written: cells.rows };
}

/** Titles are not enough: where a run is cut off, rows may move before it goes on. */
async function keysOf(
  context: Excel.RequestContext,
  request: WriteRequest,
  found: Survey,
  options: WorkOptions,
): Promise<readonly KeyColumn[]> {
  const { list, rows } = request;
  const keys = await readKeys(
    context,
    { ...list, rowCount: rows.length },
    found.keys,
    found.targets,
    rows,
    options,
  );
  return keys.map((key) => ({ ...key, values: key.values.map(keyOfCell) }));
}

function titleOf({ titles, titleColumn, titleHeader }: WriteRequest, { keys }: Survey): KeyColumn {
  const title = keys[0] ?? { header: String(titleHeader), column: titleColumn };
  return { ...title, values: titles.map(keyOfCell) };
}
