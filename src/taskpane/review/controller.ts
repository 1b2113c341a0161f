/**
 * The review without its looks: makes the queue, holds the session, keeps what is decided, counts
 * what writing would do. Kept apart from React so that what happens can be read, and tested, from
 * top to bottom.
 */
import { auditRows } from '../../core/review/audit';
import { DecisionLog, subjectKey } from '../../core/review/log';
import { makeQueue } from '../../core/review/queue';
import { Session } from '../../core/review/session';
import type { Candidate, Decision, Draft, Subject, SubjectKind } from '../../core/review/types';
import { failure, success, type Outcome, type Problem } from '../../excel/problems';
import { asFailure } from '../../excel/run';
import type { WorkbookChange, WorkOptions } from '../../excel/port';
import type { Assumption } from '../code-jobs/assume';
import type { CodeJobs } from '../code-jobs/controller';
import { readPosts } from '../code-jobs/run-coding';
import { inSlices } from '../code-jobs/slices';
import type { PanePorts } from '../ports';
import type { Opening, Review } from './actions';
import { actsOf, takenBack } from './acts';
import { grown, isSameList, kindsOf, loadEngine, type Engine, type List } from './base';
import { exportText, planImport, takenOver } from './exchange';
import { SheetFollower } from './following-sheet';
import { Keeping } from './keeping';
import { localTime } from './stamp';
import type { ReviewState, Stage } from './state';
import { decidedSaid, words } from './words-frame';
import { importedSaid, words as decisionWords } from './words-decisions';
import { countWriting, readOwn } from './write-back';

/** How long the sheet must be quiet before it is compared with the queue, in milliseconds. */
const QUIET_MS = 600;

const START: ReviewState = {
  ...{ kind: 'preparing', stage: 'reading', done: 0, of: 0 },
  ...{ waiting: false, cancelling: false },
};

