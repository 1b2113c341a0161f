/**
 * Chooses among index rows that share a title but not a code. The index tells them apart by
 * qualifiers (`schools`, `local government: housing dept`, `professional`); the post's columns,
 * the rest of its title and the authority's profile say which holds; else the row that ONS uses
 * when nothing is known; else nothing decides, and that is said.
 */
import { compareForms, wordTexts } from '../text/words';
import { depthOf, settingsNamed, type Setting } from './settings';
import type { Source, Surroundings } from './surroundings';
import type { IndexEntry } from './types';

/** How the choice was made. */
export type Decision =
  | { readonly by: 'only' }
  /** The title has one code only, but its row is of a trade that nothing of the post names. */
  | { readonly by: 'elsewhere' }
  | { readonly by: 'context'; readonly from: Source; readonly text: string }
  | { readonly by: 'default'; readonly against: Against }
  | { readonly by: 'nothing' };

/**
 * What speaks against the row that ONS uses when nothing is known: another row that a council
 * might well mean; only rows of other trades; or nothing, because the post's columns fit no other.
 */
export type Against = 'a council row' | 'other trades' | 'nothing';

export interface Resolved {
  readonly entry: IndexEntry;
  readonly decision: Decision;
  /** Rows with other codes that might be meant, the likeliest first. */
  readonly others: readonly IndexEntry[];
}

/** What the title says of where the job is. */
export interface TitleContext {
  /** Settings named beside the job: `Social worker - Adults`. */
  readonly beside: ReadonlySet<Setting>;
  /** Settings named by the job itself: `Housing officer`. They seldom tell rows apart. */
  readonly own: ReadonlySet<Setting>;
  /** Compare forms of the words beside the job. */
  readonly forms: ReadonlySet<string>;
}

/** Weights of a fit by where it was read: a column says more than a word of the title. */
const COLUMN = 4;
const BESIDE = 3;
const WORD = 2;
const PROFILE = 1;
const OWN = 0.5;
/** A qualifier that nothing of the post speaks for. */
const ELSEWHERE = -1;

export interface Resolver {
  /** How well a row's qualifiers fit a post: the higher the better, 0 for a row without any. */
  fit(entry: IndexEntry, surroundings: Surroundings, title: TitleContext): number;
  /** `entries` share a title and are not empty. */
  resolve(
    entries: readonly IndexEntry[],
    surroundings: Surroundings,
    title: TitleContext,
  ): Resolved;
}

interface Qualifier {
  /** All settings that it names. */
  readonly named: readonly Setting[];
  /** Settings that it names, but for the council's own: `local government: housing dept` wants housing. */
  readonly settings: readonly Setting[];
  /** True when being of the council is all that it asks. */
  readonly council: boolean;
  readonly forms: readonly string[];
}

export function createResolver(): Resolver {
  const qualifiers = new Map<string, Qualifier>();
  const ofEntries = new Map<IndexEntry, Qualifier>();
  return { fit, resolve };

  /** Asked of the same rows over and over: a row is found faster than its text is put together. */
  function qualifierOf(entry: IndexEntry): Qualifier {
    let qualifier = ofEntries.get(entry);
    if (qualifier === undefined) {
      qualifier = qualifierIn(entry);
      ofEntries.set(entry, qualifier);
    }
    return qualifier;
  }

  function qualifierIn(entry: IndexEntry): Qualifier {
    const text = entry.add === '' ? entry.ind : `${entry.add} ${entry.ind}`;
    let qualifier = qualifiers.get(text);
    if (qualifier === undefined) {
      const forms = compareForms(wordTexts(text));
      const named = settingsNamed(forms);
      const settings = named.filter((setting) => setting !== 'council');
      const council = settings.length === 0 && named.length > 0;
      qualifier = { named, settings, council, forms };
      qualifiers.set(text, qualifier);
    }
    return qualifier;
  }

  function fit(entry: IndexEntry, surroundings: Surroundings, title: TitleContext): number {
    return isBare(entry) ? 0 : weigh(qualifierOf(entry), surroundings, title);
  }

  function resolve(
    entries: readonly IndexEntry[],
    surroundings: Surroundings,
    title: TitleContext,
  ): Resolved {
    const [only] = entries;
    if (only === undefined) throw new Error('Rolecheck: resolve was called without entries');
    if (entries.length === 1) {
      const away = !isBare(only) && !only.isDefault && fit(only, surroundings, title) < 0;
      return { entry: only, decision: { by: away ? 'elsewhere' : 'only' }, others: [] };
    }
    const ranked = entries
      .map((entry, at) => ({ entry, at, fit: fit(entry, surroundings, title) + convention(entry) }))
      .sort((a, b) => b.fit - a.fit || standing(b.entry) - standing(a.entry) || a.at - b.at);
    const first = ranked[0] ?? { entry: only, fit: 0 };
    const others = distinctCodes(
      ranked.slice(1).map((r) => r.entry),
      first.entry,
    );
    const decision = decide(first.entry, first.fit, others, surroundings);
    return { entry: first.entry, decision, others };
  }

  function decide(
    entry: IndexEntry,
    fit: number,
    others: readonly IndexEntry[],
    surroundings: Surroundings,
  ): Decision {
    if (others.length === 0) return { by: 'only' };
    if (fit >= PROFILE) {
      const text = entry.add === '' ? entry.ind : entry.add;
      return { by: 'context', from: sourceOf(fit, qualifierOf(entry), surroundings), text };
    }
    // The job names the setting itself: likely, but nobody said so.
    if (fit > 0) return { by: 'default', against: 'other trades' };
    if (!isBare(entry) || !entry.isDefault) return { by: 'nothing' };
    if (surroundings.columns.size > 0) return { by: 'default', against: 'nothing' };
    const council = others.some((other) => isOfCouncil(qualifierOf(other)));
    return { by: 'default', against: council ? 'a council row' : 'other trades' };
  }
}

