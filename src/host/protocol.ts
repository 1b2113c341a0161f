/**
 * The messages between Microsoft's client library (`@microsoft/office-js`) and its host.
 * Read off the library's HostBridge; see README.md, "How a batch travels".
 */

export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/** How an object is reached. */
export const PATH = {
  global: 1,
  create: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nothing: 7,
} as const;

/** What is done with it. */
export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  set: 4,
  trace: 5,
} as const;

export interface WireArguments {
  readonly values: readonly unknown[];
  /** Ids of paths, in the places where an object stands in `values`. */
  readonly objects: readonly unknown[];
}

export interface ObjectPath {
  readonly id: number;
  readonly type: number;
  readonly name: string;
  readonly parent: number;
  readonly arguments: WireArguments;
}

export interface QueryOptions {
  /** Paths such as `values` or `format/fill/color`; null when the caller named none. */
  readonly select: readonly string[] | null;
  readonly expand: readonly string[];
  readonly top: number | null;
  readonly skip: number;
}

export interface Action {
  readonly id: number;
  readonly type: number;
  readonly name: string;
  readonly path: number;
  readonly arguments: WireArguments;
  readonly query: QueryOptions;
}

/** One `context.sync()`. */
export interface Batch {
  readonly paths: ReadonlyMap<number, ObjectPath>;
  readonly actions: readonly Action[];
}

export interface BatchResult {
  readonly Results: readonly { readonly ActionId: number; readonly Value: Json }[];
  readonly TraceIds?: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly ActionIndex?: number;
    readonly Location: string;
  };
}

/** One entry of a message the host sends on its own account. */
export interface PushEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  /** JSON text. */
  readonly message: string;
}

export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const number = (value: unknown): number => (typeof value === 'number' ? value : 0);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const texts = (value: unknown): string[] =>
  list(value).filter((item): item is string => typeof item === 'string');

function readArguments(info: unknown): WireArguments {
  if (!isFields(info)) return { values: [], objects: [] };
  return { values: list(info['Arguments']), objects: list(info['ReferencedObjectPathIds']) };
}

function readQuery(info: unknown): QueryOptions {
  const fields = isFields(info) ? info : {};
  return {
    select: Array.isArray(fields['Select']) ? texts(fields['Select']) : null,
    expand: texts(fields['Expand']),
    top: typeof fields['Top'] === 'number' ? fields['Top'] : null,
    skip: number(fields['Skip']),
  };
}

/** Reads the body of a request; anything that is not one is an empty batch. */
export function readBatch(body: unknown): Batch {
  const fields = isFields(body) ? body : {};
  const paths = new Map<number, ObjectPath>();
  const pathFields = isFields(fields['ObjectPaths']) ? fields['ObjectPaths'] : {};
  for (const raw of Object.values(pathFields)) {
    if (!isFields(raw)) continue;
    const id = number(raw['Id']);
    paths.set(id, {
      id,
      type: number(raw['ObjectPathType']),
      name: text(raw['Name']),
      parent: number(raw['ParentObjectPathId']),
      arguments: readArguments(raw['ArgumentInfo']),
    });
  }
  const actions = list(fields['Actions'])
    .filter(isFields)
    .map((raw) => ({
      id: number(raw['Id']),
      type: number(raw['ActionType']),
      name: text(raw['Name']),
      path: number(raw['ObjectPathId']),
      arguments: readArguments(raw['ArgumentInfo']),
      query: readQuery(raw['QueryInfo']),
    }));
  return { paths, actions };
}

/** `GetUsedRange` → `getUsedRange`: the documented name of a name on the wire. */
export function documentedName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** `usedRange` → `UsedRange`; names that begin with `_` stay. */
export function wireName(documented: string): string {
  return documented.charAt(0).toUpperCase() + documented.slice(1);
}
