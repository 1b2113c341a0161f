/** The queue's view over a real session on a made-up queue, as the review's controller joins them. */
import { render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { useState, type ReactNode } from 'react';
import { DecisionLog } from '../../../src/core/review/log';
import { Session } from '../../../src/core/review/session';
import type { Aside, Entry } from '../../../src/core/review/types';
import { loadCodeLibrary } from '../../../src/data/library';
import type { ReviewActions } from '../../../src/taskpane/review/actions';
import { QueueView } from '../../../src/taskpane/review/QueueView';
import type { Reviewing } from '../../../src/taskpane/review/state';
import { fakeCoder } from './fake-coder';

const nobody: Aside = { names: 0, noTitle: 0, noCode: 0, byJobCode: 0 };

export interface Desk {
  readonly hands: UserEvent;
  readonly log: DecisionLog;
  /** What was asked for that is not the session's: `leave`, `write`, `follow true` … */
  readonly asked: string[];
  /** What was decided last, as `title: role` or `title: no code fits`. */
  readonly last: () => string | undefined;
}

/** The window is in front; jsdom says so only while an element has the focus. */
document.hasFocus = () => true;

export async function openDesk(
  entries: readonly Entry[],
  more: Partial<Reviewing> = {},
): Promise<Desk> {
  const library = await loadCodeLibrary();
  const roles = library.set('hwr');
  const soc2020 = library.set('soc2020');
  if (!roles || !soc2020) throw new Error('Rolecheck: the test needs both code sets');
  const log = new DecisionLog();
  const session = new Session(
    { of: 'title', entries, aside: nobody },
    log,
    fakeCoder,
    { roles, soc2020 },
    () => ({ when: '2026-03-02 09:00', editions: fakeCoder.edition }),
  );
  const asked: string[] = [];
  render(<Desktop session={session} asked={asked} more={more} />);
  return {
    hands: userEvent.setup(),
    log,
    asked,
    last() {
      const record = log.records.at(-1);
      return record && `${record.text}: ${record.role || record.verdict}`;
    },
  };
}

interface DesktopProps {
  readonly session: Session;
  readonly asked: string[];
  readonly more: Partial<Reviewing>;
}

function Desktop({ session, asked, more }: DesktopProps): ReactNode {
  const [follows, setFollows] = useState(false);
  const [said, setSaid] = useState('');
  const [, draw] = useState(0);
  const does = (work: () => void): void => {
    work();
    const added = session.takeNew();
    if (added.length > 0) setSaid(`Decided: ${added.map(({ role }) => role).join(', ')}.`);
    draw((count) => count + 1);
  };
  const ask = (what: string) => () => {
    asked.push(what);
  };
  const [actions] = useState<ReviewActions>(() => ({
    choose(at) {
      does(() => {
        const showing = session.showing();
        const one = showing.kind === 'one' ? showing.candidates[at] : undefined;
        if (one) session.choose(one, at === 0 ? 'first accepted' : 'chosen');
      });
    },
    chooseFound(one) {
      does(() => {
        session.choose(one, 'searched');
      });
    },
    noFit() {
      does(() => {
        session.noFit();
      });
    },
    takeBackShown() {
      does(() => {
        session.takeBack();
      });
    },
    skip() {
      does(() => {
        session.skip();
      });
    },
    undo() {
      does(() => {
        session.undo();
      });
    },
    tick(id, on) {
      does(() => {
        session.tick(id, on);
      });
    },
    acceptGroup() {
      does(() => {
        session.acceptGroup();
      });
    },
    search: (text) => session.search(text),
    writeNote(text) {
      does(() => {
        session.note(text);
      });
    },
    follow(on) {
      asked.push(`follow ${String(on)}`);
      setFollows(on);
    },
    showInSheet: ask('show in sheet'),
    turnTo(phase) {
      does(() => {
        session.turnTo(phase);
      });
    },
    bringBack() {
      does(() => {
        session.bringBack();
      });
    },
    leave: ask('leave'),
    openDecisions: ask('decisions'),
    openWriteBack: ask('write'),
    turnToKind: (of) => {
      asked.push(of);
    },
    change: ({ text }) => {
      asked.push(`change ${text}`);
    },
    keepAgain: ask('keep again'),
    readAgain: ask('read again'),
  }));
  const showing = session.showing();
  const state: Reviewing = {
    kind: 'reviewing',
    showing,
    decided: showing.kind === 'one' ? session.decisionOn(showing.entry) : undefined,
    progress: session.progress(),
    phase: session.phase(),
    of: 'title',
    follows,
    keeping: 'kept',
    canUndo: session.canUndo(),
    aside: nobody,
    said,
    version: session.version,
    kinds: null,
    stale: false,
    problem: null,
    notice: '',
    offers: [],
    ...more,
  };
  return <QueueView state={state} actions={actions} />;
}
