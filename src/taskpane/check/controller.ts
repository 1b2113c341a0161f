/**
 * The *Check* view without its looks: finds the sheets of a return, checks them, marks them, fixes,
 * keeps notes. Kept apart from React so that what happens can be read, and tested, from top to bottom.
 */
import { Notes } from '../../core/report/notes';
import { ruleKey } from '../../core/rules/registry';
import type { Finding, Part, Return, Rule } from '../../core/rules/types';
import { failure, type Outcome, type Problem, type Step } from '../../excel/problems';
import type { ListPlace, WorkbookChange, WorkOptions } from '../../excel/port';
import { asFailure } from '../../excel/run';
import type { PanePorts } from '../ports';
import { cellOf } from './cells';
import { chosenSheets, Choices } from './choices';
import { editsOf, noteRows } from './edits';
import { examplesOf, type ShownExample } from './examples';
import { fillable, fillSheet } from './fill';
import { Kept } from './kept';
import type { Kit } from './kit';
import { runCheck } from './run-check';
import type { LocalValue, ReturnSheet } from './sheets';
import {
  everything,
  isBusy,
  type CheckState,
  type Filter,
  type Finished,
  type Report,
  type Retry,
  type SheetReport,
  type Stage,
} from './state';
import { today } from './today';
import { words } from './words';

/** How long the sheet must be quiet before it is looked at again, in milliseconds. */
const QUIET_MS = 600;

/** Our own marks are told of like anybody's changes, and a moment late, in milliseconds. */
const OWN_ECHO_MS = 2000;

/** A part that can be chosen for a sheet. */
export interface PartChoice {
  readonly return: Return;
  readonly part: Part;
}

export interface Check {
  readonly getState: () => CheckState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Looks at the workbook and starts to listen to it. Returns what stops the listening. */
  readonly open: () => () => void;
  readonly look: () => Promise<void>;
  /** Every part of every return; empty until the rules are loaded. */
  readonly parts: () => readonly PartChoice[];
  readonly choosePart: (choice: PartChoice | null) => Promise<void>;
  /** Takes another column for an item; null says that the sheet has none. */
  readonly chooseColumn: (
    sheet: ReturnSheet,
    item: string,
    position: number | null,
  ) => Promise<void>;
  /** Takes all columns of a sheet as they are shown, and remembers them. */
  readonly confirmColumns: (sheet: ReturnSheet) => Promise<void>;
  /** Local values of the sheet's coded columns that seem to mean a code. */
  readonly localValues: (sheet: ReturnSheet) => readonly LocalValue[];
  readonly translate: (sheet: ReturnSheet, values: readonly LocalValue[]) => Promise<void>;
  readonly exportMapping: () => Promise<void>;
  /** Parts whose columns can be filled from the role codes of a sheet; none where it has no such column. */
  readonly fillable: (sheet: ReturnSheet) => readonly PartChoice[];
  readonly fill: (sheet: ReturnSheet, choice: PartChoice) => Promise<void>;
  readonly undoFill: () => Promise<void>;
  readonly nothingOnRecord: () => boolean;
  readonly setNothingOnRecord: (is: boolean) => void;
  readonly check: () => Promise<void>;
  readonly cancel: () => void;
  readonly show: (sheet: SheetReport, finding: Finding) => Promise<void>;
  readonly filter: (filter: Filter) => void;
  readonly fix: (sheet: SheetReport, findings: readonly Finding[]) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly clearMarks: () => Promise<void>;
  readonly note: (sheet: SheetReport, finding: Finding, text: string) => Promise<void>;
  /** How many explanations the workbook keeps. */
  readonly notes: () => number;
  readonly exportNotes: () => Promise<void>;
  readonly forgetNotes: () => Promise<void>;
  /** Which rules are open, so that they still are after a fix; the last one is where the officer was. */
  readonly openRules: Set<string>;
  readonly examplesOf: (one: Return, part: Part, rule: Rule) => readonly ShownExample[];
}

/** What is loaded once: rules, code lists, and what the workbook keeps. */
interface Loaded {
  readonly kit: Kit;
  readonly kept: Kept;
  readonly library: Awaited<ReturnType<PanePorts['library']>>;
}

