/** The session at hand: made anew when its list, its log or its kind is another by now. */
import type { DecisionLog } from '../../core/review/log';
import { makeQueue } from '../../core/review/queue';
import { Session } from '../../core/review/session';
import type { Decision, SubjectKind } from '../../core/review/types';
import { isSamePlace, type List } from './base';
import type { Logbook } from './logbook';
import type { Reading } from './reading';
import type { Work } from './work';

/** A session, and what it was made of. */
interface Made {
  readonly session: Session;
  readonly of: SubjectKind;
  readonly list: List;
  readonly log: DecisionLog;
  /** Records of the log that it knows: others come from elsewhere in the pane. */
  readonly records: number;
}

export class AtHand {
  /** What is to be reviewed. */
  of: SubjectKind = 'title';
  private made: Made | null = null;
  /** Ids of what was left for later, while the other kind is reviewed. */
  private readonly skipped = new Map<SubjectKind, readonly string[]>();

  constructor(
    private readonly work: Work,
    private readonly reading: Reading,
    private readonly logbook: Logbook,
  ) {}

  /** The session that was made last; null before there was one. */
  get session(): Session | null {
    return this.made?.session ?? null;
  }

  /** The session on what there is by now; undefined when making it was stopped. */
  async now(): Promise<Session | undefined> {
    while (!this.made || !this.isCurrent(this.made)) {
      const next = await this.make();
      if (!next) return undefined;
      this.made = next;
    }
    return this.made.session;
  }

  /** What the session has entered in the log since it was last asked. */
  taken(session: Session): readonly Decision[] {
    const { made } = this;
    if (made) this.made = { ...made, records: made.log.records.length };
    return session.takeNew();
  }

  private isCurrent({ of, list, log, records }: Made): boolean {
    return (
      of === this.of &&
      list.read === this.reading.list?.read &&
      log === this.logbook.engine?.log &&
      records === log.records.length
    );
  }

  private async make(): Promise<Made | undefined> {
    const { of, work, made } = this;
    const { list } = this.reading;
    const { engine } = this.logbook;
    if (!list || !engine) return undefined;
    const { log, coder, sets } = engine;
    const { posts } = list.read;
    const parts = { of, list, log, records: log.records.length };
    const signal = work.begin('queueing', posts.length);
    const making = makeQueue(posts, coder, log, of);
    const queue = await work.slices('queueing', making, posts.length, signal);
    if (!queue) return undefined;
    const opening = Session.make(queue, log, coder, sets, this.logbook.stamp);
    const session = await work.slices('queueing', opening, posts.length, signal);
    if (!session) return undefined;
    if (made) this.goOn(made, session, parts);
    return { session, ...parts };
  }

  /** What was left for later stays so, and the title that was asked about is asked about. */
  private goOn(before: Made, session: Session, { of, list }: Omit<Made, 'session'>): void {
    if (!isSamePlace(before.list, list)) {
      this.skipped.clear();
      return;
    }
    this.skipped.set(before.of, before.session.skipped());
    session.skipAll(this.skipped.get(of) ?? []);
    const shown = before.session.showing();
    if (before.of !== of || shown.kind !== 'one') return;
    const entry = session.queue.entries.find(({ id }) => id === shown.entry.id);
    if (entry && !session.isDecided(entry)) session.goTo(entry.id);
  }
}
