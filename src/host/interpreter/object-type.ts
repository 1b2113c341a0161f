/**
 * How Excel's objects are described: for every type, its properties (get, set), the objects it
 * leads to (navigate) and its methods (call), each with the ExcelApi level it came with.
 * A member that is not described does not exist: using it fails by name.
 */
import { ExcelError } from '../errors';
import type { Json } from '../protocol';
import type { Arguments } from './arguments';

/** ExcelApi requirement set a member came with. `own` marks calls of the library itself. */
export type ApiLevel = `1.${number}` | 'online' | 'own';

/** What the profile of the moment knows. */
export interface ApiGate {
  readonly profile: string;
  allows(level: ApiLevel): boolean;
}

/** Where using a member empties the user's undo stack ("Undo support with the Excel JavaScript API"). */
export type UndoLoss = 'everywhere' | 'web' | 'desktop';

/** A null object is null. */
export type Reached = HostObject | null;
/** What a call gives back: a value, or an object. */
export type CallResult = Reached | { readonly value: Json };

export interface Property<T> {
  readonly since: ApiLevel;
  readonly get?: (self: T) => Json;
  readonly set?: (self: T, value: unknown) => void;
  /** Setting it empties the undo stack there. */
  readonly clearsUndo?: UndoLoss;
  /** Left out when the caller asks for "everything": dear or unusual. */
  readonly onDemand?: boolean;
}

export interface Navigation<T> {
  readonly since: ApiLevel;
  readonly to: (self: T) => Reached;
}

export interface Method<T> {
  readonly since: ApiLevel;
  /** Returns nothing, a plain value in `{ value }`, or an object. */
  readonly call: (self: T, args: Arguments) => CallResult;
  /** Calling it empties the undo stack there. */
  readonly clearsUndo?: UndoLoss;
}

export interface Members<T> {
  /** Identity the library re-finds an object by, and the name it expects it under. */
  readonly id?: { readonly key: 'Id' | '_Id'; readonly of: (self: T) => string | number };
  /** Id under which a kept object comes back in later requests. */
  readonly referenceId?: (self: T) => string | null;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  readonly navigation?: Readonly<Record<string, Navigation<T>>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** Collections: all items, and the one with a key (throws `ItemNotFound`). */
  readonly items?: (self: T) => readonly HostObject[];
  readonly item?: (self: T, key: unknown) => HostObject;
}

/** One line of the list of members, for the README and the level test. */
export interface MemberDescription {
  readonly type: string;
  readonly member: string;
  readonly kind: 'property' | 'object' | 'method';
  readonly since: ApiLevel;
}

const described: (() => readonly MemberDescription[])[] = [];

/** Every member of every type the host implements. */
export function implementedMembers(): readonly MemberDescription[] {
  return described.flatMap((describe) => describe());
}

/** An object of the workbook, with what can be done to it. */
export interface HostObject {
  readonly typeName: string;
  readonly self: object;
  identity(): Readonly<Record<string, Json>>;
  get(name: string, gate: ApiGate): Json;
  set(name: string, value: unknown, gate: ApiGate): void;
  navigate(name: string, gate: ApiGate): Reached;
  call(name: string, args: Arguments, gate: ApiGate): CallResult;
  /** Where setting or calling the member empties the undo stack; null for nowhere. */
  clearsUndo(name: string): UndoLoss | null;
  kindOf(name: string): 'property' | 'object' | null;
  /** Properties read when the caller names none. */
  everything(gate: ApiGate): readonly string[];
  items(): readonly HostObject[] | null;
  item(key: unknown): HostObject;
}

/** Turns one of the host's own objects into an object of the workbook. */
export type ObjectOf<T extends object> = (self: T) => HostObject;

/** Members by name. */
interface Lookup<T> {
  readonly members: Members<T>;
  readonly properties: ReadonlyMap<string, Property<T>>;
  readonly navigation: ReadonlyMap<string, Navigation<T>>;
  readonly methods: ReadonlyMap<string, Method<T>>;
}

function lookupOf<T>(members: Members<T>): Lookup<T> {
  return {
    members,
    properties: new Map(Object.entries(members.properties ?? {})),
    navigation: new Map(Object.entries(members.navigation ?? {})),
    methods: new Map(Object.entries(members.methods ?? {})),
  };
}

