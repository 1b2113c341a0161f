/** The queue as it is shown, and what each key does to it. */
import type { Session } from '../../core/review/session';
import type { Candidate, Decision } from '../../core/review/types';
import { fold } from '../../core/text/tidy';
import type { WorkbookPort } from '../../excel/port';
import type { QueueActions } from './actions';
import { AtHand } from './at-hand';
import { kindsOf } from './base';
import { SheetFollower } from './following-sheet';
import { entryOf, textsOf } from './in-view';
import type { Logbook } from './logbook';
import type { Reading } from './reading';
import type { Work } from './work';
import { decidedSaid, takenBackSaid, words } from './words-frame';

export interface QueueDesk {
  /** Shows the queue as it stands by now. */
  show(): Promise<void>;
  /** Shows what a decision is about, to be decided otherwise. */
  change(decision: Decision): Promise<void>;
  /**
   * Says until the next act what has happened that was not of the officer's doing.
   *
   * @param offers decisions that can be gone to from there
   */
  remark(text: string, offers: readonly Decision[]): void;
  readonly actions: QueueActions;
}

export function createQueueDesk(
  workbook: WorkbookPort,
  work: Work,
  reading: Reading,
  logbook: Logbook,
): QueueDesk {
  const follower = new SheetFollower(workbook);
  const at = new AtHand(work, reading, logbook);
  let notice = '';
  let offers: readonly Decision[] = [];

  // What is shown of it

  async function show(): Promise<void> {
    const { list } = reading;
    // Another list may have no job codes.
    if (list && !kindsOf(list)) at.of = 'title';
    const session = await at.now();
    if (session) render(session, '');
  }

  function render(session: Session, said: string): void {
    const { list } = reading;
    if (!list) return;
    const showing = session.showing();
    follower.turned(list.found, showing);
    work.show({
      kind: 'reviewing',
      showing,
      decided: showing.kind === 'one' ? session.decisionOn(showing.entry) : undefined,
      progress: session.progress(),
      phase: session.phase(),
      of: at.of,
      follows: follower.follows,
      ...logbook.kept,
      canUndo: session.canUndo(),
      aside: session.queue.aside,
      said,
      version: session.version,
      kinds: kindsOf(list),
      stale: reading.isStale,
      notice,
      offers,
    });
  }

  async function change(decision: Decision): Promise<void> {
    at.of = decision.of;
    const session = await at.now();
    if (!session) return;
    const entry = entryOf(session.queue.entries, decision);
    if (entry) session.goTo(entry.id);
    render(session, '');
  }

  // What is done with it

  /** One act of the officer's: what it decided is kept, and what comes next is shown. */
  function act(does: (session: Session) => void, said = ''): void {
    const { session } = at;
    if (work.state.kind !== 'reviewing' || !session) return;
    notice = '';
    offers = [];
    does(session);
    const added = at.taken(session);
    logbook.keep(added);
    render(session, decidedSaid(added) || said);
  }

  function choose(place: number): void {
    const showing = at.session?.showing();
    const candidate = showing?.kind === 'one' ? showing.candidates[place] : undefined;
    if (!candidate) return;
    act((session) => {
      session.choose(candidate, place === 0 ? 'first accepted' : 'chosen');
    });
  }

  /** The last act may have been about the other kind: then that is shown again. */
  async function undo(): Promise<void> {
    const [last] = logbook.engine?.log.undoable() ?? [];
    const before = at.of;
    if (last !== undefined && last.of !== before) {
      if (work.state.kind !== 'reviewing') return;
      at.of = last.of;
      await show();
    }
    act((session) => {
      session.undo();
      notice = hiddenOf(session) || (at.of === before ? '' : words.switched);
    });
  }

  /** What the last undo took back, where that is not what is shown now. */
  function hiddenOf(session: Session): string {
    const undone = session.lastUndone();
    const shown = textsOf(session.showing());
    if (undone.every(({ text }) => shown.has(fold(text)))) return '';
    const missing = undone.filter(({ of, text }) => !reading.list?.texts[of].has(fold(text)));
    return takenBackSaid(undone, missing.length);
  }

  const actions: QueueActions = {
    choose,
    chooseFound(candidate: Candidate) {
      act((session) => {
        session.choose(candidate, 'searched');
      });
    },
    noFit() {
      act((session) => {
        session.noFit();
      });
    },
    takeBackShown() {
      act((session) => {
        session.takeBack();
      });
    },
    skip() {
      act((session) => {
        session.skip();
      }, words.skipped);
    },
    undo: () => void work.run(undo),
    tick(entryId, on) {
      act((session) => {
        session.tick(entryId, on);
      });
    },
    acceptGroup() {
      act((session) => {
        session.acceptGroup();
      });
    },
    search: (text) => at.session?.search(text) ?? [],
    writeNote(text) {
      act((session) => {
        session.note(text);
      });
    },
    follow(on) {
      follower.follows = on;
      act(() => undefined);
    },
    showInSheet() {
      if (at.session && reading.list) follower.show(reading.list.found, at.session.showing());
    },
    turnTo(phase) {
      act((session) => {
        session.turnTo(phase);
      });
    },
    bringBack() {
      act((session) => {
        session.bringBack();
      }, words.unskipped);
    },
    turnToKind(kind) {
      at.of = kind;
      void work.run(show);
    },
  };

  return {
    show,
    change,
    remark(text, to) {
      notice = text;
      offers = to;
    },
    actions,
  };
}
