/** What was decided on similar titles: titles that are the same without grades, hours and teams. */
import type { Coder } from '../coding/types';
import { proposalOf } from './log';
import { known } from './judge';
import { subjectKey } from './subject';
import type { Decision, Entry, Ruling, Subject } from './types';

/** A decision that stands, and since when. */
interface Held {
  readonly decision: Decision;
  /** Id of the record by which it was first decided: an undo does not make it newer. */
  readonly since: number;
}

interface Bucket {
  readonly held: Map<string, Held>;
  /** Those of them that are not what the coder proposed: mostly none. */
  readonly overruling: Map<string, Decision>;
  /** For what the coder may propose, which of those speak against it; made when it is asked for. */
  readonly against: Map<string, ReadonlySet<string>>;
}

/**
 * An index of standing decisions by the essence of what they are about. It is live: whoever enters
 * or undoes decisions tells it what stands now.
 */
export class Similar {
  private readonly byEssence = new Map<string, Bucket>();
  /** The keys of an entry's subjects: asked for at every decision on a similar title. */
  private readonly keys = new WeakMap<Entry, readonly string[]>();

  /** Takes what stands for a subject now; a decision that decides nothing takes it out. */
  set(essence: string, decision: Decision, since = decision.id): void {
    if (essence === '') return;
    const bucket = known(this.byEssence, essence, newBucket);
    const key = subjectKey(decision);
    bucket.held.delete(key);
    if (bucket.overruling.delete(key)) bucket.against.clear();
    if (decision.verdict === 'undecided') return;
    bucket.held.set(key, { decision, since });
    if (isAccepted(decision)) return;
    bucket.overruling.set(key, decision);
    bucket.against.clear();
  }

  /** Decisions on other subjects with the essence, the newest first. */
  on(essence: string, but: readonly Subject[]): readonly Decision[] {
    const held = this.byEssence.get(essence)?.held;
    if (held === undefined || held.size === 0) return [];
    const own = new Set(but.map(subjectKey));
    return [...held]
      .filter(([key]) => !own.has(key))
      .map(([, each]) => each)
      .sort((a, b) => b.since - a.since || b.decision.id - a.decision.id)
      .map(({ decision }) => decision);
  }

  /** True when somebody decided otherwise than the coder proposed, on any title with the essence. */
  isOverruled(essence: string): boolean {
    return (this.byEssence.get(essence)?.overruling.size ?? 0) > 0;
  }

  /**
   * True when somebody overruled the coder on a similar title for which it proposes the same as for
   * this entry: what it is sure of has to be asked. Where the coder tells two titles apart, nothing
   * speaks against it.
   */
  contradicts(entry: Entry, coder: Coder): boolean {
    const bucket = this.byEssence.get(entry.essence);
    if (bucket === undefined || bucket.overruling.size === 0) return false;
    const against = known(bucket.against, `${coder.edition} ${proposalOf(entry.suggestion)}`, () =>
      speakingAgainst(bucket, entry, coder),
    );
    if (against.size === 0) return false;
    const own = this.keysOf(entry).filter((key) => against.has(key));
    return against.size > new Set(own).size;
  }

  private keysOf(entry: Entry): readonly string[] {
    const known = this.keys.get(entry);
    if (known !== undefined) return known;
    const keys = entry.subjects.map(subjectKey);
    this.keys.set(entry, keys);
    return keys;
  }
}

function speakingAgainst({ overruling }: Bucket, entry: Entry, coder: Coder): ReadonlySet<string> {
  const against = new Set<string>();
  for (const [key, decision] of overruling) {
    if (!isProposed(decision, entry) && speaksOf(decision, coder, entry)) against.add(key);
  }
  return against;
}

function newBucket(): Bucket {
  return { held: new Map(), overruling: new Map(), against: new Map() };
}

/**
 * True when a decision says something of what the coder proposes for the entry: the coder did not
 * propose another thing for what was decided, or is not the same coder any more.
 */
export function speaksOf(decision: Decision, coder: Coder, entry: Entry): boolean {
  const { proposed, editions } = decision;
  if (proposed === '' || proposed === proposalOf(entry.suggestion)) return true;
  return editions !== coder.edition && !isAccepted(decision);
}

/** True when what the coder proposed at the time was decided. */
function isAccepted({ verdict, role, soc, proposed }: Decision): boolean {
  return verdict === 'coded' && proposed === keyOfCodes({ role, soc });
}

function isProposed({ verdict, role, soc }: Ruling, { suggestion }: Entry): boolean {
  return verdict === 'coded' && proposalOf(suggestion) === keyOfCodes({ role, soc });
}

/** Equal for the same role and SOC 2020 code; of the form of `proposalOf`. */
export function keyOfCodes({ role, soc }: Pick<Ruling, 'role' | 'soc'>): string {
  return `${role || 'none'} ${soc.soc2020 || 'none'}`;
}
