/**
 * The *Check* view without its looks: finds the sheets of a return, checks them, marks them, fixes,
 * keeps notes. Kept apart from React so that what happens can be read, and tested, from top to bottom.
 */
import { Notes } from '../../core/report/notes';
import { ruleKey } from '../../core/rules/registry';
import type { Finding } from '../../core/rules/types';
import { failure, type Outcome } from '../../excel/problems';
import type { ListPlace, WorkbookChange } from '../../excel/port';
import { unseenSaid } from '../parts/list-said';
import { listen } from '../parts/listen';
import type { PanePorts } from '../ports';
import { mustFollow } from '../review/load-following';
import type { Check, PartChoice } from './actions';
import { cellOf } from './cells';
import { chosenSheets, Choices } from './choices';
import { editsOf, noteRows } from './edits';
import { examplesOf } from './examples';
import { fillable, fillSheet } from './fill';
import { Kept } from './kept';
import type { Kit } from './kit';
import { runCheck } from './run-check';
import { Session } from './session';
import type { ReturnSheet } from './sheets';
import { everything, type Report, type SheetReport } from './state';
import { today } from './today';
import { words } from './words';

/** How long the sheet must be quiet before it is looked at again, in milliseconds. */
const QUIET_MS = 600;

/** What is loaded once: rules, code lists, and what the workbook keeps. */
interface Loaded {
  readonly kit: Kit;
  readonly kept: Kept;
  readonly library: Awaited<ReturnType<PanePorts['library']>>;
}

