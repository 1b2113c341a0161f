/** The labelled titles that the coder is developed on, and where they are. */
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { OwnFile } from './arguments';
import { CannotMeasure } from './cannot-measure';
import { readLabelledFile, readText, type Labelled } from './labelled';
import type { Target } from './target';
import { words } from './words';

/** Titles with their right codes, and the index rows that the engines must not have seen. */
export interface LabelledSet {
  readonly name: string;
  readonly target: Target;
  readonly items: readonly Labelled[];
  readonly without: ReadonlySet<string>;
  /** What a reader of the figures must know. */
  readonly notes: readonly string[];
}

interface DevelopmentSet {
  readonly name: string;
  readonly target: Target;
  /** From the folder of the repository; the sources beside it are no part of it. */
  readonly path: string;
  /** Its titles are rows of the index, which says nothing unless they are left out of it. */
  readonly areIndexRows?: boolean;
}

const SHARED = '../shared/data/coding';

const DEVELOPMENT_SETS: readonly DevelopmentSet[] = [
  { name: 'ncs', target: 'soc2010', path: `${SHARED}/ncs-dev.csv` },
  { name: 'ncs-noisy', target: 'soc2010', path: `${SHARED}/ncs-noisy-dev.csv` },
  { name: 'new', target: 'soc2020', path: `${SHARED}/new-titles-dev.csv`, areIndexRows: true },
  { name: 'lg', target: 'soc2020', path: `${SHARED}/lg-dev.csv` },
  { name: 'lg-noisy', target: 'soc2020', path: `${SHARED}/lg-noisy-dev.csv` },
  { name: 'roles', target: 'role', path: 'test/coding/role-posts-dev.csv' },
];

export const SET_NAMES = DEVELOPMENT_SETS.map(({ name }) => name);

/**
 * A development set.
 *
 * @param root folder of the repository
 * @throws {CannotMeasure} when its file is not there
 */
export function developmentSet(name: string, root: string): LabelledSet {
  const set = DEVELOPMENT_SETS.find((candidate) => candidate.name === name);
  if (set === undefined) throw new CannotMeasure(words.unknownSet(name, SET_NAMES));
  const { target, path, areIndexRows = false } = set;
  const full = join(root, path);
  if (!existsSync(full)) throw new CannotMeasure(words.setMissing(name, path));
  const { items, leftOut } = readLabelledFile(full, target);
  const uids = items.map(({ uid }) => uid).filter((uid) => uid !== '');
  return {
    name,
    target,
    items,
    without: new Set(areIndexRows ? uids : []),
    notes: leftOut > 0 ? [words.leftOut(leftOut, target)] : [],
  };
}

/**
 * A labelled file that a person names.
 *
 * @param known the uids of the index
 * @throws {CannotMeasure} when a file cannot be read or is not what it should be
 */
export function ownSet(own: OwnFile, known: ReadonlySet<string>): LabelledSet {
  const { items, leftOut } = readLabelledFile(own.path, own.target);
  const without = own.without === undefined ? [] : readUids(own.without);
  const unknown = without.filter((uid) => !known.has(uid)).length;
  if (own.without !== undefined && unknown === without.length) {
    throw new CannotMeasure(words.noUids(own.without));
  }
  const notes = [
    ...(leftOut > 0 ? [words.leftOut(leftOut, own.target)] : []),
    ...(unknown > 0 ? [words.unknownUids(own.without ?? '', unknown)] : []),
    ...(without.length === 0 && items.some(({ uid }) => known.has(uid)) ? [words.uidsStayIn] : []),
  ];
  return { name: basename(own.path), target: own.target, items, without: new Set(without), notes };
}

/** One uid a line; blank lines say nothing. */
function readUids(path: string): string[] {
  return readText(path)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
