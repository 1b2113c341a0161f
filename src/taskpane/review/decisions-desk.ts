/** What was decided, beside the queue: shown, taken back, passed on, taken over. */
import { makeAudit } from '../../core/review/audit';
import { takenBack } from '../../core/review/taken-back';
import type { Draft } from '../../core/review/types';
import { fold } from '../../core/text/tidy';
import type { WorkbookPort } from '../../excel/port';
import type { DecisionActions } from './actions';
import type { DecisionLog } from '../../core/review/log';
import { exportText, planImport, takenOver, type ImportPlan } from './exchange';
import type { Logbook } from './logbook';
import type { Reading } from './reading';
import type { Work } from './work';
import { importedSaid, words } from './words-decisions';
import { words as frame } from './words-frame';

export interface DecisionsDesk {
  /** @param said what came of the last thing that was done; empty for nothing */
  show(said?: string): void;
  readonly actions: Omit<DecisionActions, 'change' | 'keepAgain' | 'openWriteBack' | 'back'>;
}

interface Planned {
  readonly text: string;
  readonly plan: ImportPlan;
  readonly log: DecisionLog;
  readonly records: number;
}

export function createDecisionsDesk(
  workbook: WorkbookPort,
  work: Work,
  reading: Reading,
  logbook: Logbook,
): DecisionsDesk {
  /** The file that was looked at last, and the log that it was compared with. */
  let planned: Planned | null = null;
  let serial = 0;

  function show(said = ''): void {
    const { list } = reading;
    const { engine } = logbook;
    if (!engine || !list) return;
    work.show({
      kind: 'decisions',
      standing: [...engine.log.standing()].reverse(),
      isInList: ({ of, text }) => list.texts[of].has(fold(text)),
      ...logbook.kept,
      canUndo: engine.log.undoable().length > 0,
      said,
    });
  }

  function enter(drafts: readonly Draft[], said: string): void {
    logbook.enter(drafts);
    show(said);
  }

  /** @param notice what has come between; empty for nothing */
  async function plan(text: string, notice: string): Promise<void> {
    const { engine } = logbook;
    const { list } = reading;
    if (!engine || !list) return;
    const { posts } = list.read;
    const signal = work.begin('planning', posts.length);
    const records = engine.log.records.length;
    const steps = planImport(text, engine, posts);
    const made = await work.slices('planning', steps, posts.length, signal);
    if (!made) return;
    planned = { text, plan: made, log: engine.log, records };
    serial += 1;
    work.show({ kind: 'import', serial, plan: made, notice });
  }

  /** What was decided here since it was looked at must not be decided over unseen. */
  async function takeOver(theirs: ReadonlySet<number>): Promise<void> {
    if (!planned) return;
    const { text, plan: looked, log, records } = planned;
    const signal = work.begin('loading');
    const engine = work.taken(await logbook.load(work.options('loading', signal)), signal);
    if (!engine) return;
    const isSame = engine.log === log && log.records.length === records;
    if (!isSame) await plan(text, words.plannedAgain);
    else enter(takenOver(looked, theirs), importedSaid(looked, theirs.size));
  }

  async function audit(): Promise<void> {
    const { list } = reading;
    const { engine } = logbook;
    if (!engine || !list) return;
    const { posts } = list.read;
    const signal = work.begin('listing', posts.length);
    const steps = makeAudit(engine.log, posts, engine.coder);
    const rows = await work.slices('listing', steps, posts.length, signal);
    if (!rows) return;
    const options = { ...work.options('listing', signal), progress: () => undefined };
    const put = await workbook.putSheet(words.sheet, rows, options);
    if (signal.aborted) return;
    if (put.ok) show(words.onSheet(put.value));
    else work.couldNot(put.problem);
  }

  const actions: DecisionsDesk['actions'] = {
    takeBack(decisions, said) {
      enter(decisions.map(takenBack), said);
    },
    undoHere() {
      if (!logbook.engine?.log.undoable().length) return;
      logbook.undo();
      show(frame.undone);
    },
    exported: () => (logbook.engine ? exportText(logbook.engine.log) : ''),
    readImport: (text) => void work.run(() => plan(text, '')),
    takeOver: (theirs) => void work.run(() => takeOver(theirs)),
    audit: () => void work.run(audit),
  };
  return { show, actions };
}