export function createCheck(ports: PanePorts, quietMs = QUIET_MS): Check {
  const { workbook } = ports;
  const session = new Session();
  let loaded: Loaded | null = null;
  let nothingOnRecord = false;
  /** The sheet that was in front when the workbook was last looked at. */
  let frontSheet = '';
  let lastFilter = everything;
  const openRules = new Set<string>();
  let hasMarks = false;
  /** The view is shown: the sheets are looked at again when something happens to them. */
  let isShown = false;
  let isListening = false;
  /** Something was typed while the sheets were read and checked. */
  let typedMeanwhile = false;
  /** Counts looks, so that a slow one that was overtaken is dropped. */
  let looks = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Runs that are still to be taken back, and what is done afterwards. */
  let undoing: { readonly runs: string[]; readonly isFill: boolean } = { runs: [], isFill: false };

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
    if (session.isBusy) return;
    const number = ++looks;
    const ready = await load();
    if (!ready.ok) {
      session.couldNot(ready.problem, 'look');
      return;
    }
    const [located, all, marked] = await Promise.all([
      workbook.locate(),
      workbook.locateAll(),
      workbook.markedSheets(),
    ]);
    if (number !== looks || session.isBusy) return;
    if (marked.ok) hasMarks = marked.value.length > 0;
    if (!located.ok) session.couldNot(located.problem, 'look');
    else if (!located.value) session.show({ kind: 'empty' });
    else {
      // What was found is put away, and with it how it was shown.
      lastFilter = everything;
      openRules.clear();
      const { kit, library, kept } = ready.value;
      const others = all.ok ? all.value : [];
      frontSheet = located.value.sheetId;
      const found = chosenSheets(kit, library, kept.choices, located.value, others);
      if ('why' in found) session.show({ kind: 'unknown', why: found.why });
      else {
        session.show({ kind: 'ready', sheets: found.sheets });
        await lookCloser(found.sheets, number);
      }
    }
  }

  /** Adds what cannot be seen of the lists; without it where Excel does not say. */
  async function lookCloser(sheets: readonly ReturnSheet[], number: number): Promise<void> {
    const seen = await workbook.looksOf(
      sheets.map(({ list, positions, place }) => ({
        list,
        columns: [...positions.values()].map((position) => place.area.column + position),
      })),
    );
    if (number !== looks || session.state.kind !== 'ready' || !seen.ok) return;
    session.show({ ...session.state, looks: seen.value });
  }

  function look(): Promise<void> {
    return session.guarded('find the list', 'look', lookNow);
  }

  /** The sheet in front; when what was found is of other sheets, the first of those. */
  function listed(front: ListPlace | null, all: readonly ListPlace[]): ListPlace | null {
    const ids = session.shownReport()?.report.sheets.map(({ sheet }) => sheet.list.sheetId) ?? [];
    if (front && ids.includes(front.sheetId)) return front;
    return all.find(({ sheetId }) => ids.includes(sheetId)) ?? front;
  }

  /** The sheets of the return, looked for anew: they may have moved since they were last seen. */
  async function checkNow(said: string, isCutShort = false): Promise<void> {
    const ready = await load();
    if (!ready.ok) {
      session.couldNot(ready.problem, 'check');
      return;
    }
    const { kit, library, kept } = ready.value;
    looks++;
    typedMeanwhile = false;
    const signal = session.begin('loading', 1);
    const [located, all] = await Promise.all([workbook.locate(), workbook.locateAll()]);
    const others = all.ok ? all.value : [];
    const front = located.ok ? listed(located.value, others) : null;
    const found = front ? chosenSheets(kit, library, kept.choices, front, others) : undefined;
    if (!located.ok) {
      session.couldNot(located.problem, 'check');
      return;
    }
    if (!found || 'why' in found) {
      session.end({ kind: 'looking' });
      await look();
      return;
    }
    const ran = await runCheck({
      kit,
      library,
      workbook,
      follow: () => mustFollow(ports),
      sheets: found.sheets,
      today: today(),
      nothingOnRecord,
      lastChecks: kept.lastChecks,
      signal,
      stage: session.working,
      options: session.options,
    });
    if (ran === null) session.end({ kind: 'cancelled' });
    else if (!ran.ok) session.couldNot(ran.problem, 'check', said);
    else {
      finish(ran.value.report, said, isCutShort);
      // Where it cannot be kept, this session knows it, and the next has nothing to compare with.
      await kept.keepLastCheck(
        ran.value.found,
        all.ok ? others.map(({ sheetId }) => sheetId) : undefined,
      );
    }
  }

  function finish(report: Report, said: string, isCutShort: boolean): void {
    const filter = lastFilter;
    const notes = loaded?.kept.notes ?? new Notes();
    const last = workbook.undoInfo();
    const fix = last?.name === words.fixName ? last.run : null;
    const stale = typedMeanwhile;
    hasMarks = true;
    session.end({
      ...{ kind: 'finished', report, filter, notes, said, stale, fix, isCutShort },
    });
  }

  async function fixNow(sheet: SheetReport, findings: readonly Finding[]): Promise<void> {
    if (session.isBusy) return;
    looks++;
    session.begin('fixing', findings.length);
    const request = editsOf(sheet, findings);
    const edited = await workbook.edit(request, session.options('fixing'));
    session.wrote();
    if (!edited.ok) {
      session.couldNot(edited.problem, 'check', words.nothingWritten);
      return;
    }
    const { ending, problem, written } = edited.value;
    if (problem) session.couldNot(problem, 'check', words.fixedBefore(written));
    else await checkNow(words.fixed(edited.value), ending !== 'done');
  }

  async function undoNow(): Promise<void> {
    if (session.isBusy) return;
    looks++;
    const { state } = session;
    if (state.kind === 'filled') undoing = { runs: [...state.filled.runs], isFill: true };
    else if (state.kind === 'finished') {
      undoing = { runs: state.fix === null ? [] : [state.fix], isFill: false };
    }
    const { runs, isFill } = undoing;
    session.working('undoing', 0, 1);
    let [restored, left] = [0, 0];
    // What was written last is taken back first.
    for (let run = runs.at(-1); run !== undefined; run = runs.at(-1)) {
      const undone = await workbook.undo({ ...session.options('undoing'), run });
      session.wrote();
      if (!undone.ok) {
        session.couldNot(undone.problem, 'undo', words.undonePartly);
        return;
      }
      runs.pop();
      restored += undone.value.restored;
      left += undone.value.left;
    }
    if (!isFill) await checkNow(words.undone({ restored, left }));
    else {
      session.end({ kind: 'looking' });
      await look();
    }
  }

  async function fillNow(sheet: ReturnSheet, choice: PartChoice): Promise<void> {
    if (!loaded) return;
    const { kit, library } = loaded;
    if (session.isBusy) return;
    looks++;
    session.begin('filling', sheet.list.rowCount);
    const options = session.options('filling');
    const filled = await fillSheet({ kit, library, workbook, sheet, choice, options });
    if (filled.ok) session.end({ kind: 'filled', filled: filled.value });
    else session.couldNot(filled.problem, 'look', words.nothingWritten);
  }

  async function clearNow(): Promise<void> {
    if (session.isBusy) return;
    looks++;
    session.working('clearing', 0, 1);
    const marked = await workbook.markedSheets();
    if (!marked.ok) {
      session.couldNot(marked.problem, 'clear');
      return;
    }
    for (const sheetId of marked.value) {
      const cleared = await workbook.clearMarks(sheetId, session.options('clearing'));
      if (!cleared.ok) {
        session.couldNot(cleared.problem, 'clear');
        return;
      }
    }
    hasMarks = false;
    session.end({ kind: 'cleared' });
  }

  async function keepNotes(change: (notes: Notes) => Notes): Promise<void> {
    if (!loaded) return;
    const notes = change(loaded.kept.notes);
    session.showAs({ notes });
    const kept = await loaded.kept.keepNotes(notes);
    if (!kept.ok) session.couldNot(kept.problem, 'look');
  }

  /** Changes what is known of the sheets, keeps it in the workbook, and looks at them again. */
  async function choose(change: (choices: Choices) => void): Promise<void> {
    if (!loaded) return;
    change(loaded.kept.choices);
    const kept = await loaded.kept.keepChoices();
    if (kept.ok) await look();
    else session.couldNot(kept.problem, 'look');
  }

  function onChange(change: WorkbookChange): void {
    if (session.isBusy) {
      // We write nothing while we read and check.
      if (change.kind === 'content' && session.isReading && !session.hearsItself) {
        typedMeanwhile = true;
      }
      return;
    }
    if (session.state.kind === 'finished') {
      const isOurs = session.state.report.sheets.some(
        ({ sheet }) => sheet.list.sheetId === change.sheetId,
      );
      if (change.kind === 'content' && isOurs && !session.hearsItself && !session.state.stale) {
        session.show({ ...session.state, stale: true });
      }
      return;
    }
    if (!isShown || session.state.kind === 'could-not' || change.kind === 'selection') return;
    if (
      session.state.kind === 'cleared' ||
      session.state.kind === 'cancelled' ||
      session.state.kind === 'filled'
    ) {
      if (change.kind !== 'sheet') return;
    }
    clearTimeout(timer);
    timer = setTimeout(() => void look(), quietMs);
  }

  function open(): () => void {
    isShown = true;
    if (session.state.kind !== 'finished' && !session.isBusy) void look();
    // For as long as there is the pane: what was found may grow old while another view is shown.
    if (!isListening) listen(workbook, onChange);
    isListening = true;
    return () => {
      isShown = false;
      clearTimeout(timer);
    };
  }

  return {
    getState: () => session.state,
    subscribe: session.subscribe,
    open,
    look,
    parts: () =>
      loaded?.kit.registry.returns.flatMap((one) =>
        one.parts.map((part) => ({ return: one, part })),
      ) ?? [],
    async choosePart(choice) {
      const [before] = session.state.kind === 'ready' ? session.state.sheets : [];
      await choose((choices) => {
        const ids = choice && { return: choice.return.id, part: choice.part.id };
        choices.choosePart(frontSheet, ids);
        if (before && !choice) choices.forget(before);
      });
      const [own] = choice && session.state.kind === 'ready' ? session.state.sheets : [];
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
      if (!loaded || session.state.kind !== 'ready') return;
      const rows = loaded.kept.choices.rows(session.state.sheets);
      const opened = await workbook.openSheet(words.mappingSheet(new Date()), rows);
      if (!opened.ok) session.couldNot(opened.problem, 'look');
    },
    fillable: (sheet) => (loaded ? fillable(loaded.kit, sheet) : []),
    fill: (sheet, choice) =>
      session.guarded('write the codes', 'look', () => fillNow(sheet, choice)),
    nothingOnRecord: () => nothingOnRecord,
    setNothingOnRecord(is) {
      nothingOnRecord = is;
      session.show({ ...session.state });
    },
    async check() {
      if (!session.isBusy) await session.guarded('check the list', 'check', () => checkNow(''));
    },
    cancel() {
      session.cancel();
    },
    async show(sheet, finding) {
      const { row, column } = cellOf(sheet, finding);
      // A sheet that is gone cannot be shown, nor a hidden cell seen; what was found stays.
      const shown = await workbook.show(sheet.sheet.list.sheetId, row, column);
      session.showAs({ unseen: unseenSaid(shown, row, column) });
    },
    filter(filter) {
      lastFilter = filter;
      session.showAs({ filter });
    },
    fix: (sheet, findings) => session.guarded('fix cells', 'check', () => fixNow(sheet, findings)),
    undo: () => session.guarded('undo', 'undo', undoNow),
    clearMarks: () => session.guarded('clear the marks', 'clear', clearNow),
    note: (sheet, finding, text) =>
      keepNotes((notes) =>
        notes.with({
          rule: ruleKey(finding.rule),
          key: sheet.nameOf(finding.row),
          about: sheet.aboutOf(finding),
          text,
          when: new Date().toISOString().slice(0, 10),
        }),
      ),
    notes: () => loaded?.kept.notes.all().length ?? 0,
    hasMarks: () => hasMarks,
    isShared: () => ports.file().isShared,
    unread: () => loaded?.kept.unread() ?? new Map(),
    async forgetUnread() {
      const forgotten = await loaded?.kept.forgetUnread();
      if (forgotten?.ok === false) session.couldNot(forgotten.problem, 'look');
      else session.show({ ...session.state });
    },
    async forgetNotes() {
      await keepNotes(() => new Notes());
      session.show({ ...session.state });
    },
    async exportNotes() {
      const opened = await workbook.openSheet(
        words.notesSheet(new Date()),
        noteRows(loaded?.kept.notes ?? new Notes(), loaded?.kit),
      );
      if (!opened.ok) session.couldNot(opened.problem, 'look');
    },
    openRules,
    examplesOf: (one, part, rule) =>
      loaded ? examplesOf(loaded.kit, loaded.library, one, part, rule) : [],
  };
}
