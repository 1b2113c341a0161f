/**
 * The likeliest groups and roles of a title by the trained model, and the row or title of each that
 * is nearest to it: the model says which, the row says why and brings the other codes.
 */
import { createModel, type Model, type Probabilities } from './model/model';
import { createNearestTitles, type TitleQuery } from './nearest-titles';
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
  /** How far the runner-up is behind, 0 to 1. */
  readonly lead: number;
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
  entries(): Iterable<Ranked<IndexEntry>>;
  roles(): Iterable<Ranked<RoleEvidence>>;
  /** Probability by the model, 0 to 1, of a SOC 2020 unit group. */
  ofSoc(soc2020: string): number;
}

export interface NearFinder {
  /** `query` is called when something is first asked for, if anything is. */
  of(query: () => NearQuery): Near;
}

/** As many as a reviewer is offered. */
const CHOICES = 5;

/** What it is worth that a row holds when nothing more is known, against how well it fits. */
const USUAL = 0.5;

const NOTHING: Near = { entries: () => [], roles: () => [], ofSoc: () => 0 };

/** Without a model (`data.model`) nothing is near. */
export function createNearFinder(
  data: CodingData,
  index: readonly IndexEntry[],
  resolver: Resolver,
  read: TitleReader,
): NearFinder {
  if (data.model === undefined) return { of: () => NOTHING };
  const model = createModel(data.model);
  const entries = createNearestTitles(index, (entry) => entry.soc.soc2020, read);
  const roles = createNearestTitles(roleEvidence(data), ({ role }) => role.code, read);

  const socPlaces = new Map(model.soc.map((code, place) => [code, place]));

  return {
    of(makeQuery) {
      let made: { readonly query: NearQuery; readonly words: TitleQuery } | undefined;
      let place: Float32Array | undefined;
      let shares: Probabilities | undefined;
      let soc: readonly Choice[] | undefined;
      let role: readonly Choice[] | undefined;
      const asked = (): { readonly query: NearQuery; readonly words: TitleQuery } => {
        if (made === undefined) {
          const query = makeQuery();
          made = { query, words: { head: query.head, forms: [...query.main, ...query.beside] } };
        }
        return made;
      };
      const placed = (): Float32Array => (place ??= placeOf(model, asked().query).slice());
      const socShares = (): Probabilities => (shares ??= model.ofSoc(placed()));
      return {
        *entries() {
          const { query, words } = asked();
          soc ??= bestOf(socShares(), model.soc);
          for (const choice of soc) {
            const found = entries.nearest(
              choice.code,
              words,
              (entry) =>
                resolver.fit(entry, query.surroundings, query.title) +
                (entry.isDefault ? USUAL : 0),
            );
            if (found !== undefined) yield { ...choice, ...found };
          }
        },
        *roles() {
          const { query, words } = asked();
          role ??= bestOf(model.ofRoles(placed()), model.roles);
          for (const choice of role) {
            const found = roles.nearest(choice.code, words, ({ context }) =>
              contextFit(context, query),
            );
            if (found !== undefined) yield { ...choice, ...found };
          }
        },
        ofSoc: (code) => socShares()[socPlaces.get(code) ?? -1] ?? 0,
      };
    },
  };
}

function placeOf(
  model: Model,
  { main, beside, head, surroundings, title }: NearQuery,
): Float32Array {
  const settings = new Set([...surroundings.columns.keys(), ...title.beside]);
  return model.place({ main, head, beside, around: [], settings });
}

interface Choice {
  readonly code: string;
  readonly share: number;
  readonly lead: number;
}

/**
 * What is left of the probability of no role. The model learns from an index in which four rows of
 * five have none; of a council's posts it is one of fifteen.
 */
const NO_ROLE = 0.25;

/** The likeliest codes, the empty one set apart; equal ones in the order of the codes. */
function bestOf(probabilities: Probabilities, codes: readonly string[]): readonly Choice[] {
  const best: number[] = [];
  let none = 0;
  for (let at = 0; at < codes.length; at++) {
    const share = probabilities[at] ?? 0;
    if (codes[at] === '') {
      none = share;
      continue;
    }
    let to = best.length;
    while (to > 0 && share > (probabilities[best[to - 1] ?? 0] ?? 0)) to--;
    if (to > CHOICES) continue;
    best.splice(to, 0, at);
    if (best.length > CHOICES + 1) best.pop();
  }
  const all = 1 - none * (1 - NO_ROLE);
  const shareAt = (place: number): number => (probabilities[best[place] ?? -1] ?? 0) / all;
  return best.slice(0, CHOICES).map((at, place) => ({
    code: codes[at] ?? '',
    share: shareAt(place),
    lead: shareAt(place) - shareAt(place + 1),
  }));
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
