/**
 * The review without its looks: what opens and leaves it, and how its parts hang together. They are
 * apart from React so that what happens can be read, and tested, from top to bottom.
 *
 *   work       what is shown, and the long work that leads there
 *   reading    the list               logbook    the log, the coder, and how decisions are kept
 *   queue      one title at a time    decisions  what was decided    write    what writing would do
 */
import type { WorkbookChange } from '../../excel/port';
import type { CodeJobs } from '../code-jobs/controller';
import type { Assumption } from '../code-jobs/assume';
import { listen } from '../parts/listen';
import type { PanePorts } from '../ports';
import type { Opening, Review } from './actions';
import { createDecisionsDesk } from './decisions-desk';
import { setAtHand } from './load-following';
import { Logbook } from './logbook';
import { createQueueDesk } from './queue-desk';
import { Reading } from './reading';
import { Work } from './work';
import type { Contested } from './rebase';
import { elsewhereSaid } from './words-frame';
import { previewWriting } from './write-desk';

/** How long the sheet must be quiet before it is compared with the queue, in milliseconds. */
const QUIET_MS = 600;

export function createReview(ports: PanePorts, jobs: CodeJobs, quietMs = QUIET_MS): Review {
  const { workbook } = ports;
  const work = new Work(leave);
  const logbook = new Logbook(ports, { changed: kept, renewed });
  const reading = new Reading(ports, jobs, work);
  const queue = createQueueDesk(workbook, work, reading, logbook);
  const decisions = createDecisionsDesk(workbook, work, reading, logbook);
  setAtHand(ports, () => (logbook.unkept && logbook.engine?.log.records) ?? null);
  /** Where it was opened: *Back* from the decisions goes there. */
  let opening: Opening = 'queue';
  /** Lets *Code jobs* look for itself again; null while the review is not open. */
  let release: (() => void) | null = null;
  let leaveView: () => void = () => undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  // In and out

  function open(at: Opening, left: () => void): () => void {
    leaveView = left;
    if (release) {
      // Another view was shown meanwhile: everything is where it was, but for the sheet perhaps.
      void reading.compare();
    } else {
      release = jobs.hold();
      opening = at;
      jobs.setUnkept(null);
      void work.run(start);
    }
    const stop = listen(workbook, onChange);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }

  async function start(): Promise<void> {
    const signal = work.begin('reading');
    const found = await reading.find();
    if (found) await startOn(found, signal);
    else if (!signal.aborted) leave();
  }

  async function startAgain(): Promise<void> {
    const { list } = reading;
    if (!list) return;
    const signal = work.begin('reading', list.read.posts.length);
    const options = work.options('reading', signal);
    const found = work.taken(await reading.findAgain(list, options), signal);
    if (found) await startOn(found, signal);
  }

  async function startOn(found: Assumption, signal: AbortSignal): Promise<void> {
    if (!(await reading.read(found, signal))) return;
    work.tell('loading', 0, 1);
    const engine = work.taken(await logbook.load(work.options('loading', signal)), signal);
    if (!engine) return;
    if (opening === 'decisions') decisions.show();
    else await queue.show();
  }

  function leave(): void {
    goOut();
    void jobs.look();
  }

  function goOut(): void {
    clearTimeout(timer);
    release?.();
    release = null;
    queue.remark('', []);
    leaveView();
    work.leave();
    // What the workbook does not hold yet is for *Code jobs* to say from now on.
    jobs.setUnkept(logbook.unkept);
  }

  function back(): void {
    switch (work.state.kind) {
      case 'preparing':
        cancel();
        return;
      case 'import':
        decisions.show();
        return;
      case 'write-back':
        void work.run(queue.show);
        return;
      case 'decisions':
        if (opening === 'queue') void work.run(queue.show);
        else leave();
        return;
      case 'reviewing':
      case 'could-not':
        leave();
    }
  }

  function cancel(): void {
    logbook.letGo();
    work.cancel();
  }

  // What happens meanwhile

  function kept(): void {
    const { state } = work;
    work.waits(logbook.kept.keeping === 'waiting');
    if (!release) jobs.setUnkept(logbook.unkept);
    else if (state.kind === 'reviewing' || state.kind === 'decisions') {
      work.show({ ...state, ...logbook.kept });
    }
  }

  function renewed(contested: readonly Contested[]): void {
    const { kind } = work.state;
    const said = elsewhereSaid(contested);
    queue.remark(
      said,
      contested.map(({ theirs }) => theirs),
    );
    if (!release) return;
    if (kind === 'reviewing') void work.run(queue.show);
    else if (kind === 'decisions') decisions.show(said);
  }

  /** Says when the list in the sheet is no longer the one that the queue is made of. */
  function onChange({ kind, sheetId }: WorkbookChange): void {
    if (kind !== 'content' || sheetId !== reading.list?.found.list.sheetId) return;
    clearTimeout(timer);
    timer = setTimeout(() => void reading.compare(), quietMs);
  }

  return {
    ...queue.actions,
    ...decisions.actions,
    getState: () => work.state,
    subscribe: work.subscribe,
    open,
    back,
    leave,
    cancel,
    again: () => {
      work.again();
    },
    keepAgain: () => {
      logbook.keepAgain();
    },
    readAgain() {
      opening = 'queue';
      void work.run(startAgain);
    },
    openDecisions: () => {
      decisions.show();
    },
    change: (decision) => void work.run(() => queue.change(decision)),
    openWriteBack: () => void work.run(() => previewWriting(ports, work, reading, logbook)),
    /** *Code jobs* writes, and shows what came of it. */
    write(onlyBlank) {
      goOut();
      void jobs.code({ onlyBlank });
    },
  };
}
