/**
 * The likeliest groups and roles of a title by the trained model, and the row or title of each that
 * is nearest to it: the model says which, the row says why and brings the other codes.
 */
import type { ModelQuery } from './model/features';
import { createModel, type Model, type Probabilities } from './model/model';
import { createNearestTitles, type NearestTitles, type TitleQuery } from './nearest-titles';
import type { Resolver, TitleContext } from './resolver';
import { settingsIn } from './settings';
import type { Surroundings } from './surroundings';
import type { TitleReader } from './titles';
import type { CodingData, IndexEntry, Role } from './types';

/** A title to find the nearest of: the job's words first, what stands beside it after. */
export interface NearQuery {
  /** Compare forms of the job. */
  readonly main: readonly string[];
  /** Compare forms of what stands beside it; they weigh less. */
  readonly beside: readonly string[];
  /** The word that names the job, in its compare form. */
  readonly head: string;
  readonly surroundings: Surroundings;
  readonly title: TitleContext;
}

/** A code that the model proposes. */
export interface Ranked<Evidence> {
  /** The SOC 2020 unit group, or the role. */
  readonly code: string;
  /** Probability by the model, 0 to 1, that it is right. */
  readonly share: number;
  /** The nearest index row, or title of a role, with that code. */
  readonly evidence: Evidence;
  /** How much of the title the evidence covers, 0 to 1, the telling words counting most. */
  readonly coverage: number;
  /** True when the evidence names the job by the same word as the title. */
  readonly sameHead: boolean;
}

/** What stands behind a role: a title of it. */
export interface RoleEvidence {
  readonly role: Role;
  readonly title: string;
}

/** What is near one title, worked out when it is first asked for. The best comes first. */
export interface Near {
  entry(): Ranked<IndexEntry> | undefined;
  entries(): Iterable<Ranked<IndexEntry>>;
  role(): Ranked<RoleEvidence> | undefined;
  roles(): Iterable<Ranked<RoleEvidence>>;
  /** The likeliest groups and roles by themselves: cheaper, as nothing is looked for behind them. */
  socChoices(): readonly Choice[];
  choicesOfRoles(): readonly Choice[];
  /** Probabilities by the model of SOC 2020 unit groups, if it can only be one of these. */
  amongSoc(codes: readonly string[]): readonly number[];
}

export interface NearFinder {
  /** `query` is called when something is first asked for, if anything is. */
  of(query: () => NearQuery): Near;
}

const NOTHING: Near = {
  entry: () => undefined,
  entries: () => [],
  role: () => undefined,
  roles: () => [],
  socChoices: () => [],
  choicesOfRoles: () => [],
  amongSoc: (codes) => codes.map(() => 1 / codes.length),
};

/** Without a model (`data.model`) nothing is near. */
export function createNearFinder(
  data: CodingData,
  index: readonly IndexEntry[],
  resolver: Resolver,
  read: TitleReader,
): NearFinder {
  if (data.model === undefined) return { of: () => NOTHING };
  const model = createModel(data.model);
  const parts: Parts = {
    model,
    entries: createNearestTitles(index, (entry) => entry.soc.soc2020, read),
    roles: createNearestTitles(roleEvidence(data), ({ role }) => role.code, read),
    socPlaces: new Map(model.soc.map((code, place) => [code, place])),
    resolver,
  };
  return { of: (query) => new NearTitle(query, parts) };
}

/** What the model and the titles of the data have to say of any title. */
interface Parts {
  readonly model: Model;
  readonly entries: NearestTitles<IndexEntry>;
  readonly roles: NearestTitles<RoleTitled>;
  readonly socPlaces: ReadonlyMap<string, number>;
  readonly resolver: Resolver;
}

/** A query in the forms in which it is asked. */
interface Asked {
  readonly query: NearQuery;
  readonly ofModel: ModelQuery;
  readonly words: TitleQuery;
}

class NearTitle implements Near {
  private known: Asked | undefined;
  private soc: readonly Choice[] | undefined;
  private roleChoices: readonly Choice[] | undefined;
  private lastChoice: Choice | undefined;
  private lastEntry: Ranked<IndexEntry> | undefined;

  constructor(
    private readonly query: () => NearQuery,
    private readonly parts: Parts,
  ) {}

