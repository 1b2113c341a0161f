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
  | { readonly by: 'context'; readonly from: Source; readonly text: string }
  | { readonly by: 'default' }
  | { readonly by: 'nothing' };

export interface Resolved {
  readonly entry: IndexEntry;
  readonly decision: Decision;
  /** Rows with other codes that might be meant, the likeliest first. */
  readonly others: readonly IndexEntry[];
}

/** What the title says beside the job, for the resolver. */
export interface TitleContext {
  readonly settings: ReadonlySet<Setting>;
  readonly forms: ReadonlySet<string>;
}

/** How well a row's qualifiers fit a post: the higher the better, 0 for a row without any. */
export interface Fit {
  readonly score: number;
  readonly from: Source | undefined;
  readonly text: string;
}

const NO_FIT: Fit = { score: 0, from: undefined, text: '' };

/** Weights of a fit by where it was read: a column says more than a word of the title. */
const COLUMN = 4;
const TITLE = 3;
const WORD = 2;
const PROFILE = 1;
/** A qualifier that nothing of the post speaks for. */
const ELSEWHERE = -1;

export interface Resolver {
  fit(entry: IndexEntry, surroundings: Surroundings, title: TitleContext): Fit;
  /** `entries` share a title and are not empty. */
  resolve(
    entries: readonly IndexEntry[],
    surroundings: Surroundings,
    title: TitleContext,
  ): Resolved;
}

interface Qualifier {
  readonly settings: readonly Setting[];
  readonly forms: readonly string[];
}

export function createResolver(): Resolver {
  const qualifiers = new Map<string, Qualifier>();
  return { fit, resolve };

  function qualifierOf(entry: IndexEntry): Qualifier {
    const text = `${entry.add} ${entry.ind}`;
    let qualifier = qualifiers.get(text);
    if (qualifier === undefined) {
      const forms = compareForms(wordTexts(text));
      qualifier = { settings: settingsNamed(forms), forms };
      qualifiers.set(text, qualifier);
    }
    return qualifier;
  }

  function fit(entry: IndexEntry, surroundings: Surroundings, title: TitleContext): Fit {
    if (entry.add === '' && entry.ind === '') return NO_FIT;
    const { settings, forms } = qualifierOf(entry);
    const text = entry.add === '' ? entry.ind : entry.add;
    let best: Fit = { score: ELSEWHERE, from: undefined, text };
    const consider = (score: number, from: Source): void => {
      if (score > best.score) best = { score, from, text };
    };
    // `local government: housing dept` wants housing; being a council alone is not enough.
    const telling = settings.filter((setting) => setting !== 'council');
    for (const setting of telling) {
      const column = surroundings.columns.get(setting);
      if (column !== undefined) consider(COLUMN + specificity(setting), column);
      if (title.settings.has(setting)) consider(TITLE + specificity(setting), 'title');
      if (surroundings.profile.has(setting)) consider(PROFILE + specificity(setting), 'profile');
    }
    if (telling.length === 0 && settings.includes('council')) {
      const column = surroundings.columns.get('council');
      if (column !== undefined) consider(COLUMN, column);
      else if (surroundings.profile.has('council') && !isSchool(surroundings))
        consider(PROFILE, 'profile');
    }
    for (const form of forms) {
      if (surroundings.forms.has(form)) consider(WORD + 1, 'department');
      if (title.forms.has(form)) consider(WORD, 'title');
    }
    return best;
  }

  function resolve(
    entries: readonly IndexEntry[],
    surroundings: Surroundings,
    title: TitleContext,
  ): Resolved {
    const ranked = entries
      .map((entry, at) => ({ entry, at, fit: fit(entry, surroundings, title) }))
      .sort(
        (a, b) => b.fit.score - a.fit.score || standing(b.entry) - standing(a.entry) || a.at - b.at,
      );
    const first = ranked[0];
    if (first === undefined) throw new Error('Rolecheck: resolve was called without entries');
    const others = distinctCodes(
      ranked.slice(1).map((r) => r.entry),
      first.entry,
    );
    const decision = decide(first.entry, first.fit, others);
    return { entry: first.entry, decision, others };
  }
}

function decide(entry: IndexEntry, fit: Fit, others: readonly IndexEntry[]): Decision {
  if (others.length === 0) return { by: 'only' };
  if (fit.from !== undefined && fit.score > 0)
    return { by: 'context', from: fit.from, text: fit.text };
  return entry.isDefault && isBare(entry) ? { by: 'default' } : { by: 'nothing' };
}

/** Among rows that fit alike: the bare default, the bare, the marked, the rest. */
function standing(entry: IndexEntry): number {
  return (isBare(entry) ? 2 : 0) + (entry.isDefault ? 1 : 0);
}

function isBare(entry: IndexEntry): boolean {
  return entry.add === '' && entry.ind === '';
}

function isSchool(surroundings: Surroundings): boolean {
  return surroundings.columns.has('school') || surroundings.profile.has('school');
}

/** `primary school` fits better than `school`, which fits better than `education`. */
function specificity(setting: Setting): number {
  return Math.min(3, depthOf(setting)) * 0.1;
}

function distinctCodes(entries: readonly IndexEntry[], chosen: IndexEntry): IndexEntry[] {
  const seen = new Set([chosen.soc.soc2020]);
  return entries.filter((entry) => {
    if (seen.has(entry.soc.soc2020)) return false;
    seen.add(entry.soc.soc2020);
    return true;
  });
}