export function createCheck(ports: PanePorts, quietMs = QUIET_MS): Check {
  const { workbook } = ports;
  const listeners = new Set<() => void>();
  let state: CheckState = { kind: 'looking' };
  let loaded: Loaded | null = null;
  let nothingOnRecord = false;
  /** The sheet that was in front when the workbook was last looked at. */
  let frontSheet = '';
  /** Changes told of before this time are our own. */
  let quietUntil = 0;
  let lastFilter = everything;
  const openRules = new Set<string>();
  /** Counts looks, so that a slow one that was overtaken is dropped. */
  let looks = 0;
  let abort: AbortController | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function show(next: CheckState): void {
    state = next;
    for (const listener of listeners) listener();
  }

  function couldNot(problem: Problem, retry: Retry): void {
    abort = null;
    show({ kind: 'could-not', problem, retry });
  }

  /** Does what may break a promise, and says so when it does: no state lasts for good. */
  async function guarded(step: Step, retry: Retry, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      couldNot(asFailure(error, step).problem, retry);
    }
  }

  /** What was found, when it is in view: by itself, or while something of it is worked on. */
  function shownReport(): Finished | undefined {
    if (state.kind === 'finished') return state;
    return state.kind === 'working' ? state.over : undefined;
  }

  /** Changes how the report that is in view is shown; nothing when there is none. */
  function showAs(change: Partial<Pick<Finished, 'filter' | 'notes'>>): void {
    const shown = shownReport();
    if (!shown) return;
    const next = { ...shown, ...change };
    show(state.kind === 'working' ? { ...state, over: next } : next);
  }

  function working(stage: Stage, done: number, of: number): void {
    const cancelling = abort?.signal.aborted ?? false;
    const over = shownReport();
    show({ kind: 'working', stage, done, of, waiting: false, cancelling, ...(over && { over }) });
  }

  function workOptions(stage: Stage): WorkOptions {
    return {
      ...(abort && { signal: abort.signal }),
      waiting(forCellEdit) {
        if (state.kind === 'working') show({ ...state, waiting: forCellEdit });
      },
      progress(done, of) {
        working(stage, done, of);
      },
    };
  }

  async function load(): Promise<Outcome<Loaded>> {
    if (loaded) return { ok: true, value: loaded };
    let fresh: Loaded;
    try {
      const [kit, library] = await Promise.all([ports.checks(), ports.library()]);
      fresh = { kit, library, kept: new Kept(workbook, new Choices(kit)) };
    } catch {
      return failure('not-loaded', 'load the code lists');
    }
    const read = await fresh.kept.read();
    if (!read.ok) return read;
    loaded = fresh;
    return { ok: true, value: loaded };
  }

  async function lookNow(): Promise<void> {
    if (isBusy(state)) return;
    const number = ++looks;
    const ready = await load();
    if (!ready.ok) {
      couldNot(ready.problem, 'look');
      return;
    }
    const [located, all, marked] = await Promise.all([
      workbook.locate(),
      workbook.locateAll(),
      workbook.markedSheets(),
    ]);
    if (number !== looks || isBusy(state)) return;
    if (!located.ok) couldNot(located.problem, 'look');
    else if (!located.value) show({ kind: 'empty' });
    else {
      // What was found is put away, and with it how it was shown.
      lastFilter = everything;
      openRules.clear();
      const { kit, library, kept } = ready.value;
      const others = all.ok ? all.value : [];
      frontSheet = located.value.sheetId;
      const found = chosenSheets(kit, library, kept.choices, located.value, others);
      if ('why' in found) show({ kind: 'unknown', why: found.why });
      else
        show({ kind: 'ready', sheets: found.sheets, marked: marked.ok && marked.value.length > 0 });
    }
  }

  function look(): Promise<void> {
    return guarded('find the list', 'look', lookNow);
  }

  /** The sheet in front; when what was found is of other sheets, the first of those. */
  function listed(front: ListPlace | null, all: readonly ListPlace[]): ListPlace | null {
    const ids = shownReport()?.report.sheets.map(({ sheet }) => sheet.list.sheetId) ?? [];
    if (front && ids.includes(front.sheetId)) return front;
    return all.find(({ sheetId }) => ids.includes(sheetId)) ?? front;
  }

  /** The sheets of the return, looked for anew: they may have moved since they were last seen. */
  async function checkNow(said: string): Promise<void> {
    const ready = await load();
    if (!ready.ok) {
      couldNot(ready.problem, 'check');
      return;
    }
    const { kit, library, kept } = ready.value;
    looks++;
    abort = new AbortController();
    const { signal } = abort;
    working('loading', 0, 1);
    const [located, all] = await Promise.all([workbook.locate(), workbook.locateAll()]);
    const others = all.ok ? all.value : [];
    const front = located.ok ? listed(located.value, others) : null;
    const found = front ? chosenSheets(kit, library, kept.choices, front, others) : undefined;
    if (!located.ok) {
      couldNot(located.problem, 'check');
      return;
    }
    if (!found || 'why' in found) {
      endWork({ kind: 'looking' });
      await look();
      return;
    }
    const ran = await runCheck({
      kit,
      library,
      workbook,
      coder: ports.coder,
      sheets: found.sheets,
      today: today(),
      nothingOnRecord,
      lastChecks: kept.lastChecks,
      signal,
      stage: working,
      options: workOptions,
    });
    if (ran === null) endWork({ kind: 'cancelled' });
    else if (!ran.ok) couldNot(ran.problem, 'check');
    else {
      finish(ran.value.report, said);
      // Where it cannot be kept, this session knows it, and the next has nothing to compare with.
      await kept.keepLastCheck(
        ran.value.found,
        others.map(({ sheetId }) => sheetId),
      );
    }
  }

  function finish(report: Report, said: string): void {
    const filter = lastFilter;
    const notes = loaded?.kept.notes ?? new Notes();
    const canUndo = workbook.undoInfo()?.name === words.fixName;
    endWork({ kind: 'finished', report, filter, notes, said, stale: false, canUndo });
  }

  function endWork(next: CheckState): void {
    abort = null;
    quietUntil = Date.now() + OWN_ECHO_MS;
    show(next);
  }

  async function fixNow(sheet: SheetReport, findings: readonly Finding[]): Promise<void> {
    if (isBusy(state)) return;
    looks++;
    abort = new AbortController();
    working('fixing', 0, findings.length);
    const request = editsOf(sheet, findings);
    const edited = await workbook.edit(request, workOptions('fixing'));
    if (!edited.ok) {
      couldNot(edited.problem, 'check');
      return;
    }
    await checkNow(words.fixed(edited.value));
  }

  async function undoNow(): Promise<void> {
    if (isBusy(state)) return;
    looks++;
    working('undoing', 0, 1);
    const undone = await workbook.undo(workOptions('undoing'));
    if (!undone.ok) {
      couldNot(undone.problem, 'undo');
      return;
    }
    await checkNow(words.undone(undone.value));
  }

  async function fillNow(sheet: ReturnSheet, choice: PartChoice): Promise<void> {
    if (!loaded) return;
    const { kit, library } = loaded;
    if (isBusy(state)) return;
    looks++;
    abort = new AbortController();
    working('filling', 0, sheet.list.rowCount);
    const options = workOptions('filling');
    const filled = await fillSheet({ kit, library, workbook, sheet, choice, options });
    if (filled.ok) endWork({ kind: 'filled', filled: filled.value });
    else couldNot(filled.problem, 'look');
  }

  async function undoFillNow(): Promise<void> {
    if (state.kind !== 'filled') return;
    const { steps } = state.filled;
    working('undoing', 0, 1);
    for (let step = 0; step < steps; step++) {
      const undone = await workbook.undo(workOptions('undoing'));
      if (!undone.ok) {
        couldNot(undone.problem, 'look');
        return;
      }
    }
    endWork({ kind: 'looking' });
    await look();
  }

  async function clearNow(): Promise<void> {
    if (isBusy(state)) return;
    looks++;
    working('clearing', 0, 1);
    const marked = await workbook.markedSheets();
    if (!marked.ok) {
      couldNot(marked.problem, 'clear');
      return;
    }
    for (const sheetId of marked.value) {
      const cleared = await workbook.clearMarks(sheetId, workOptions('clearing'));
      if (!cleared.ok) {
        couldNot(cleared.problem, 'clear');
        return;
      }
    }
    endWork({ kind: 'cleared' });
  }

  async function keepNotes(change: (notes: Notes) => Notes): Promise<void> {
    if (!loaded) return;
    const notes = change(loaded.kept.notes);
    showAs({ notes });
    const kept = await loaded.kept.keepNotes(notes);
    if (!kept.ok) couldNot(kept.problem, 'look');
  }

  /** Changes what is known of the sheets, keeps it in the workbook, and looks at them again. */
  async function choose(change: (choices: Choices) => void): Promise<void> {
    if (!loaded) return;
    change(loaded.kept.choices);
    const kept = await loaded.kept.keepChoices();
    if (kept.ok) await look();
    else couldNot(kept.problem, 'look');
  }

  function onChange(change: WorkbookChange): void {
    if (isBusy(state)) return;
    if (state.kind === 'finished') {
      const isOurs = state.report.sheets.some(({ sheet }) => sheet.list.sheetId === change.sheetId);
      const isEcho = Date.now() < quietUntil;
      if (change.kind === 'content' && isOurs && !isEcho && !state.stale) {
        show({ ...state, stale: true });
      }
      return;
    }
    if (state.kind === 'could-not' || change.kind === 'selection') return;
    if (state.kind === 'cleared' || state.kind === 'cancelled' || state.kind === 'filled') {
      if (change.kind !== 'sheet') return;
    }
    clearTimeout(timer);
    timer = setTimeout(() => void look(), quietMs);
  }

  function open(): () => void {
    let stop: (() => void) | undefined;
    let isOpen = true;
    if (state.kind !== 'finished' && !isBusy(state)) void look();
    void workbook.watch(onChange).then((watching) => {
      if (!watching.ok) return;
      if (isOpen) stop = watching.value;
      else watching.value();
    });
    return () => {
      isOpen = false;
      clearTimeout(timer);
      stop?.();
    };
  }

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open,
    look,
    parts: () =>
      loaded?.kit.registry.returns.flatMap((one) =>
        one.parts.map((part) => ({ return: one, part })),
      ) ?? [],
    async choosePart(choice) {
      const [before] = state.kind === 'ready' ? state.sheets : [];
      await choose((choices) => {
        const ids = choice && { return: choice.return.id, part: choice.part.id };
        choices.choosePart(frontSheet, ids);
        if (before && !choice) choices.forget(before);
      });
      const [own] = choice && state.kind === 'ready' ? state.sheets : [];
      // Known again the next time, unless there is something to be asked first.
      if (own?.unsure.length === 0) {
        await choose((choices) => {
          choices.confirm(own);
        });
      }
    },
    chooseColumn: (sheet, item, position) =>
      choose((choices) => {
        choices.chooseColumn(sheet, item, position);
      }),
    confirmColumns: (sheet) =>
      choose((choices) => {
        choices.confirm(sheet);
      }),
    localValues: (sheet) => loaded?.kept.choices.localValues(loaded.library, sheet) ?? [],
    translate: (sheet, values) =>
      choose((choices) => {
        choices.translate(sheet, values);
      }),
    async exportMapping() {
      if (!loaded || state.kind !== 'ready') return;
      const rows = loaded.kept.choices.rows(state.sheets);
      const opened = await workbook.openSheet(words.mappingSheet(new Date()), rows);
      if (!opened.ok) couldNot(opened.problem, 'look');
    },
    fillable: (sheet) => (loaded ? fillable(loaded.kit, sheet) : []),
    fill: (sheet, choice) => guarded('write the codes', 'look', () => fillNow(sheet, choice)),
    undoFill: () => guarded('undo', 'look', undoFillNow),
    nothingOnRecord: () => nothingOnRecord,
    setNothingOnRecord(is) {
      nothingOnRecord = is;
      show({ ...state });
    },
    async check() {
      if (!isBusy(state)) await guarded('check the list', 'check', () => checkNow(''));
    },
    cancel() {
      abort?.abort();
      if (state.kind === 'working') show({ ...state, cancelling: true });
    },
    async show(sheet, finding) {
      const { row, column } = cellOf(sheet, finding);
      // A sheet that is gone cannot be shown; what was found stays to be read.
      await workbook.show(sheet.sheet.list.sheetId, row, column);
    },
    filter(filter) {
      lastFilter = filter;
      showAs({ filter });
    },
    fix: (sheet, findings) => guarded('fix cells', 'check', () => fixNow(sheet, findings)),
    undo: () => guarded('undo', 'undo', undoNow),
    clearMarks: () => guarded('clear the marks', 'clear', clearNow),
    note: (sheet, { rule, row }, text) =>
      keepNotes((notes) =>
        notes.with({
          rule: ruleKey(rule),
          key: sheet.nameOf(row),
          text,
          when: new Date().toISOString().slice(0, 10),
        }),
      ),
    notes: () => loaded?.kept.notes.all().length ?? 0,
    async forgetNotes() {
      await keepNotes(() => new Notes());
      show({ ...state });
    },
    async exportNotes() {
      const opened = await workbook.openSheet(
        words.notesSheet(new Date()),
        noteRows(loaded?.kept.notes ?? new Notes(), loaded?.kit),
      );
      if (!opened.ok) couldNot(opened.problem, 'look');
    },
    openRules,
    examplesOf: (one, part, rule) =>
      loaded ? examplesOf(loaded.kit, loaded.library, one, part, rule) : [],
  };
}
