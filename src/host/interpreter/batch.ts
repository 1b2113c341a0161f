/** Runs one request of the client library: finds its objects, does its actions in order. */
import { ExcelError } from '../errors';
import {
  ACTION,
  documentedName,
  PATH,
  type Action,
  type Batch,
  type BatchResult,
  type Json,
  type ObjectPath,
  type WireArguments,
} from '../protocol';
import { Arguments, ObjectArgument } from './arguments';
import {
  isReached,
  type ApiGate,
  type CallResult,
  type HostObject,
  type Reached,
  type UndoLoss,
} from './object-type';
import { readObject } from './query';

/** Where a batch begins: the workbook, and whatever else the library creates by name. */
export interface BatchRoots {
  readonly gate: ApiGate;
  workbook(): HostObject;
  /** Objects made by type name, e.g. `Microsoft.ExcelServices.CustomFunctions`. */
  service(typeName: string): HostObject;
  /** An object kept from an earlier request. */
  kept(referenceId: string): HostObject;
  /** Called for members that empty Excel's undo stack. */
  undoCleared(where: UndoLoss): void;
}

/** Fails the batch after some of its actions were done (see faults). */
export interface BatchFault {
  /** Properties set and methods called before it fails; the library's own calls do not count. */
  readonly afterWrites: number;
  readonly error: ExcelError;
}

/** Does what a request asks. What was done before an error stays done, as in Excel. */
export function runBatch(batch: Batch, roots: BatchRoots, fault: BatchFault | null): BatchResult {
  const run = new Run(batch, roots);
  const results: { ActionId: number; Value: Json }[] = [];
  const traces: number[] = [];
  let index = -1;
  let writes = 0;
  try {
    for (const action of batch.actions) {
      index += 1;
      if (fault && writes >= fault.afterWrites) throw fault.error;
      if (isWrite(action)) writes += 1;
      if (action.type === ACTION.trace) traces.push(action.id);
      const answer = run.act(action);
      if (answer !== undefined) results.push({ ActionId: action.id, Value: answer });
    }
    // All was done, and the answer was lost.
    if (fault) throw fault.error;
    return { Results: results, TraceIds: traces };
  } catch (error) {
    if (!(error instanceof ExcelError)) throw error;
    const at = batch.actions[index];
    const name = at ? run.locate(at) : '';
    return {
      Results: results,
      TraceIds: traces,
      Error: { Code: error.code, Message: error.message, ActionIndex: index, Location: name },
    };
  }
}

function isWrite({ type, name }: Action): boolean {
  return type === ACTION.set || (type === ACTION.method && !name.startsWith('_'));
}

class Run {
  private readonly objects = new Map<number, Reached>();

  constructor(
    private readonly batch: Batch,
    private readonly roots: BatchRoots,
  ) {}

  /** The answer to an action; undefined when it has none. */
  act(action: Action): Json | undefined {
    const { gate } = this.roots;
    switch (action.type) {
      case ACTION.instantiate:
        return this.object(action.path)?.identity() ?? null;
      case ACTION.query:
        return readObject(this.object(action.path), action.query, gate);
      case ACTION.method: {
        const result = this.call(this.object(action.path), action.name, action.arguments);
        return result === null || isReached(result) ? null : result.value;
      }
      case ACTION.set: {
        // What is done to a null object is nothing.
        const value = this.values(action.arguments)[0];
        const object = this.object(action.path);
        const name = documentedName(action.name);
        object?.set(name, value, gate);
        this.noteUndo(object, name);
        return undefined;
      }
      case ACTION.trace:
        return null;
      default:
        throw new ExcelError('ApiNotFound', `requests of kind ${String(action.type)}`);
    }
  }

  /** `Range.getUsedRange`, for the error's location. */
  locate(action: Action): string {
    const path = this.batch.paths.get(action.path);
    const object = this.objects.get(action.path);
    const type = object?.typeName ?? '';
    const member = documentedName(action.name === '' ? (path?.name ?? '') : action.name);
    return type === '' ? member : `${type}.${member}`;
  }

  private object(id: number): Reached {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.batch.paths.get(id);
    if (!path) throw new ExcelError('InvalidReference', 'the request names an object it lacks');
    const object = this.find(path);
    this.objects.set(id, object);
    return object;
  }

  private find(path: ObjectPath): Reached {
    switch (path.type) {
      case PATH.global:
        return this.roots.workbook();
      case PATH.create:
        return this.roots.service(path.name);
      case PATH.reference:
        return this.roots.kept(path.name);
      case PATH.nothing:
        return null;
      default:
        return this.below(path, this.object(path.parent));
    }
  }

  /** What is reached from a null object is a null object again. */
  private below(path: ObjectPath, parent: Reached): Reached {
    if (!parent) return null;
    switch (path.type) {
      case PATH.property:
        return parent.navigate(documentedName(path.name), this.roots.gate);
      case PATH.indexer:
        return parent.item(this.values(path.arguments)[0]);
      case PATH.method: {
        const result = this.call(parent, path.name, path.arguments);
        if (isReached(result)) return result;
        throw new ExcelError('GeneralException', `${path.name} does not lead to an object`);
      }
      default:
        throw new ExcelError('ApiNotFound', `objects reached by path type ${String(path.type)}`);
    }
  }

  private call(object: Reached, name: string, wire: WireArguments): CallResult {
    const member = documentedName(name);
    if (!object) return null;
    const args = new Arguments(`${object.typeName}.${member}`, this.values(wire));
    const result = object.call(member, args, this.roots.gate);
    this.noteUndo(object, member);
    return result;
  }

  private noteUndo(object: Reached, member: string): void {
    const where = object?.clearsUndo(member) ?? null;
    if (where !== null) this.roots.undoCleared(where);
  }

  /** Arguments with the objects put in where the wire has ids of paths. */
  private values(wire: WireArguments): unknown[] {
    return wire.values.map((value, i) => {
      const id = wire.objects[i];
      return typeof id === 'number' && id !== 0 ? new ObjectArgument(this.object(id)) : value;
    });
  }
}
