/** Enters what a session decides in the log, and keeps up what stands for every entry. */
import type { Coder } from '../coding/types';
import { whyAgain } from './again';
import { keptBeside } from './beside';
import { decisionFor } from './follow';
import { known } from './judge';
import type { DecisionLog, Stamp } from './log';
import { Similar } from './similar';
import { SOC_FIELDS } from './soc-fields';
import type { Spot, Spots } from './spots';
import { keyText, subjectKey } from './subject';
import { takenBack } from './taken-back';
import type { Decision, Draft, Entry, How, Queue, Ruling } from './types';

/** What is decided on an entry. */
export interface Made {
  readonly spot: Spot;
  readonly ruling: Ruling;
  readonly note: string;
}

/** What an undo took back. */
export interface Taken {
  readonly act: number;
  readonly how: How;
  readonly note: string;
  readonly records: readonly Decision[];
  /** The entries that it was about, in the order of the queue. */
  readonly spots: readonly Spot[];
}

const SPOTS_A_STEP = 500;
const DECISIONS_A_STEP = 50;

export class Deciding {
  readonly similar = new Similar();
  private readonly byText = new Map<string, Spot[]>();
  private readonly byEssence = new Map<string, Spot[]>();
  private fresh: Decision[] = [];

  /** Nothing may be asked of it before `prepare` has come to its end. */
  constructor(
    readonly spots: Spots,
    private readonly queue: Pick<Queue, 'elsewhere' | 'kin'>,
    private readonly log: DecisionLog,
    private readonly coder: Coder,
    private readonly stamp: () => Stamp,
  ) {}

  /** Takes in what was decided before, in steps of some milliseconds at most. */
  *prepare(): Generator<undefined, this, undefined> {
    for (const [at, spot] of this.spots.all.entries()) {
      const { text, essence } = spot.entry;
      known(this.byText, keyText(text), () => []).push(spot);
      if (essence !== '') known(this.byEssence, essence, () => []).push(spot);
      if (at % SPOTS_A_STEP === SPOTS_A_STEP - 1) yield undefined;
    }
    for (const [at, decision] of this.log.standing().entries()) {
      this.remember(decision);
      if (at % DECISIONS_A_STEP === DECISIONS_A_STEP - 1) yield undefined;
    }
    let at = 0;
    for (const essence of this.byEssence.keys()) {
      this.reconsider([essence]);
      if (at++ % SPOTS_A_STEP === SPOTS_A_STEP - 1) yield undefined;
    }
    return this;
  }

  /**
   * Enters what is decided, as one act; what says nothing new is not entered.
   *
   * @returns the number of the act; 0 when nothing was entered
   */
  enter(made: readonly Made[], how: How): number {
    const at = this.stamp();
    const drafts = made
      .filter((each) => !this.isSaidAlready(each, at))
      .flatMap((each) => draftsOf(each, how));
    for (const { spot } of made) this.spots.mark(spot, { isSkipped: false });
    if (drafts.length === 0) return 0;
    const added = this.log.enter([...drafts, ...this.beside(made, drafts)], at);
    this.follow(added);
    return added[0]?.act ?? 0;
  }

  /** What keeps the answers of other posts of the titles as they are. */
  private beside(made: readonly Made[], drafts: readonly Draft[]): readonly Draft[] {
    const { kin } = this.queue;
    const own = new Set(made.map(({ spot }) => spot.entry.id));
    const byTitle = new Map<string, Draft[]>();
    for (const draft of drafts) {
      const text = keyText(draft.text);
      if (draft.of === 'title' && kin?.has(text)) known(byTitle, text, () => []).push(draft);
    }
    return [...byTitle].flatMap(([text, each]) =>
      keptBeside(each, own, kin?.get(text) ?? [], this.log, this.coder),
    );
  }

  /** Takes back, as one act, what holds for an entry and what was decided on any subject of it. */
  takeBack({ standing, entry }: Spot): void {
    const own = entry.subjects.flatMap((subject) => this.log.of(subject) ?? []);
    const all = [...own, ...(standing ? [standing] : [])];
    const held = new Map(all.map((decision) => [subjectKey(decision), decision]));
    const drafts = [...held.values()]
      .filter(({ verdict }) => verdict !== 'undecided')
      .map((decision) => takenBack(decision));
    this.follow(this.log.enter(drafts, this.stamp()));
  }

