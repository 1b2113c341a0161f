/** Runs that the workbook remembers, and what of them stands in the sheet. */
import { infoOf } from './info';
import { enterPlanned, overOf, type Entry, type Journal, type JournalEntry } from './journal';
import { isSaidBy } from './keeper';
import { success, type Outcome } from './problems';
import { inExcel, syncWhenFree } from './run';
import type { RunMemory } from './run-memory';
import { settingOf, type Way } from './run-ways';
import { cellsStanding, columnsStanding, type ColumnsStanding, type Standing } from './standing';
import { putSettingBack } from './undo';
import type { RunLeft, WorkOptions } from './port';

const LOOKING = 'look for an earlier run';

/** See `WorkbookPort.recallRun`. */
export async function recallRun(
  journal: Journal,
  memory: RunMemory,
  options: WorkOptions = {},
): Promise<Outcome<RunLeft | null>> {
  const recalled = await memory.recall((run) => journal.has(run), options);
  if (!recalled.ok) return recalled;
  const { entries, ways } = recalled.value;
  journal.take(entries);
  /** Columns of which a newer run stands. */
  const taken = new Set<string>();
  const gone: Entry[] = [];
  let goneIs: Outcome<never> | undefined;
  let found: Found | undefined;
  for (const entry of journal.newestFirst()) {
    const way = ways.get(entry.run.id);
    // A whole run is only asked about when none was cut off, and then the newest.
    const isHidden = (way === 'whole' && found !== undefined) || taken.has(overOf(entry));
    if (way === undefined || isHidden) continue;
    const standing = await standingOf(entry, options);
    if (!standing.ok) {
      if (standing.problem.kind !== 'run-gone') return standing;
      gone.push(entry);
      goneIs ??= standing;
      continue;
    }
    const { isAny, done, open } = standing.value;
    // An undo that was cut off may have got as far as the looks of the columns.
    const isWhole = way === 'whole' || (open === 0 && way !== 'back');
    if (!isAny || (isWhole && done === 0)) {
      const forgotten = await letGo(entry, standing.value, memory, options);
      if (!forgotten.ok) return forgotten;
      journal.drop(entry);
      continue;
    }
    if (entry.kind === 'columns') taken.add(overOf(entry));
    if (!isWhole || !found) found = { entry, way, isWhole, standing: standing.value };
    if (!isWhole) break;
  }
  if (!found) return goneIs ?? success(null);
  // The officer has deleted its sheet: nobody asks for it any more.
  for (const entry of gone) {
    const forgotten = await memory.forget(entry.run.id, options);
    if (!forgotten.ok) return forgotten;
    journal.drop(entry);
  }
  return leftOf(found, options);
}

interface Found {
  readonly entry: Entry;
  readonly way: Way;
  readonly isWhole: boolean;
  readonly standing: Standing;
}

async function leftOf(
  { entry, way, isWhole, standing: { done, of } }: Found,
  options: WorkOptions,
): Promise<Outcome<RunLeft>> {
  const sheet = await sheetName(entry, options);
  if (!sheet.ok) return sheet;
  const { purpose, began } = entry.run;
  return success({
    ...infoOf(entry),
    ...{ state: isWhole ? 'whole' : 'cut off', purpose, began, done, of },
    ...{ sheetId: entry.list.sheetId, sheetName: sheet.value },
    ...(way === 'back' && { isUndo: true }),
  });
}

/** Forgets a run of which nothing stands, unless that cannot be told or another pane may write it. */
async function letGo(
  entry: Entry,
  { isSure, isAny }: Known,
  memory: RunMemory,
  options: WorkOptions,
): Promise<Outcome<null>> {
  if (memory.isYoung(entry.run) || !isSure) return success(null);
  // Its columns are ours for as long as they are there, whatever somebody has put into them.
  return isAny ? memory.forget(entry.run.id, options) : forgetUnwritten(entry, memory, options);
}

/** A column that is not found may have got another header: what it holds is then not known. */
function isSureOf(entry: JournalEntry, { seen }: ColumnsStanding): boolean {
  return seen.lost === 0 && (seen.found.columns[entry.columns.length] ?? null) !== null;
}

/** How a run stands, and whether all of it was looked at: what is not there is then gone. */
type Known = Standing & { readonly isSure: boolean };

/** How the run stands; what is known to be sent is set right on the way. */
async function standingOf(entry: Entry, options: WorkOptions): Promise<Outcome<Known>> {
  if (entry.kind === 'cells') {
    const standing = await cellsStanding(entry, LOOKING, options);
    if (standing.ok) enterPlanned(entry);
    return standing;
  }
  const standing = await columnsStanding(entry, LOOKING, options);
  if (!standing.ok) return standing;
  const { value } = standing;
  const some = entry.planned.slice(0, Math.max(entry.blocks.length, value.blocks));
  entry.blocks.splice(0, entry.blocks.length, ...some);
  return success({ ...value, isSure: isSureOf(entry, value) });
}

function sheetName({ list }: Entry, options: WorkOptions): Promise<Outcome<string>> {
  return inExcel(LOOKING, async (context) => {
    const queue = (): Excel.Worksheet => {
      const sheet = context.workbook.worksheets.getItem(list.sheetId);
      sheet.load('name');
      return sheet;
    };
    return (await syncWhenFree(context, queue, options)).name;
  });
}

/** Forgets a run of which nothing stands in the sheet, and that its columns were ours. */
async function forgetUnwritten(
  entry: Entry,
  memory: RunMemory,
  options: WorkOptions,
): Promise<Outcome<null>> {
  if (entry.kind === 'columns') {
    const put = await inExcel(LOOKING, async (context) => {
      const { text } = await settingOf(context, entry, options);
      if (!isSaidBy(entry, text)) return null;
      const back = (): void => {
        putSettingBack(context, entry, text);
      };
      await syncWhenFree(context, back, options);
      return null;
    });
    if (!put.ok) return put;
  }
  return memory.forget(entry.run.id, options);
}
