/** Enters what a session decides in the log, and keeps up what stands for every entry. */
import type { Coder } from '../coding/types';
import { fold } from '../text/tidy';
import { whyAgain } from './again';
import { decisionFor } from './follow';
import { known } from './judge';
import type { DecisionLog, Stamp } from './log';
import { Similar } from './similar';
import { SOC_FIELDS } from './soc-fields';
import type { Spot, Spots } from './spots';
import { subjectKey } from './subject';
import type { Decision, Draft, How, Queue, Ruling } from './types';

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
  /** The entries that it was about, in the order of the queue. */
  readonly spots: readonly Spot[];
}

export class Deciding {
  readonly similar = new Similar();
  private readonly byText = new Map<string, Spot[]>();
  private readonly byEssence = new Map<string, Spot[]>();
  private fresh: Decision[] = [];

  constructor(
    private readonly spots: Spots,
    private readonly elsewhere: Queue['elsewhere'],
    private readonly log: DecisionLog,
    private readonly coder: Coder,
    private readonly stamp: () => Stamp,
  ) {
    for (const spot of spots.all) {
      const { text, essence } = spot.entry;
      known(this.byText, fold(text), () => []).push(spot);
      if (essence !== '') known(this.byEssence, essence, () => []).push(spot);
    }
    for (const decision of log.standing()) this.remember(decision);
    this.reconsider(this.byEssence.keys());
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
    const added = this.log.enter(drafts, at);
    this.follow(added);
    return added[0]?.act ?? 0;
  }

  /** Takes back the newest act that can be; undefined when there is none. */
  undo(): Taken | undefined {
    const taken = this.log.undoable();
    const [first] = taken;
    if (first === undefined) return undefined;
    this.follow(this.log.undo(this.stamp()));
    const spots = new Set(taken.flatMap((record) => this.on(record)));
    const inOrder = [...spots].sort((a, b) => a.at - b.at);
    return { act: first.act, how: first.how, note: first.note, spots: inOrder };
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
      texts.add(fold(record.text));
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
    const there = this.elsewhere?.get(fold(text));
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
    const { of, post, suggestion, subjects } = entry;
    if (of === 'title') {
      const decision = decisionFor(this.log, post, suggestion, this.coder);
      return decision?.of === 'title' ? decision : undefined;
    }
    const decision = subjects[0] && this.log.of(subjects[0]);
    if (decision === undefined || decision.verdict === 'undecided') return undefined;
    return whyAgain(decision, this.coder) === '' ? decision : undefined;
  }

  private sameText({ of, text }: Decision): readonly Spot[] {
    return (this.byText.get(fold(text)) ?? []).filter(({ entry }) => entry.of === of);
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
