/** Finds the code set or item that a formula names. */
import type { CodeLibrary, CodeSet } from '../codes/types';
import { formatItem, formatItems } from '../items/registry';
import type { FormatItem } from '../items/types';
import { returnItem, returnItemIds } from '../rules/return-item';
import type { PartItem } from '../rules/types';
import {
  errorGiven,
  isError,
  notUnderstood,
  textOf,
  type Answer,
  type ArgumentCell,
} from './answer';
import { nearIds } from './near-ids';
import { words } from './words';

/** Something that a value can be checked against. */
export type Item =
  | { readonly kind: 'codes'; readonly set: CodeSet }
  | { readonly kind: 'form'; readonly item: FormatItem }
  | { readonly kind: 'item'; readonly item: PartItem };

/** Names of items that are the codes of a set. */
const ALSO_CALLED: ReadonlyMap<string, string> = new Map([['la.number', 'la.dfe']]);

/** The code set named in a cell, or the answer when there is none. */
export function findSet(library: CodeLibrary, cell: ArgumentCell): CodeSet | Answer {
  const nameless = withoutName(cell);
  if (nameless) return nameless;
  const id = textOf(cell);
  const set = setCalled(library, id);
  if (set) return set;
  const form = formatItem(id);
  if (form) return notUnderstood(words.notAList(form.id));
  return notUnderstood(words.unknownSet(id, nearIds(id, setIds(library))));
}

/** The code set, form or item of a return named in a cell, or the answer when there is none. */
export function findItem(library: CodeLibrary, cell: ArgumentCell): Item | Answer {
  const nameless = withoutName(cell);
  if (nameless) return nameless;
  const id = textOf(cell);
  const set = setCalled(library, id);
  if (set) return { kind: 'codes', set };
  const item = formatItem(id);
  if (item) return { kind: 'form', item };
  const column = returnItem(id);
  if (column) return { kind: 'item', item: column };
  const forms = formatItems.map((form) => form.id);
  const ids = [...setIds(library), ...forms, ...returnItemIds()];
  return notUnderstood(words.unknownItem(id, nearIds(id, ids)));
}

function withoutName(cell: ArgumentCell): Answer | undefined {
  if (isError(cell)) return errorGiven(cell, 'code set or item');
  return textOf(cell) === '' ? notUnderstood(words.setMissing()) : undefined;
}

function setCalled(library: CodeLibrary, id: string): CodeSet | undefined {
  return library.set(ALSO_CALLED.get(id.toLowerCase()) ?? id);
}

function setIds(library: CodeLibrary): string[] {
  return library.infos.map((info) => info.id);
}
