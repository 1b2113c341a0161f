/** Where each entry of a queue is in a session, and how many are where. */
import { known } from './judge';
import { groupKey } from './queue';
import { Smallest } from './smallest';
import type { Decision, Entry, Progress } from './types';

/** An entry's place: in a group to be accepted, to be asked by itself, put off, or decided. */
export type Place = 'decided' | 'skipped' | 'group' | 'single';

/** What decides an entry's place. */
interface Marks {
  /** What holds for the entry; undefined while it is open. */
  standing: Decision | undefined;
  isSkipped: boolean;
  /** Unticked in its group, or shown by itself before. */
  isAlone: boolean;
  /** Somebody overruled the coder on a similar title. */
  isContradicted: boolean;
}

/** An entry in a session. */
export interface Spot extends Readonly<Marks> {
  readonly at: number;
  readonly entry: Entry;
  /** The group that it is in while the coder's suggestion is to be accepted as it is. */
  readonly group: GroupSpot | undefined;
  readonly place: Place;
}

/** All entries for which the coder is sure of the same codes, wherever they are now. */
export interface GroupSpot {
  readonly at: number;
  readonly spots: readonly Spot[];
  /** How many of its entries are in place `group`. */
  readonly left: number;
  readonly unticked: ReadonlySet<string>;
}

interface SpotInMaking extends Spot, Marks {
  group: GroupInMaking | undefined;
  place: Place;
  standing: Decision | undefined;
  isSkipped: boolean;
  isAlone: boolean;
  isContradicted: boolean;
}

interface GroupInMaking extends GroupSpot {
  at: number;
  readonly spots: SpotInMaking[];
  left: number;
  unticked: Set<string>;
}

export class Spots {
  readonly all: readonly Spot[];
  readonly groups: readonly GroupSpot[];
  private readonly spots: readonly SpotInMaking[];
  private readonly groupsInMaking: readonly GroupInMaking[];
  private readonly entries = { decided: 0, skipped: 0, group: 0, single: 0 };
  private posts = { decided: 0, all: 0 };
  private groupsLeft = 0;
  private readonly singles = new Smallest();
  private readonly open = new Smallest();
  private readonly skipped = new Set<SpotInMaking>();

  /** @param entries in the order in which they are asked */
  constructor(entries: readonly Entry[]) {
    this.spots = entries.map((entry, at): SpotInMaking => {
      const standing = entry.again === '' ? entry.decided : undefined;
      const place = standing === undefined ? 'single' : 'decided';
      const marks = { isSkipped: false, isAlone: false, isContradicted: false };
      return { at, entry, group: undefined, place, standing, ...marks };
    });
    this.all = this.spots;
    this.groupsInMaking = gathered(this.spots);
    this.groups = this.groupsInMaking;
    for (const spot of this.spots) {
      spot.place = placeOf(spot);
      this.posts.all += spot.entry.rows.length;
      this.count(spot, 1);
    }
  }

  /** Changes what is known of an entry, and with it its place. */
  mark({ at }: Spot, marks: Partial<Marks>): void {
    const spot = this.spots[at];
    if (spot === undefined) return;
    Object.assign(spot, marks);
    const place = placeOf(spot);
    if (place === spot.place) return;
    this.count(spot, -1);
    spot.place = place;
    this.count(spot, 1);
  }

  tick(group: GroupSpot, entryId: string, on: boolean): void {
    const unticked = this.groupsInMaking[group.at]?.unticked;
    if (on) unticked?.delete(entryId);
    else unticked?.add(entryId);
  }

  /** The entry of most posts among those that are to be asked by themselves. */
  firstSingle(): Spot | undefined {
    return this.spots[this.singles.first((at) => this.spots[at]?.place === 'single') ?? -1];
  }

  /** The group that had most undecided posts at first, among those with something left. */
  firstGroup(): GroupSpot | undefined {
    return this.groups[this.open.first((at) => (this.groups[at]?.left ?? 0) > 0) ?? -1];
  }

  /** What was put off and is still open, in no order. */
  putOff(): readonly Spot[] {
    return [...this.skipped];
  }

  bringBack(): void {
    for (const spot of [...this.skipped]) this.mark(spot, { isSkipped: false });
  }

  progress(): Progress {
    const { decided, skipped, single } = this.entries;
    return {
      titles: { done: decided, of: this.spots.length },
      posts: { done: this.posts.decided, of: this.posts.all },
      skipped,
      left: { groups: this.groupsLeft, single },
    };
  }

  private count(spot: SpotInMaking, by: 1 | -1): void {
    const { place, group, at } = spot;
    this.entries[place] += by;
    if (place === 'decided') this.posts.decided += by * spot.entry.rows.length;
    if (place === 'skipped') this.skipped[by === 1 ? 'add' : 'delete'](spot);
    if (place === 'single' && by === 1) this.singles.add(at);
    if (place !== 'group' || group === undefined) return;
    const before = group.left;
    group.left += by;
    if (before === 0) this.open.add(group.at);
    if (before === 0 || group.left === 0) this.groupsLeft += by;
  }
}

function placeOf({ standing, isSkipped, isAlone, isContradicted, group }: SpotInMaking): Place {
  if (standing !== undefined) return 'decided';
  if (isSkipped) return 'skipped';
  return group === undefined || isAlone || isContradicted ? 'single' : 'group';
}

/** Groups of what the coder is sure of, decided or not: an undo may open what is decided. */
function gathered(spots: readonly SpotInMaking[]): readonly GroupInMaking[] {
  const groups = new Map<string, GroupInMaking>();
  for (const spot of spots) {
    const { band, again, isAnew = false } = spot.entry;
    if (band !== 'Sure' || again !== '' || isAnew) continue;
    const group = known(groups, groupKey(spot.entry), () => ({
      at: 0,
      spots: [],
      left: 0,
      unticked: new Set<string>(),
    }));
    group.spots.push(spot);
    spot.group = group;
  }
  const open = new Map([...groups.values()].map((group) => [group, openPosts(group)]));
  const sorted = [...open.keys()].sort((a, b) => (open.get(b) ?? 0) - (open.get(a) ?? 0));
  for (const [at, group] of sorted.entries()) group.at = at;
  return sorted;
}

function openPosts({ spots }: GroupSpot): number {
  return spots.reduce((sum, { standing, entry }) => sum + (standing ? 0 : entry.rows.length), 0);
}
