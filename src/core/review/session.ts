/**
 * One person going through a queue: what is shown, and what each key does to it. Without React, and
 * nothing in it goes through the list: a key press costs the same with five titles and five thousand.
 * What a decision touches is gone through: the posts of its title, and the titles similar to it.
 */
import type { Coder } from '../coding/types';
import { NO_SOC } from '../coding/alternatives';
import { atOnce } from '../rules/common/turns';
import { candidatesOf } from './candidates';
import { Deciding } from './deciding';
import type { DecisionLog, Stamp } from './log';
import { groupOf } from './queue';
import { searchCandidates, type SearchedSets } from './search';
import { Spots, type GroupSpot, type Spot } from './spots';
import type { Candidate, Decision, Entry, How, Progress, Queue, Ruling, Showing } from './types';

export type { SearchedSets } from './search';

/** Groups of Sure titles come first, then the others one at a time. */
export type Phase = 'groups' | 'single';

/** What is shown out of turn: what was undone, or what somebody went to. */
type Focus =
  | { readonly kind: 'group'; readonly group: GroupSpot }
  | { readonly kind: 'one'; readonly spot: Spot };

/** What the group was like when it was accepted. */
interface Accepted {
  readonly group: GroupSpot;
  readonly unticked: readonly Spot[];
}

const NOTHING_FITS: Ruling = { verdict: 'no code fits', role: '', roleLabel: '', soc: NO_SOC };

export class Session {
  /** Grows with every change of what is shown or counted. */
  version = 0;
  private readonly spots: Spots;
  private readonly byId: ReadonlyMap<string, Spot>;
  private readonly accepted = new Map<number, Accepted>();
  private wanted: Phase = 'groups';
  private focus: Focus | undefined;
  private written: string | undefined;
  private shown: Showing | undefined;
  private undone: readonly Decision[] = [];
  private offered: { readonly spot: Spot; readonly candidates: readonly Candidate[] } | undefined;

  /**
   * @param log what was decided before; what is decided here is entered in it
   * @param stamp asked at every decision: the local time and the coder's editions
   * @param deciding made ready by `make`; made at once here, which may take 0.1 s for thousands of
   *   decisions
   */
  constructor(
    readonly queue: Queue,
    log: DecisionLog,
    private readonly coder: Coder,
    private readonly sets: SearchedSets,
    stamp: () => Stamp,
    private readonly deciding = atOnce(preparing(queue, log, coder, stamp)),
  ) {
    this.spots = deciding.spots;
    this.byId = new Map(this.spots.all.map((spot) => [spot.entry.id, spot]));
    this.settle();
  }

