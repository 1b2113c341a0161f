/**
 * The log of what people decided. Records are only ever added; an undo adds the inverse of an act,
 * so that the log alone tells what stands, and what an undo would take back next, in every session.
 */
import { NO_SOC } from '../coding/alternatives';
import type { Suggestion } from '../coding/types';
import { FittingIndex, type PlaceOf } from './fitting';
import { numbered } from './numbering';
import { keyText, subjectKey } from './subject';
import type { Decision, Draft, Subject, SubjectKind } from './types';

export { subjectKey } from './subject';

/** What the log cannot know by itself. */
export interface Stamp {
  /** Local day and time, `YYYY-MM-DD HH:MM`. */
  readonly when: string;
  /** `Coder.edition` of the coder that proposed. */
  readonly editions: string;
}

/** Names what the coder proposes for a post, to see later whether it proposes the same; never empty. */
export function proposalOf({ role, soc }: Suggestion): string {
  return `${role || 'none'} ${soc.soc2020 || 'none'}`;
}

/** The records of one key press. */
interface Act {
  readonly undoes: number;
  readonly records: Decision[];
  /** The first record of each subject: what it replaces stood before the act. */
  readonly firsts: Map<string, Decision>;
}

/**
 * Takes any records, as a file may hold what nobody wrote here: numbers that do not rise are given
 * anew, what a record replaces is seen from the log itself, and an undo of something that cannot be
 * undone counts as a decision. The records of a log make the same log again.
 */
export class DecisionLog {
  private readonly all: Decision[] = [];
  private readonly byId = new Map<number, Decision>();
  private readonly acts = new Map<number, Act>();
  private readonly undone = new Set<number>();
  /** Acts that may be undone, the newest last; some of the last may be undone already. */
  private readonly done: number[] = [];
  /** The newest record of each subject, the newest of all last; and the same for each text. */
  private readonly newest = new Map<string, Decision>();
  private readonly byText = new Map<string, Map<string, Decision>>();
  /** Made when it is asked for, and gone when something is decided on the text. */
  private readonly fittings = new Map<string, FittingIndex>();

  constructor(records: readonly Decision[] = []) {
    for (const record of numbered(records)) {
      const undoes = this.acts.get(record.act)?.undoes ?? this.ifUndoable(record.undoes);
      this.append({ ...record, undoes });
    }
  }

  /** Every record, in the order in which they were added. */
  get records(): readonly Decision[] {
    return this.all;
  }

  /** The newest record of exactly this subject, whatever its verdict. */
  of(subject: Subject): Decision | undefined {
    return this.newest.get(subjectKey(subject));
  }

  /** What holds: the newest record of each subject that has a decision, in the order of the log. */
  standing(): readonly Decision[] {
    return [...this.newest.values()].filter(stands);
  }

  /** What holds on a text, with any context, in the order of the log. */
  standingOn(of: SubjectKind, text: string): readonly Decision[] {
    const newest = this.byText.get(textKey(of, text));
    return newest ? [...newest.values()].filter(stands) : [];
  }

  /**
   * What holds on a text for a post in this department, employer and grade: the decision that names
   * most of them first; of equals, the later.
   */
  fitting(of: SubjectKind, text: string, place: PlaceOf): readonly Decision[] {
    const key = textKey(of, text);
    const newest = this.byText.get(key);
    if (newest === undefined) return NONE;
    const made = (): FittingIndex => new FittingIndex([...newest.values()].filter(stands));
    return itemOf(this.fittings, key, made).of(place);
  }

  /** The record by which it was decided, when an undo has brought it back; else itself. */
  origin(decision: Decision): Decision {
    let origin = decision;
    while (origin.undoes > 0) {
      const first = this.acts.get(origin.undoes)?.firsts.get(subjectKey(origin));
      const before = first && this.byId.get(first.replaces);
      if (!before) break;
      origin = before;
    }
    return origin;
  }

  /**
   * Adds what was decided with one key press.
   *
   * @returns the records added; they are undone together
   */
  enter(drafts: readonly Draft[], at: Stamp): readonly Decision[] {
    const act = this.nextAct();
    return drafts.map((draft) => this.add(draft, { act, undoes: 0, ...at }));
  }

  /** The records of the newest act that is neither an undo nor undone; empty when there is none. */
  undoable(): readonly Decision[] {
    return this.undoableAct()?.records ?? [];
  }

  /**
   * Takes back what `undoable` gives, by adding what stood before.
   *
   * @returns the records added; empty when there was nothing to undo
   */
  undo({ when, editions }: Stamp): readonly Decision[] {
    const taken = this.undoableAct();
    const act = this.nextAct();
    return [...(taken?.firsts.values() ?? [])].map((record) => {
      const before = this.byId.get(record.replaces);
      const inverse: Draft = before ?? { ...record, ...NOTHING, note: '', proposed: '' };
      const at = { act, undoes: record.act, when, editions: before?.editions ?? editions };
      return this.add({ ...inverse, how: 'undone' }, at);
    });
  }

  private undoableAct(): Act | undefined {
    while (this.undone.has(this.done.at(-1) ?? 0)) this.done.pop();
    return this.acts.get(this.done.at(-1) ?? 0);
  }

  private add(draft: Draft, at: Stamp & Pick<Decision, 'act' | 'undoes'>): Decision {
    const id = (this.all.at(-1)?.id ?? 0) + 1;
    return this.append({ ...draft, ...at, id, replaces: 0 });
  }

  private append(record: Decision): Decision {
    const key = subjectKey(record);
    const last = this.newest.get(key);
    const added = { ...record, replaces: last && stands(last) ? last.id : 0 };
    this.all.push(added);
    this.byId.set(added.id, added);
    setLast(this.newest, key, added);
    const text = textKey(added.of, added.text);
    this.fittings.delete(text);
    setLast(
      itemOf(this.byText, text, () => new Map<string, Decision>()),
      key,
      added,
    );
    const act = itemOf(this.acts, added.act, () => this.begin(added));
    act.records.push(added);
    if (!act.firsts.has(key)) act.firsts.set(key, added);
    return added;
  }

  private begin({ act, undoes }: Decision): Act {
    if (undoes > 0) this.undone.add(undoes);
    else this.done.push(act);
    return { undoes, records: [], firsts: new Map() };
  }

  /** The act, when it is there to be undone; 0 when it is none, is an undo, or is undone already. */
  private ifUndoable(act: number): number {
    return this.acts.get(act)?.undoes === 0 && !this.undone.has(act) ? act : 0;
  }

  private nextAct(): number {
    return (this.all.at(-1)?.act ?? 0) + 1;
  }
}

const NONE: readonly Decision[] = [];

const NOTHING = {
  verdict: 'undecided',
  role: '',
  roleLabel: '',
  soc: NO_SOC,
} as const;

function stands(decision: Decision): boolean {
  return decision.verdict !== 'undecided';
}

function textKey(of: SubjectKind, text: string): string {
  return `${of} ${keyText(text)}`;
}

/** Sets an item so that it is the last to be gone through. */
function setLast<T>(items: Map<string, T>, key: string, item: T): void {
  items.delete(key);
  items.set(key, item);
}

function itemOf<K, T>(items: Map<K, T>, key: K, make: () => T): T {
  const known = items.get(key);
  if (known !== undefined) return known;
  const made = make();
  items.set(key, made);
  return made;
}
