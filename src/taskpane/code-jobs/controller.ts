/**
 * The *Code jobs* view without its looks: looks at the workbook, codes, writes, undoes.
 * Kept apart from React so that what happens can be read, and tested, from top to bottom.
 */
import type { Band } from '../../core/coding/types';
import type { CellGrid, ContextField } from '../../core/sheet/types';
import { success, type Outcome, type Problem, type Step } from '../../excel/problems';
import type { ListPlace, PlaceChoice, PlainList, WorkbookChange } from '../../excel/port';
import { asFailure } from '../../excel/run';
import { unseenSaid } from '../parts/list-said';
import { listen } from '../parts/listen';
import { whenFree } from '../parts/when-free';
import type { PanePorts } from '../ports';
import { assume, contextFields, type Assumption, type Choices } from './assume';
import type { ReadPosts } from './posts';
import { codeAndWrite, readPosts, withLooks, type CodeHow } from './run-coding';
import { isBusy, type CodeJobsState, type Stage, type Unkept } from './state';

/** How long the sheet must be quiet before it is looked at again, in milliseconds. */
const QUIET_MS = 600;

export interface CodeJobs {
  readonly getState: () => CodeJobsState;
  /** Calls back after every change of state, until the returned function is called. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Looks at the workbook and starts to listen to it. Returns what stops the listening. */
  readonly open: () => () => void;
  /** The list that was found last, also while it is worked on. */
  readonly found: () => Assumption | null;
  /** @param isAnew what was found counts no longer: it is not shown meanwhile */
  readonly look: (isAnew?: boolean) => Promise<void>;
  /** Brings a sheet of that name to the front, made of these rows if need be, and looks at it. */
  readonly tryOn: (name: string, rows: CellGrid) => Promise<void>;
  /** Codes the list, or tries again as last asked where that could not be done. */
  readonly code: (how?: CodeHow) => Promise<void>;
  /** Decisions that the workbook does not hold yet; null when it holds all of them. */
  readonly unkept: () => Unkept | null;
  /** Says what the workbook does not hold yet: it is shown, and nothing is coded without it. */
  readonly setUnkept: (unkept: Unkept | null) => void;
  /** Stays with the list that was found, whatever happens in the sheet, until told otherwise. */
  readonly hold: () => () => void;
  /** Takes every decision out of the workbook, and codes the list. */
  readonly forgetDecisions: () => Promise<void>;
  readonly cancel: () => void;
  readonly undo: () => Promise<void>;
  /** Takes another column for a field; null says that the list has none. */
  readonly chooseColumn: (field: ContextField, column: number | null) => Promise<void>;
  readonly chooseTable: (tableId: string) => Promise<void>;
  /** Takes a list that is no table. */
  readonly choosePlain: (list: PlainList) => Promise<void>;
  /** Takes another row of the sheet for the headings. */
  readonly chooseHeader: (row: number) => Promise<void>;
  /** Selects the next post of a band in the sheet, from the top again after the last. */
  readonly showNext: (band: Band) => Promise<void>;
  /** Brings the first of the columns that were filled into view. */
  readonly showColumns: () => Promise<void>;
  /** There is something that an undo would take back from here. */
  readonly canUndo: () => boolean;
  /** The workbook is where others may see each change at once. */
  readonly isShared: () => boolean;
}