function weigh(qualifier: Qualifier, surroundings: Surroundings, title: TitleContext): number {
  let best = ELSEWHERE;
  if (qualifier.council && isCouncil(surroundings)) {
    best = surroundings.columns.has('council') ? COLUMN : PROFILE;
  }
  for (const setting of qualifier.settings) {
    const depth = depthOf(setting) / 100;
    if (surroundings.columns.has(setting)) best = Math.max(best, COLUMN + depth);
    else if (title.beside.has(setting)) best = Math.max(best, BESIDE + depth);
    else if (surroundings.profile.has(setting)) best = Math.max(best, PROFILE + depth);
    else if (title.own.has(setting)) best = Math.max(best, OWN + depth);
  }
  if (best >= WORD) return best;
  for (const form of qualifier.forms) {
    if (surroundings.forms.has(form) || title.forms.has(form)) return WORD;
  }
  return best;
}

/** What a fit came from, by its weight: each source has its own range. */
function sourceOf(fit: number, qualifier: Qualifier, surroundings: Surroundings): Source {
  if (fit < COLUMN) return fit >= WORD ? 'title' : 'profile';
  const department = qualifier.named.some(
    (setting) => surroundings.columns.get(setting) === 'department',
  );
  return department ? 'department' : 'employer';
}

/** Settings that no council post is in. */
const NOT_COUNCIL: ReadonlySet<Setting> = new Set(
  'government, police, fire, prison, courts, armed forces, university, college, health'.split(', '),
);

function isOfCouncil({ named }: Qualifier): boolean {
  return named.length > 0 && !named.some((setting) => NOT_COUNCIL.has(setting));
}

/**
 * `Mechanical engineer` is a fitter in the index unless it says `professional`; in the lists of an
 * authority engineers are chartered or on their way, and fitters are called fitters.
 */
function convention({ title, add }: IndexEntry): number {
  return add === 'professional' && title.endsWith('engineer') ? OWN - ELSEWHERE : 0;
}

/** A school's column goes before the profile of the council whose list it is in. */
function isCouncil(surroundings: Surroundings): boolean {
  if (surroundings.columns.has('council')) return true;
  return surroundings.profile.has('council') && !surroundings.columns.has('school');
}

/** Among rows that fit alike: the bare default, the bare, the marked, the rest. */
function standing(entry: IndexEntry): number {
  return (isBare(entry) ? 2 : 0) + (entry.isDefault ? 1 : 0);
}

function isBare(entry: IndexEntry): boolean {
  return entry.add === '' && entry.ind === '';
}

function distinctCodes(entries: readonly IndexEntry[], chosen: IndexEntry): IndexEntry[] {
  const seen = new Set([chosen.soc.soc2020]);
  return entries.filter((entry) => {
    if (seen.has(entry.soc.soc2020)) return false;
    seen.add(entry.soc.soc2020);
    return true;
  });
}