  /** Takes back the newest act that can be; undefined when there is none. */
  undo(): Taken | undefined {
    const taken = this.log.undoable();
    const [first] = taken;
    if (first === undefined) return undefined;
    const about = new Map(
      taken.flatMap((record) => this.on(record)).map((spot) => [spot, spot.standing]),
    );
    this.follow(this.log.undo(this.stamp()));
    const all = [...about.keys()].sort((a, b) => a.at - b.at);
    // What was only kept beside it has the same codes before and after.
    const changed = all.filter((spot) => !isSameRuling(spot.standing, about.get(spot)));
    const spots = changed.length > 0 ? changed : all;
    return { act: first.act, how: first.how, note: first.note, records: taken, spots };
  }

  /** Everything that stands on the title or job code of an entry; for a title also on its post's code. */
  onTitle({ of, text, post }: Entry): readonly Decision[] {
    const onCode = of === 'title' ? this.log.fitting('job code', post.jobCode ?? '', post) : [];
    return [...onCode, ...this.log.standingOn(of, text)];
  }

  canUndo(): boolean {
    return this.log.undoable().length > 0;
  }

  takeNew(): readonly Decision[] {
    const { fresh } = this;
    this.fresh = [];
    return fresh;
  }

  /** Brings everything up to what was added to the log. */
  private follow(added: readonly Decision[]): void {
    const essences = new Set<string>();
    const texts = new Set<string>();
    for (const record of added) {
      this.fresh.push(record);
      essences.add(this.remember(record));
      texts.add(keyText(record.text));
    }
    for (const text of texts) {
      for (const spot of this.byText.get(text) ?? []) {
        this.spots.mark(spot, { standing: this.standingOn(spot) });
      }
    }
    this.reconsider(essences);
  }

  /** Puts a decision where similar titles find it; gives the essence of what it is about. */
  private remember(decision: Decision): string {
    const essence = this.essenceOf(decision);
    this.similar.set(essence, decision, this.log.origin(decision).id);
    return essence;
  }

  private essenceOf(decision: Decision): string {
    const same = this.sameText(decision);
    const spot = same.length > 1 ? (this.on(decision)[0] ?? same[0]) : same[0];
    if (spot !== undefined) return spot.entry.essence;
    if (decision.of === 'job code') return '';
    const { text, context } = decision;
    const there = this.queue.elsewhere?.get(keyText(text));
    return there ?? this.coder.reference?.essence({ title: text, ...context }) ?? '';
  }

  private reconsider(essences: Iterable<string>): void {
    for (const essence of essences) {
      if (!this.similar.isOverruled(essence)) {
        for (const spot of this.byEssence.get(essence) ?? []) {
          if (spot.isContradicted) this.spots.mark(spot, { isContradicted: false });
        }
        continue;
      }
      for (const spot of this.byEssence.get(essence) ?? []) {
        const isContradicted =
          spot.group !== undefined && this.similar.contradicts(spot.entry, this.coder);
        this.spots.mark(spot, { isContradicted });
      }
    }
  }

  /** What holds for an entry, as the log stands. */
  private standingOn({ entry }: Spot): Decision | undefined {
    const { of, subjects } = entry;
    const { post, suggestion } = entry.undecided ?? entry;
    if (of === 'title') {
      const decision = decisionFor(this.log, post, suggestion, this.coder);
      return decision?.of === 'title' ? decision : undefined;
    }
    const decision = subjects[0] && this.log.of(subjects[0]);
    if (decision === undefined || decision.verdict === 'undecided') return undefined;
    return whyAgain(decision, this.coder) === '' ? decision : undefined;
  }

  private sameText({ of, text }: Decision): readonly Spot[] {
    return (this.byText.get(keyText(text)) ?? []).filter(({ entry }) => entry.of === of);
  }

  /** The entries that a decision is about. */
  private on(decision: Decision): readonly Spot[] {
    const key = subjectKey(decision);
    return this.sameText(decision).filter(({ entry }) =>
      entry.subjects.some((subject) => subjectKey(subject) === key),
    );
  }

  private isSaidAlready({ spot, ruling, note }: Made, { editions }: Stamp): boolean {
    if (spot.standing === undefined) return false;
    return spot.entry.subjects.every((subject) => {
      const newest = this.log.of(subject);
      return (
        newest !== undefined &&
        newest.editions === editions &&
        newest.note === note.trim() &&
        isSame(newest, ruling)
      );
    });
  }
}

function isSameRuling(a: Ruling | undefined, b: Ruling | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && isSame(a, b));
}

function isSame(a: Ruling, b: Ruling): boolean {
  return (
    a.verdict === b.verdict &&
    a.role === b.role &&
    a.roleLabel === b.roleLabel &&
    SOC_FIELDS.every((field) => a.soc[field] === b.soc[field])
  );
}

function draftsOf({ spot, ruling, note }: Made, how: How): Draft[] {
  const { subjects, proposed } = spot.entry;
  return subjects.map((subject) => ({ ...subject, ...ruling, how, note: note.trim(), proposed }));
}