export function createCodeJobs(ports: PanePorts, quietMs = QUIET_MS): CodeJobs {
  const { workbook } = ports;
  const listeners = new Set<() => void>();
  const choicesOf = new Map<string, Choices>();
  let state: CodeJobsState = { kind: 'looking' };
  let lastFound: Assumption | null = null;
  let placeChoice: PlaceChoice = {};
  /** The list as last read; forgotten when the sheet changes. */
  let read: { readonly found: Assumption; readonly posts: ReadPosts } | null = null;
  /** Counts looks, so that a slow one that was overtaken is dropped. */
  let looks = 0;
  /** Counts changes of cells, and how many there had been when the list was found. */
  let changes = 0;
  let foundAt = 0;
  let changedWhileBusy = false;
  /** How many posts of each band have been shown. */
  let shown = new Map<Band, number>();
  let abort: AbortController | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastHow: CodeHow = {};
  /** The run that is taken back, or could not be. */
  let undoing: string | null = null;
  let holds = 0;
  let unkept: Unkept | null = null;
  /** What is worked on waits for decisions to be kept. */
  let isKeeping = false;

  function show(next: CodeJobsState): void {
    state = next;
    for (const listener of listeners) listener();
  }

  function couldNot(problem: Problem, retry: 'look' | 'code' | 'undo'): void {
    show({ kind: 'could-not', problem, retry });
  }

  /** Does what may break a promise, and says so when it does: no state lasts for good. */
  async function guarded(
    step: Step,
    retry: 'look' | 'code' | 'undo',
    work: () => Promise<void>,
  ): Promise<void> {
    try {
      await work();
    } catch (error) {
      const { problem } = asFailure(error, step);
      if (retry !== 'look') endWork({ kind: 'could-not', problem, retry });
      else if (!isBusy(state)) couldNot(problem, 'look');
    }
  }

  function look(): Promise<void> {
    return guarded('find the list', 'look', lookNow);
  }

  function code(how?: CodeHow): Promise<void> {
    lastHow = how ?? (state.kind === 'could-not' ? lastHow : {});
    return guarded('code the posts', 'code', codeNow);
  }

  function undo(): Promise<void> {
    return guarded('undo', 'undo', undoNow);
  }

  function locate(): Promise<Outcome<ListPlace | null>> {
    const lastTableId = lastFound?.place.table?.id;
    return workbook.locate({ ...placeChoice, ...(lastTableId !== undefined && { lastTableId }) });
  }

  async function lookNow(): Promise<void> {
    if (isBusy(state)) return;
    const number = ++looks;
    const seen = changes;
    const located = await locate();
    if (number !== looks || isBusy(state)) return;
    foundAt = seen;
    if (!located.ok) {
      couldNot(located.problem, 'look');
      return;
    }
    lastFound = null;
    if (!located.value) {
      show({ kind: 'empty' });
      return;
    }
    const found = assume(located.value, choicesOf.get(keyOf(located.value)));
    lastFound = found ?? null;
    if (!found) show({ kind: 'no-header' });
    else if (!found.fields.title) show({ kind: 'no-title', found });
    else await count(found, number);
  }

  /** Shows the card at once and its counts when they are known; old counts stay meanwhile. */
  async function count(found: Assumption, number: number): Promise<void> {
    const isSame = state.kind === 'ready' && keyOf(state.found.place) === keyOf(found.place);
    const counts = isSame && state.kind === 'ready' ? state.counts : null;
    show({ kind: 'ready', found, counts });
    const posts = await readPosts(ports, found);
    if (number !== looks || isBusy(state)) return;
    if (!posts.ok) {
      couldNot(posts.problem, 'look');
      return;
    }
    read = { found, posts: posts.value };
    if (posts.value.counts.posts === 0) {
      show({ kind: 'no-posts', found });
      return;
    }
    show({ kind: 'ready', found, counts: posts.value.counts });
    const full = await withLooks(ports, found, posts.value);
    const isStill = number === looks && state.kind === 'ready' && state.found === found;
    if (isStill) show({ kind: 'ready', found, counts: full });
  }

  /** Work begins: no look that was under way or about to begin may take the place of its outcome. */
  function begin(): AbortSignal {
    looks++;
    clearTimeout(timer);
    abort = new AbortController();
    return abort.signal;
  }

  function working(stage: Stage, done: number, of: number): void {
    const cancelling = abort?.signal.aborted ?? false;
    show({ kind: 'working', stage, done, of, waiting: false, cancelling });
  }

  function waiting(forCellEdit: boolean): void {
    if (state.kind === 'working') show({ ...state, waiting: forCellEdit });
  }

  /** The list as it is now, where cells were changed since it was found; null where it is another. */
  async function findAgain(
    found: Assumption,
    signal: AbortSignal,
  ): Promise<Outcome<Assumption | null>> {
    if (foundAt === changes) return success(found);
    const seen = changes;
    let located = await whenFree(locate, { signal, waiting });
    const { sheetId, headerRow, firstColumn } = found.list;
    if (located.ok && located.value?.sheetId !== sheetId) {
      // Another sheet is in front by now; the officer asked for this one.
      await workbook.show(sheetId, headerRow, firstColumn);
      located = await whenFree(locate, { signal, waiting });
    }
    if (!located.ok) return located;
    const now = located.value && assume(located.value, choicesOf.get(keyOf(located.value)));
    if (!now || !isSameList(found, now)) return success(null);
    foundAt = seen;
    lastFound = now;
    return success(now);
  }

  async function codeNow(): Promise<void> {
    if (state.kind !== 'ready' && state.kind !== 'could-not') return;
    const shownList = state.kind === 'ready' ? state.found : read?.found;
    if (!shownList?.fields.title) {
      await look();
      return;
    }
    const signal = begin();
    working('reading', 0, shownList.list.rowCount);
    const problem = await whyUnkept(signal);
    const again = signal.aborted || problem ? null : await findAgain(shownList, signal);
    if (!again || signal.aborted) {
      endWork(problem ? { kind: 'could-not', problem, retry: 'code' } : { kind: 'cancelled' });
      return;
    }
    if (!again.ok) {
      endWork({ kind: 'could-not', problem: again.problem, retry: 'code' });
      return;
    }
    const found = again.value;
    if (!found) {
      // Another list than the officer saw: it is shown first.
      endWork({ kind: 'looking' });
      await look();
      return;
    }
    let posts = read?.found === found ? read.posts : null;
    if (!posts) {
      const fresh = await readPosts(ports, found, {
        signal,
        waiting,
        progress: (done, of) => {
          working('reading', done, of);
        },
      });
      if (signal.aborted) {
        endWork({ kind: 'cancelled' });
        return;
      }
      if (!fresh.ok) {
        endWork({ kind: 'could-not', problem: fresh.problem, retry: 'code' });
        return;
      }
      posts = fresh.value;
      read = { found, posts };
    }
    const before = workbook.undoInfo()?.run;
    const run = await codeAndWrite(ports, found, posts, {
      ...{ how: lastHow, signal, stage: working, waiting },
    });
    const last = workbook.undoInfo()?.run ?? null;
    const isUntouched =
      run?.ok && run.value.report.ending === 'cancelled' && run.value.report.written === 0;
    if (!run || isUntouched) endWork({ kind: 'cancelled' });
    else if (!run.ok) {
      endWork({ kind: 'could-not', problem: run.problem, retry: 'code', isUntouched: true });
    } else {
      const { survey } = posts;
      const own = last === before ? null : last;
      endWork({ kind: 'finished', found, ...run.value, run: own, survey, unseen: '' });
    }
  }

  /** Waits for decisions that are on their way; for no longer than the officer does. */
  async function whyUnkept(signal: AbortSignal): Promise<Problem | null> {
    if (!unkept || lastHow.withoutDecisions) return null;
    const stopped = new Promise<null>((resolve) => {
      signal.addEventListener('abort', () => {
        resolve(null);
      });
    });
    isKeeping = true;
    waiting(unkept.waiting);
    const problem = await Promise.race([unkept.settled(), stopped]);
    isKeeping = false;
    return problem;
  }

  async function undoNow(): Promise<void> {
    if (isBusy(state)) return;
    if (state.kind !== 'could-not') undoing = runShown();
    begin();
    working('undoing', 0, 1);
    const undone = await workbook.undo({
      ...(undoing !== null && { run: undoing }),
      waiting,
      progress: (done, of) => {
        working('undoing', done, of);
      },
    });
    endWork(
      undone.ok
        ? { kind: 'undone', report: undone.value }
        : { kind: 'could-not', problem: undone.problem, retry: 'undo' },
    );
  }

  /** The run that an undo takes back from here: of an outcome its own, whatever was written since. */
  function runShown(): string | null {
    if (state.kind === 'finished') return state.run;
    const last = workbook.undoInfo();
    // What single cells were changed for is taken back where that was asked for.
    return last && last.name === undefined ? last.run : null;
  }

  function endWork(next: CodeJobsState): void {
    abort = null;
    // What was read is out of date: the list has our columns now, or somebody typed meanwhile.
    if (next.kind !== 'could-not' || changedWhileBusy) read = null;
    changedWhileBusy = false;
    shown = new Map();
    show(next);
  }

  /** A sheet that is gone cannot be shown, nor a hidden cell seen; the outcome stays to be read. */
  async function showCell(sheetId: string, row: number, column: number): Promise<void> {
    const unseen = unseenSaid(await workbook.show(sheetId, row, column), row, column);
    if (state.kind === 'finished' && state.unseen !== unseen) show({ ...state, unseen });
  }

  function onChange(change: WorkbookChange): void {
    const ofList = change.sheetId === (lastFound?.list.sheetId ?? change.sheetId);
    if (change.kind === 'content' && ofList) changes++;
    if (isBusy(state)) {
      if (change.kind === 'content') changedWhileBusy = true;
      return;
    }
    if (change.kind === 'content') read = null;
    if (holds > 0 || !concerns(change)) return;
    clearTimeout(timer);
    timer = setTimeout(() => void look(), quietMs);
  }

  /** Whether a change makes what is shown out of date. An outcome stays until its sheet is left. */
  function concerns(change: WorkbookChange): boolean {
    const place = 'found' in state ? state.found.place : null;
    if (change.kind === 'sheet') return true;
    switch (state.kind) {
      case 'ready':
      case 'no-title':
      case 'no-posts':
        if (change.sheetId !== place?.sheetId) return change.kind === 'selection';
        return change.kind === 'content' || place.tables.length > 0;
      case 'looking':
      case 'empty':
      case 'no-header':
        return true;
      case 'working':
      case 'finished':
      case 'undone':
      case 'cancelled':
      case 'could-not':
        return false;
    }
  }

  function open(): () => void {
    void look();
    const stop = listen(workbook, onChange);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }

  return {
    getState: () => state,
    found: () => lastFound,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open,
    look(isAnew) {
      if (isAnew && !isBusy(state)) show({ kind: 'looking' });
      return look();
    },
    code,
    unkept: () => unkept,
    setUnkept(next) {
      const isSettled = unkept !== null && next === null;
      unkept = next;
      if (isKeeping) waiting(next?.waiting ?? false);
      else show({ ...state });
      // They may have been the first decisions of the workbook.
      if (isSettled && state.kind === 'ready' && holds === 0) void look();
    },
    hold() {
      holds += 1;
      clearTimeout(timer);
      return () => {
        holds -= 1;
      };
    },
    cancel() {
      abort?.abort();
      if (state.kind === 'working') show({ ...state, cancelling: true });
    },
    undo,
    async forgetDecisions() {
      const forgotten = await workbook.forgetDecisions();
      if (forgotten.ok) await code();
      else couldNot(forgotten.problem, 'code');
    },
    async chooseColumn(field, column) {
      if (!('found' in state)) return;
      const { place, choices } = state.found;
      const chosen = choices.find((one) => one.column === column) ?? null;
      choicesOf.set(keyOf(place), { ...choicesOf.get(keyOf(place)), [field]: chosen });
      await look();
    },
    async chooseTable(tableId) {
      placeChoice = { tableId };
      await look();
    },
    async choosePlain(plain) {
      placeChoice = { plain };
      await look();
    },
    async chooseHeader(headerRow) {
      if (!('found' in state)) return;
      const key = keyOf(state.found.place);
      choicesOf.set(key, { ...choicesOf.get(key), headerRow });
      await look();
    },
    async tryOn(name, rows) {
      const opened = await workbook.openSheet(name, rows);
      if (opened.ok) await look();
      else couldNot(opened.problem, 'look');
    },
    async showNext(band) {
      if (state.kind !== 'finished') return;
      const rows = state.rowsOf[band];
      const number = shown.get(band) ?? 0;
      const row = rows[number % rows.length];
      if (row === undefined) return;
      shown.set(band, number + 1);
      const column = state.found.fields.title?.column ?? state.found.list.firstColumn;
      await showCell(state.found.list.sheetId, row, column);
    },
    async showColumns() {
      if (state.kind !== 'finished') return;
      const { list } = state.found;
      const first = state.report.columns.reduce(
        (least, { column }) => Math.min(least, column),
        Infinity,
      );
      if (Number.isFinite(first)) await showCell(list.sheetId, list.headerRow, first);
    },
    canUndo: () => runShown() !== null,
    isShared: () => ports.file().isShared,
  };
}

/** The same list with the same columns, however many rows it has by now. */
function isSameList(one: Assumption, other: Assumption): boolean {
  return (
    keyOf(one.place) === keyOf(other.place) &&
    contextFields.every((field) => one.fields[field]?.name === other.fields[field]?.name)
  );
}

/** One list of a workbook: its sheet, and its table if it is one. */
function keyOf(place: Assumption['place']): string {
  return `${place.sheetId} ${place.table?.id ?? place.chosen?.address.split(':')[0] ?? ''}`;
}