  entry(): Ranked<IndexEntry> | undefined {
    for (const choice of this.socChoices()) {
      const found = this.entryOf(choice);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  *entries(): Iterable<Ranked<IndexEntry>> {
    for (const choice of this.socChoices()) {
      const found = this.entryOf(choice);
      if (found !== undefined) yield found;
    }
  }

  role(): Ranked<RoleEvidence> | undefined {
    for (const choice of this.choicesOfRoles()) {
      const found = this.roleOf(choice);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  *roles(): Iterable<Ranked<RoleEvidence>> {
    for (const choice of this.choicesOfRoles()) {
      const found = this.roleOf(choice);
      if (found !== undefined) yield found;
    }
  }

  amongSoc(codes: readonly string[]): readonly number[] {
    const { model, socPlaces } = this.parts;
    const places = codes.map((code) => socPlaces.get(code) ?? UNKNOWN);
    return model.amongSoc(this.asked().ofModel, places);
  }

  private asked(): Asked {
    if (this.known !== undefined) return this.known;
    const query = this.query();
    const { main, beside, head, surroundings, title } = query;
    const columns = [...surroundings.columns.keys()];
    const settings = title.beside.size === 0 ? columns : new Set([...columns, ...title.beside]);
    this.known = {
      query,
      ofModel: { main, head, beside, settings },
      words: { head, forms: beside.length === 0 ? main : [...main, ...beside] },
    };
    return this.known;
  }

  socChoices(): readonly Choice[] {
    const { model } = this.parts;
    return (this.soc ??= this.choices((query) => model.ofSoc(query), model.soc));
  }

  choicesOfRoles(): readonly Choice[] {
    const { model } = this.parts;
    return (this.roleChoices ??= this.choices((query) => model.ofRoles(query), model.roles));
  }

  private choices(
    ask: (query: ModelQuery) => Probabilities,
    codes: readonly string[],
  ): readonly Choice[] {
    const query = this.asked().ofModel;
    return this.parts.model.familiarity(query) < LEAST_FAMILIAR ? [] : bestOf(ask(query), codes);
  }

  /** Choices are asked for again by whoever looks for the next one: each is worked out once. */
  private entryOf(choice: Choice): Ranked<IndexEntry> | undefined {
    if (choice !== this.lastChoice) {
      this.lastChoice = choice;
      this.lastEntry = this.findEntry(choice);
    }
    return this.lastEntry;
  }

  private findEntry({ code, share }: Choice): Ranked<IndexEntry> | undefined {
    const { query, words } = this.asked();
    const { entries, resolver } = this.parts;
    const found = entries.nearest(code, words, (entry) => {
      const fit = resolver.fit(entry, query.surroundings, query.title);
      return entry.isDefault ? fit + USUAL : fit;
    });
    return found === undefined ? undefined : { code, share, ...found };
  }

  private roleOf({ code, share }: Choice): Ranked<RoleEvidence> | undefined {
    const { query, words } = this.asked();
    const found = this.parts.roles.nearest(code, words, ({ context }) =>
      contextFit(context, query),
    );
    return found === undefined ? undefined : { code, share, ...found };
  }
}

/** What it is worth that a row holds when nothing more is known, against how well it fits. */
const USUAL = 0.5;

/** A code that the model proposes, and how likely it finds it. */
export interface Choice {
  readonly code: string;
  readonly share: number;
}

/**
 * Of letters that the model has hardly ever seen side by side it can say nothing: `zzqx` is 0.15,
 * `kowalski` 0.3; `endodontist`, which no title has, is 0.9.
 */
const LEAST_FAMILIAR = 0.45;

/** The place of a code that the model has not learnt: its score is that of nothing. */
const UNKNOWN = -1;

/** As many as a reviewer is offered. */
const CHOICES = 5;

/**
 * What is left of the probability of no role. The model learns from an index in which four rows of
 * five have none; of a council's posts it is one of fifteen.
 */
const NO_ROLE = 0.25;

/** The likeliest codes, the empty one set apart; equal ones in the order of the codes. */
function bestOf(probabilities: Probabilities, codes: readonly string[]): readonly Choice[] {
  const best: number[] = [];
  let none = 0;
  let least = 0;
  for (let at = 0; at < codes.length; at++) {
    const share = probabilities[at] ?? 0;
    if (share <= least) continue;
    if (codes[at] === '') {
      none = share;
      continue;
    }
    let to = best.length;
    while (to > 0 && share > (probabilities[best[to - 1] ?? 0] ?? 0)) to--;
    best.splice(to, 0, at);
    if (best.length > CHOICES) best.pop();
    if (best.length === CHOICES) least = probabilities[best[CHOICES - 1] ?? 0] ?? 0;
  }
  const all = 1 - none * (1 - NO_ROLE);
  return best.map((at) => ({ code: codes[at] ?? '', share: (probabilities[at] ?? 0) / all }));
}

interface RoleTitled extends RoleEvidence {
  readonly context: string;
}

/** Titles of roles, and the index rows that are known to be of a role. */
function roleEvidence(data: CodingData): RoleTitled[] {
  const roles = new Map(data.roles.map((role) => [role.code, role]));
  const ofEntry = new Map(data.indexRoles.map((row) => [row.uid, row.role]));
  const titled = (code: string, title: string, context: string): RoleTitled[] => {
    const role = roles.get(code);
    return role === undefined ? [] : [{ role, title, context }];
  };
  return [
    ...data.roleTitles.flatMap((row) => titled(row.role, row.title, row.context?.text ?? '')),
    ...data.index.flatMap((entry) => titled(ofEntry.get(entry.uid) ?? '', entry.title, entry.ind)),
  ];
}

/** A title without a context fits everywhere; one with a context fits there. */
function contextFit(context: string, { surroundings, title }: NearQuery): number {
  if (context === '') return 0;
  const here = settingsIn(context).some(
    (setting) =>
      surroundings.columns.has(setting) ||
      title.beside.has(setting) ||
      title.own.has(setting) ||
      surroundings.profile.has(setting),
  );
  return here ? 1 : -1;
}