function describe<T>(type: string, lookup: Lookup<T>): MemberDescription[] {
  const lines = (
    kind: MemberDescription['kind'],
    map: ReadonlyMap<string, { readonly since: ApiLevel }>,
  ) => [...map].map(([member, { since }]) => ({ type, member, kind, since }));
  return [
    ...lines('property', lookup.properties),
    ...lines('object', lookup.navigation),
    ...lines('method', lookup.methods),
  ];
}

/** The member of that name, if there is one and the profile knows it. */
function known<M extends { readonly since: ApiLevel }>(
  full: string,
  member: M | undefined,
  gate: ApiGate,
): M {
  if (!member) throw new ExcelError('ApiNotFound', `${full} is not part of the Excel host`);
  if (!gate.allows(member.since)) {
    const set = member.since === 'online' ? 'ExcelApiOnline' : `ExcelApi ${member.since}`;
    throw new ExcelError('ApiNotFound', `${full} needs ${set}; profile ${gate.profile}`);
  }
  return member;
}

/**
 * Describes a type of Excel's object model.
 * @param typeName the name in Excel's documentation, e.g. `Range`
 * @param given its members; a function where they come from modules that refer to this one
 */
export function defineType<T extends object>(
  typeName: string,
  given: Members<T> | (() => Members<T>),
): ObjectOf<T> {
  let cached: Lookup<T> | null = null;
  const lookup = (): Lookup<T> => {
    cached ??= lookupOf(typeof given === 'function' ? given() : given);
    return cached;
  };
  described.push(() => describe(typeName, lookup()));
  return (self) => new TypedObject(typeName, self, lookup());
}

class TypedObject<T extends object> implements HostObject {
  constructor(
    readonly typeName: string,
    readonly self: T,
    private readonly lookup: Lookup<T>,
  ) {}

  identity(): Readonly<Record<string, Json>> {
    const { id, referenceId } = this.lookup.members;
    const own = id ? { [id.key]: id.of(this.self) } : {};
    const reference = referenceId?.(this.self) ?? null;
    return reference === null ? own : { ...own, _ReferenceId: reference };
  }

  get(name: string, gate: ApiGate): Json {
    const member = known(this.full(name), this.lookup.properties.get(name), gate);
    if (!member.get) throw new ExcelError('ApiNotFound', `${this.full(name)} cannot be read`);
    return member.get(this.self);
  }

  set(name: string, value: unknown, gate: ApiGate): void {
    const member = known(this.full(name), this.lookup.properties.get(name), gate);
    if (!member.set) throw new ExcelError('InvalidArgument', `${this.full(name)} is read-only`);
    member.set(this.self, value);
  }

  navigate(name: string, gate: ApiGate): Reached {
    return known(this.full(name), this.lookup.navigation.get(name), gate).to(this.self);
  }

  call(name: string, args: Arguments, gate: ApiGate): CallResult {
    return known(this.full(name), this.lookup.methods.get(name), gate).call(this.self, args);
  }

  clearsUndo(name: string): UndoLoss | null {
    const member = this.lookup.methods.get(name) ?? this.lookup.properties.get(name);
    return member?.clearsUndo ?? null;
  }

  kindOf(name: string): 'property' | 'object' | null {
    if (this.lookup.properties.has(name)) return 'property';
    return this.lookup.navigation.has(name) ? 'object' : null;
  }

  everything(gate: ApiGate): readonly string[] {
    return [...this.lookup.properties]
      .filter(([, { get, onDemand, since }]) => get && !onDemand && gate.allows(since))
      .map(([name]) => name);
  }

  items(): readonly HostObject[] | null {
    return this.lookup.members.items?.(this.self) ?? null;
  }

  item(key: unknown): HostObject {
    const { item } = this.lookup.members;
    if (!item) throw new ExcelError('ApiNotFound', this.full('getItem'));
    return item(this.self, key);
  }

  private full(name: string): string {
    return `${this.typeName}.${name}`;
  }
}

/** A method's answer that is a plain value. */
export function value(json: Json): CallResult {
  return { value: json };
}

/** Whether a call's answer is an object (or a null object) and not a plain value. */
export function isReached(result: CallResult): result is Reached {
  return result === null || 'typeName' in result;
}