  /**
   * Makes a session in steps of some milliseconds at most; what is given is as for the constructor.
   * Yields how many posts the queue has, as the end of `makeQueue` does.
   */
  static *make(
    queue: Queue,
    log: DecisionLog,
    coder: Coder,
    sets: SearchedSets,
    stamp: () => Stamp,
  ): Generator<number, Session, undefined> {
    const posts = queue.entries.reduce((sum, { rows }) => sum + rows.length, 0);
    const steps = preparing(queue, log, coder, stamp);
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done === true) return new Session(queue, log, coder, sets, stamp, step.value);
      yield posts;
    }
  }

  /** The same object until something changes. */
  showing(): Showing {
    return (this.shown ??= this.show());
  }

  progress(): Progress {
    return this.spots.progress();
  }

  phase(): Phase {
    return this.focus?.kind === 'group' ? 'groups' : this.wanted;
  }

  /** Shows the groups or the single entries; what is skipped or unticked stays so. */
  turnTo(phase: Phase): void {
    this.wanted = phase;
    this.goOn();
  }

  /** Takes an entry of the group that is shown out of what is accepted, or puts it in again. */
  tick(entryId: string, on: boolean): void {
    const current = this.current();
    if (current?.kind !== 'group' || this.byId.get(entryId)?.group !== current.group) return;
    this.spots.tick(current.group, entryId, on);
    this.changed();
  }

  /** Enters what is proposed for the ticked ones of the group; the others are asked one at a time. */
  acceptGroup(): void {
    const current = this.current();
    if (current?.kind !== 'group') return;
    const { group } = current;
    const members = membersOf(group);
    const unticked = members.filter(({ entry }) => group.unticked.has(entry.id));
    const ticked = members.filter(({ entry }) => !group.unticked.has(entry.id));
    for (const spot of unticked) this.spots.mark(spot, { isAlone: true });
    const act = this.deciding.enter(
      ticked.map((spot) => ({ spot, ruling: proposed(spot), note: '' })),
      'accepted in a group',
    );
    if (act > 0) this.accepted.set(act, { group, unticked });
    this.goOn();
  }

  /** Enters a decision on the entry that is shown, and goes on. Nothing when a group is shown. */
  choose({ role, roleLabel, soc }: Candidate, how: How): void {
    this.decide({ verdict: 'coded', role, roleLabel, soc }, how);
  }

  /** Enters that no code fits the entry that is shown, and goes on. */
  noFit(): void {
    this.decide(NOTHING_FITS, 'no code fits');
  }

  /** Takes back what holds for the entry that is shown, and asks about it: it stays in view. */
  takeBack(): void {
    const current = this.current();
    if (current?.kind !== 'one' || current.spot.standing === undefined) return;
    const { spot } = current;
    this.deciding.takeBack(spot);
    this.spots.mark(spot, { isAlone: true });
    this.changed();
    this.written = undefined;
    this.focus = current;
    this.settle();
  }

  /** Puts the entry or group that is shown off; a decided entry is left as it is. */
  skip(): void {
    const current = this.current();
    if (current === undefined) return;
    const spots = current.kind === 'one' ? [current.spot] : membersOf(current.group);
    for (const spot of spots) this.spots.mark(spot, { isSkipped: spot.standing === undefined });
    this.goOn();
  }

  /** The ids of what was put off and is still open. */
  skipped(): readonly string[] {
    return this.spots.putOff().map(({ entry }) => entry.id);
  }

  /** Puts off what was put off in another session on the list, where it is here and open. */
  skipAll(entryIds: readonly string[]): void {
    for (const id of entryIds) {
      const spot = this.byId.get(id);
      if (spot) this.spots.mark(spot, { isSkipped: spot.standing === undefined });
    }
    this.goOn();
  }

  /** Everything that was put off is asked again. */
  bringBack(): void {
    const isDone = this.current() === undefined;
    this.spots.bringBack();
    if (isDone) this.wanted = 'groups';
    this.settle();
    this.changed();
  }

  /**
   * Takes back the newest act in the log that is not undone, made here or in an earlier session, and
   * shows what it was about, when that is in the queue.
   *
   * @returns false when there was nothing to take back
   */
  undo(): boolean {
    const taken = this.deciding.undo();
    this.undone = taken?.records ?? [];
    if (taken === undefined) return false;
    this.goOn();
    const accepted = this.accepted.get(taken.act);
    for (const spot of accepted?.unticked ?? []) this.spots.mark(spot, { isAlone: false });
    for (const spot of taken.spots) this.spots.mark(spot, { isSkipped: false });
    const [spot] = taken.spots;
    const group =
      accepted?.group ?? (taken.how === 'accepted in a group' ? spot?.group : undefined);
    if (group !== undefined && group.left > 0) {
      this.focus = { kind: 'group', group };
      this.wanted = 'groups';
    } else if (taken.spots.length > 1) {
      // An import, say: its titles are asked about as if nobody had decided on them.
      this.wanted = 'groups';
    } else if (spot !== undefined) {
      this.spots.mark(spot, { isAlone: true });
      this.focus = { kind: 'one', spot };
      if (spot.standing === undefined) this.written = taken.note;
    }
    this.settle();
    return true;
  }

  /**
   * The records that the last `undo` took back, also those on titles that are not in the list; empty when
   * there was nothing.
   */
  lastUndone(): readonly Decision[] {
    return this.undone;
  }

  /** True when `undo` would take something back. */
  canUndo(): boolean {
    return this.deciding.canUndo();
  }

  /** Shows an entry, also a decided one to change it: choosing then replaces the decision. */
  goTo(entryId: string): void {
    const spot = this.byId.get(entryId);
    if (spot === undefined) return;
    this.changed();
    this.written = undefined;
    this.focus = { kind: 'one', spot };
  }

  /** The officer's note on the entry that is shown; it goes with the decision to come. */
  note(text: string): void {
    if (this.current()?.kind !== 'one') return;
    const { offered } = this;
    this.changed();
    this.offered = offered;
    this.written = text;
  }

  /** What a typed text may mean for the entry that is shown: from the whole of the code sets. */
  search(text: string): readonly Candidate[] {
    const current = this.current();
    if (current?.kind !== 'one') return [];
    return searchCandidates(text, current.spot.entry, this.coder, this.sets);
  }

  isDecided(entry: Entry): boolean {
    return this.decisionOn(entry) !== undefined;
  }

  /** What stands for an entry now; undefined when it is open. */
  decisionOn(entry: Entry): Decision | undefined {
    return this.byId.get(entry.id)?.standing;
  }

  /** The records entered since this was last asked: to be saved. */
  takeNew(): readonly Decision[] {
    return this.deciding.takeNew();
  }

  private decide(ruling: Ruling, how: How): void {
    const current = this.current();
    if (current?.kind !== 'one') return;
    const { spot } = current;
    this.deciding.enter([{ spot, ruling, note: this.noteOn(spot) }], how);
    this.goOn();
  }

  private show(): Showing {
    const current = this.current();
    if (current === undefined) return { kind: 'done' };
    if (current.kind === 'one') {
      const { spot } = current;
      const candidates = this.candidatesOf(spot);
      return { kind: 'one', entry: spot.entry, candidates, note: this.noteOn(spot) };
    }
    const members = membersOf(current.group);
    const ids = members.map(({ entry }) => entry.id);
    return {
      kind: 'group',
      group: groupOf(
        members.map(({ entry }) => entry),
        this.sets.soc2020,
      ),
      unticked: new Set(ids.filter((id) => current.group.unticked.has(id))),
    };
  }

  private candidatesOf(spot: Spot): readonly Candidate[] {
    if (this.offered?.spot !== spot) {
      const { similar } = this.deciding;
      const { entry, standing } = spot;
      const candidates = candidatesOf(
        ...([entry, similar, this.coder, this.sets.soc2020] as const),
        standing ?? againOn(entry),
        this.deciding.onTitle(entry),
      );
      this.offered = { spot, candidates };
    }
    return this.offered.candidates;
  }

  private noteOn({ standing }: Spot): string {
    return this.written ?? standing?.note ?? '';
  }

  private current(): Focus | undefined {
    if (this.focus !== undefined) return this.focus;
    const group = this.wanted === 'groups' ? this.spots.firstGroup() : undefined;
    if (group !== undefined) return { kind: 'group', group };
    const spot = this.spots.firstSingle();
    return spot === undefined ? undefined : { kind: 'one', spot };
  }

  /** Leaves what is shown for what comes next. */
  private goOn(): void {
    this.changed();
    this.focus = undefined;
    this.written = undefined;
    this.settle();
  }

  /** Where nothing is left of one kind, the other has its turn. */
  private settle(): void {
    const { groups, single } = this.spots.progress().left;
    if (this.wanted === 'groups' && groups === 0) this.wanted = 'single';
    else if (this.wanted === 'single' && single === 0 && groups > 0) this.wanted = 'groups';
  }

  private changed(): void {
    this.version += 1;
    this.shown = undefined;
    this.offered = undefined;
  }
}

function preparing(
  queue: Queue,
  log: DecisionLog,
  coder: Coder,
  stamp: () => Stamp,
): Generator<undefined, Deciding, undefined> {
  return new Deciding(new Spots(queue.entries), queue, log, coder, stamp).prepare();
}

function membersOf({ spots }: GroupSpot): readonly Spot[] {
  return spots.filter(({ place }) => place === 'group');
}

function proposed({ entry: { suggestion } }: Spot): Ruling {
  const { role, roleLabel, soc } = suggestion;
  return { verdict: 'coded', role, roleLabel, soc };
}

/** What was decided and is to be decided again. */
function againOn({ decided, again }: Entry): Decision | undefined {
  return again === '' ? undefined : decided;
}