export function createReview(ports: PanePorts, jobs: CodeJobs, quietMs = QUIET_MS): Review {
  const { workbook } = ports;
  const listeners = new Set<() => void>();
  const follower = new SheetFollower(workbook);
  let state: ReviewState = START;
  let list: List | null = null;
  let engine: Engine | null = null;
  let keeping: Keeping | null = null;
  let session: Session | null = null;
  /** What was entered beside the session is not in its queue yet. */
  let isQueueOld = false;
  let of: SubjectKind = 'title';
  let isStale = false;
  let notice = '';
  let abort: AbortController | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Where it was opened: *Back* from the decisions goes there. */
  let opening: Opening = 'queue';
  let leaveView: () => void = () => undefined;
  let release: (() => void) | null = null;
  /** What *Try again* does. */
  let lastWork: () => Promise<void> = () => toQueue();

  function show(next: ReviewState): void {
    state = next;
    for (const listener of listeners) listener();
  }

  function working(stage: Stage, done: number, all: number): void {
    const cancelling = abort?.signal.aborted ?? false;
    show({ kind: 'preparing', stage, done, of: all, waiting: false, cancelling });
  }

  function waiting(forCellEdit: boolean): void {
    if (state.kind === 'preparing') show({ ...state, waiting: forCellEdit });
  }

  function couldNot(problem: Problem): void {
    abort = null;
    show({ kind: 'could-not', problem });
  }

  /** Does what takes a while and may fail, and says so when it does: no state lasts for good. */
  async function guarded(work: () => Promise<void>): Promise<void> {
    lastWork = work;
    try {
      await work();
    } catch (error) {
      couldNot(asFailure(error, 'code the posts').problem);
    }
  }

  // What there is to work on

  async function start(): Promise<void> {
    const signal = begin('reading');
    if (jobs.getState().kind !== 'ready') await jobs.look();
    const found = jobs.found();
    if (found?.fields.title) await startOn(found, signal);
    else leave();
  }

  async function startAgain(): Promise<void> {
    if (!list) return;
    const signal = begin('reading');
    const found = await foundAgain(list.found);
    if (found.ok) await startOn(found.value, signal);
    else couldNot(found.problem);
  }

  async function startOn(found: Assumption, signal: AbortSignal): Promise<void> {
    const read = await readPosts(ports, found, options('reading', signal));
    if (isStopped(signal)) return;
    if (!read.ok) {
      couldNot(read.problem);
      return;
    }
    const fresh = { found, read: read.value };
    if (!list || !isSameList(list, fresh)) session = null;
    list = fresh;
    isStale = false;
    working('loading', 0, 1);
    const problem = await readEngine(signal);
    if (isStopped(signal)) return;
    if (problem) couldNot(problem);
    else if (opening === 'decisions') showDecisions('');
    else await toQueue();
  }

  /** Reads what is decided, unless something of ours is still to be kept. */
  async function readEngine(signal: AbortSignal): Promise<Problem | null> {
    if (keeping && keeping.unkept.length > 0) return null;
    const loaded = await loadEngine(ports, { signal, waiting });
    if (!loaded.ok) return loaded.problem;
    const known = loaded.value.log.records.length;
    if (engine?.log.records.length === known) return null;
    session = null;
    engine = loaded.value;
    keeping = new Keeping(workbook, known, {
      changed: kept,
      elsewhere: () => void guarded(enterAgain),
    });
    return null;
  }

  function begin(stage: Stage): AbortSignal {
    abort = new AbortController();
    working(stage, 0, list?.read.posts.length ?? 0);
    return abort.signal;
  }

  function options(stage: Stage, signal: AbortSignal): WorkOptions {
    return {
      signal,
      waiting,
      progress: (done, all) => {
        working(stage, done, all);
      },
    };
  }

  /** True when it was cancelled: then the review is left. */
  function isStopped(signal: AbortSignal): boolean {
    if (signal.aborted && signal === abort?.signal) leave();
    return signal.aborted;
  }

  /** Shows the queue, made anew where it is of something else by now. */
  async function toQueue(entryId?: string): Promise<void> {
    if (!list || !engine) {
      await start();
      return;
    }
    if (!session || isQueueOld || session.queue.of !== of) {
      const place = placeOf(session);
      const signal = begin('queueing');
      const { posts } = list.read;
      const making = makeQueue(posts, engine.coder, engine.log, of);
      const step = (done: number): void => {
        working('queueing', done, posts.length);
      };
      const queue = await inSlices(making, step, signal);
      if (!queue) {
        isStopped(signal);
        return;
      }
      const { coder, log, sets } = engine;
      session = new Session(queue, log, coder, sets, stamp);
      isQueueOld = false;
      goTo(session, place);
    }
    abort = null;
    if (entryId !== undefined) session.goTo(entryId);
    showQueue('');
  }

  /** The title that is asked about, to be found again in another queue. */
  function placeOf(one: Session | null): string | undefined {
    const showing = one?.queue.of === of ? one.showing() : undefined;
    return showing?.kind === 'one' ? showing.entry.id : undefined;
  }

  function goTo(one: Session, id: string | undefined): void {
    const entry = one.queue.entries.find((candidate) => candidate.id === id);
    if (entry && !one.isDecided(entry)) one.goTo(entry.id);
  }

  function stamp(): { readonly when: string; readonly editions: string } {
    return { when: localTime(), editions: engine?.coder.edition ?? '' };
  }

  // The queue

  function showQueue(said: string): void {
    if (!session || !list) return;
    const showing = session.showing();
    follower.turned(list.found, showing);
    show({
      kind: 'reviewing',
      showing,
      progress: session.progress(),
      phase: session.phase(),
      of,
      follows: follower.follows,
      keeping: keeping?.state ?? 'kept',
      canUndo: session.canUndo(),
      aside: session.queue.aside,
      said,
      version: session.version,
      kinds: kindsOf(list),
      stale: isStale,
      problem: keeping?.problem ?? null,
      notice,
    });
  }

  /** One act of the officer's: what it decided is kept, and what comes next is shown. */
  function act(work: (one: Session) => void, said = ''): void {
    if (state.kind !== 'reviewing' || !session) return;
    notice = '';
    work(session);
    const added = session.takeNew();
    keeping?.keep(added);
    showQueue(decidedSaid(added) || said);
  }

  function choose(at: number): void {
    const candidate = state.kind === 'reviewing' && candidateAt(at);
    if (!candidate) return;
    act((one) => {
      one.choose(candidate, at === 0 ? 'first accepted' : 'chosen');
    });
  }

  function candidateAt(at: number): Candidate | undefined {
    const showing = session?.showing();
    return showing?.kind === 'one' ? showing.candidates[at] : undefined;
  }

  async function undo(): Promise<void> {
    const [last] = engine?.log.undoable() ?? [];
    if (last && last.of !== of) {
      if (state.kind !== 'reviewing') return;
      of = last.of;
      await toQueue();
      notice = words.switched;
    }
    act((one) => one.undo());
  }

  function kept(): void {
    const now = { keeping: keeping?.state ?? 'kept', problem: keeping?.problem ?? null };
    if (state.kind === 'reviewing' || state.kind === 'decisions') show({ ...state, ...now });
  }

  /** Ours on top of what others have decided in the workbook since it was read. */
  async function enterAgain(): Promise<void> {
    const recalled = await workbook.recallDecisions();
    if (!engine || !keeping) return;
    if (!recalled.ok) {
      keeping.couldNotRestart(recalled.problem);
      return;
    }
    const log = new DecisionLog(recalled.value);
    const entered = actsOf(keeping.unkept).flatMap(({ records, when, editions }) =>
      log.enter(records, { when, editions }),
    );
    engine = { ...engine, log };
    isQueueOld = true;
    notice = words.decidedElsewhere;
    keeping.restart(recalled.value.length, entered);
    if (state.kind === 'reviewing') await toQueue();
    else if (state.kind === 'decisions') showDecisions(words.decidedElsewhere);
  }

  // Decisions

  function showDecisions(said: string): void {
    if (!engine || !list) return;
    const ids = new Set(list.read.posts.map(({ title }) => title));
    const codes = new Set(list.read.posts.map(({ jobCode }) => jobCode));
    show({
      kind: 'decisions',
      standing: [...engine.log.standing()].reverse(),
      isInList: ({ of: kind, text }) => (kind === 'title' ? ids : codes).has(text),
      keeping: keeping?.state ?? 'kept',
      problem: keeping?.problem ?? null,
      canUndo: engine.log.undoable().length > 0,
      said,
    });
  }

  /** Enters what does not come from the queue, as one act. */
  function enter(drafts: readonly Draft[], said: string): void {
    if (!engine) return;
    if (drafts.length > 0) {
      keeping?.keep(engine.log.enter(drafts, stamp()));
      isQueueOld = true;
    }
    showDecisions(said);
  }

  function undoHere(): void {
    if (!engine || engine.log.undoable().length === 0) return;
    keeping?.keep(engine.log.undo(stamp()));
    isQueueOld = true;
    showDecisions(words.undone);
  }

  async function change(decision: Decision): Promise<void> {
    of = decision.of;
    await toQueue();
    const key = subjectKey(decision);
    const isOf = (subject: Subject): boolean => subjectKey(subject) === key;
    const entries = session?.queue.entries ?? [];
    const entry =
      entries.find(({ subjects }) => subjects.some(isOf)) ??
      entries.find(({ decided }) => decided && isOf(decided));
    if (entry) await toQueue(entry.id);
  }

  async function audit(): Promise<void> {
    if (!engine || !list) return;
    const rows = auditRows(engine.log, list.read.posts, engine.coder);
    const put = await workbook.putSheet(decisionWords.sheet, rows);
    if (put.ok) showDecisions(decisionWords.onSheet(put.value));
    else couldNot(put.problem);
  }

  // Writing

  async function openWriteBack(): Promise<void> {
    if (!list || !engine) return;
    const signal = begin('reading');
    const found = await foundAgain(list.found);
    if (isStopped(signal)) return;
    if (!found.ok) {
      couldNot(found.problem);
      return;
    }
    const read = await readPosts(ports, found.value, options('reading', signal));
    if (isStopped(signal)) return;
    if (!read.ok) {
      couldNot(read.problem);
      return;
    }
    const own = await readOwn(workbook, found.value, read.value, options('reading', signal));
    if (isStopped(signal)) return;
    if (!own.ok) {
      couldNot(own.problem);
      return;
    }
    const { posts } = read.value;
    const counting = countWriting(posts, engine.coder, engine.log, own.value);
    const step = (done: number): void => {
      working('counting', done, posts.length);
    };
    const counts = await inSlices(counting, step, signal);
    if (!counts) isStopped(signal);
    else show({ kind: 'write-back', counts });
  }

  /** *Code jobs* codes the list in front: it is brought there, and looked at, as it may have grown. */
  async function foundAgain({ list: at, fields }: Assumption): Promise<Outcome<Assumption>> {
    // It reads the decisions from the workbook.
    const problem = await keeping?.settled();
    if (problem) return { ok: false, problem };
    const column = fields.title?.column ?? at.firstColumn;
    const shown = await workbook.show(at.sheetId, at.firstRow, column);
    if (!shown.ok) return shown;
    await jobs.look();
    const found = jobs.found();
    const isThere = found?.fields.title !== undefined && found.list.sheetId === at.sheetId;
    return isThere ? success(found) : failure('moved', 'find the list');
  }

  function leave(): void {
    abort = null;
    clearTimeout(timer);
    release?.();
    release = null;
    notice = '';
    leaveView();
    void jobs.look();
    // What is still being kept then may be the first decision of the workbook.
    if (keeping?.state === 'keeping') void keeping.settled().then(() => jobs.look());
  }

  // The sheet

  function onChange(changed: WorkbookChange): void {
    if (changed.kind !== 'content' || changed.sheetId !== list?.found.list.sheetId) return;
    clearTimeout(timer);
    timer = setTimeout(() => void compare(), quietMs);
  }

  /** Says when the list in the sheet is no longer the one that the queue is made of. */
  async function compare(): Promise<void> {
    const before = list;
    if (!before || isStale || state.kind !== 'reviewing') return;
    const found = await grown(workbook, before.found);
    const read = await readPosts(ports, found);
    if (!read.ok || list !== before) return;
    isStale = !isSameList(before, { found, read: read.value });
    if (isStale && state.kind === 'reviewing') show({ ...state, stale: true });
  }

  function open(at: Opening, left: () => void): () => void {
    leaveView = left;
    // Open already: another view was shown meanwhile, and everything is where it was.
    if (!release) {
      release = jobs.hold();
      opening = at;
      void guarded(start);
    }
    const stop = jobs.hear(onChange);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open,
    cancel() {
      abort?.abort();
      if (state.kind === 'preparing') show({ ...state, cancelling: true });
    },
    again: () => void guarded(lastWork),
    back() {
      if (state.kind === 'preparing') this.cancel();
      else if (state.kind === 'import') showDecisions('');
      else if (state.kind === 'write-back') void guarded(toQueue);
      else if (state.kind === 'decisions' && opening === 'queue') void guarded(toQueue);
      else leave();
    },

    choose,
    chooseFound(candidate) {
      act((one) => {
        one.choose(candidate, 'searched');
      });
    },
    noFit() {
      act((one) => {
        one.noFit();
      });
    },
    skip() {
      act((one) => {
        one.skip();
      }, words.skipped);
    },
    undo: () => void guarded(undo),
    tick(entryId, on) {
      act((one) => {
        one.tick(entryId, on);
      });
    },
    acceptGroup() {
      act((one) => {
        one.acceptGroup();
      });
    },
    search: (text) => session?.search(text) ?? [],
    writeNote(text) {
      act((one) => {
        one.note(text);
      });
    },
    follow(on) {
      follower.follows = on;
      showQueue('');
    },
    showInSheet() {
      if (session && list) follower.show(list.found, session.showing());
    },
    turnTo(phase) {
      act((one) => {
        one.turnTo(phase);
      });
    },
    bringBack() {
      act((one) => {
        one.bringBack();
      }, words.unskipped);
    },
    turnToKind(kind) {
      of = kind;
      void guarded(toQueue);
    },
    keepAgain: () => keeping?.again(),
    readAgain() {
      opening = 'queue';
      void guarded(startAgain);
    },
    leave,
    openDecisions() {
      showDecisions('');
    },
    openWriteBack: () => void guarded(openWriteBack),

    change: (decision) => void guarded(() => change(decision)),
    takeBack(decisions, said) {
      enter(decisions.map(takenBack), said);
    },
    undoHere,
    exported: () => (engine ? exportText(engine.log) : ''),
    readImport(text) {
      if (engine) show({ kind: 'import', plan: planImport(text, engine.log, engine.coder) });
    },
    takeOver(theirs) {
      if (state.kind !== 'import') return;
      const { plan } = state;
      enter(takenOver(plan, theirs), importedSaid(plan, theirs.size));
    },
    audit: () => void guarded(audit),
    write(onlyBlank) {
      leaveWith(onlyBlank);
    },
  };

  /** *Code jobs* writes, and shows what came of it. */
  function leaveWith(onlyBlank: boolean): void {
    release?.();
    release = null;
    leaveView();
    void jobs.code({ onlyBlank });
  }
}
