/** `load`: reads the properties asked for, through objects and collections. */
import { documentedName, wireName, type Json, type QueryOptions } from '../protocol';
import type { ApiGate, HostObject, Reached } from './object-type';

/** Names asked for, as a tree: `format/fill/color` is three levels deep. */
type Tree = Map<string, Tree>;

function treeOf(query: QueryOptions): Tree {
  const root: Tree = new Map();
  for (const path of [...(query.select ?? ['*']), ...query.expand.map((name) => `${name}/*`)]) {
    let at = root;
    for (const part of path.split(/[/.]/)) {
      const name = documentedName(part.trim());
      if (name === '') continue;
      const next = at.get(name) ?? new Map();
      at.set(name, next);
      at = next;
    }
  }
  if (root.size === 0) root.set('*', new Map());
  return root;
}

/** Answers a query on an object; a null object answers null. */
export function readObject(object: Reached, query: QueryOptions, gate: ApiGate): Json {
  if (!object) return null;
  return readTree(object, treeOf(query), gate, query);
}

type Page = Pick<QueryOptions, 'top' | 'skip'>;
const ALL: Page = { top: null, skip: 0 };

function readTree(object: HostObject, tree: Tree, gate: ApiGate, page: Page): Json {
  const items = object.items();
  if (items) return readCollection(object, items, tree, gate, page);
  const out: Record<string, Json> = { ...object.identity() };
  for (const [name, below] of tree) {
    if (name === '*') {
      for (const property of object.everything(gate)) {
        out[wireName(property)] = object.get(property, gate);
      }
    } else if (object.kindOf(name) === 'object') {
      const reached = object.navigate(name, gate);
      const deeper = below.size === 0 ? new Map([['*', new Map()]]) : below;
      out[wireName(name)] = reached ? readTree(reached, deeper, gate, ALL) : null;
    } else {
      out[wireName(name)] = object.get(name, gate);
    }
  }
  return out;
}

/** Names of a collection's own properties stay with it; all others are asked of each item. */
function readCollection(
  collection: HostObject,
  items: readonly HostObject[],
  tree: Tree,
  gate: ApiGate,
  page: Page,
): Json {
  const out: Record<string, Json> = {};
  const forItems: Tree = new Map();
  for (const [name, below] of tree) {
    if (name === 'items') {
      const whole: Tree = new Map([['*', new Map()]]);
      for (const [inner, more] of below.size === 0 ? whole : below) forItems.set(inner, more);
    } else if (collection.kindOf(name) === 'property') {
      out[wireName(name)] = collection.get(name, gate);
    } else {
      forItems.set(name, below);
      if (name === '*') {
        for (const own of collection.everything(gate)) {
          out[wireName(own)] = collection.get(own, gate);
        }
      }
    }
  }
  if (forItems.size === 0) return out;
  const last = page.top === null ? undefined : page.skip + page.top;
  out['_Items'] = items.slice(page.skip, last).map((item) => readTree(item, forItems, gate, ALL));
  return out;
}
