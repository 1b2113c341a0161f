/**
 * Calls of the add-in's custom functions, as Excel's calculation makes them: all calls of one
 * moment travel in one message; the library answers in batches of its own.
 */
import { defineType, type ObjectOf } from './interpreter/object-type';
import type { Json, PushEntry } from './protocol';

/** A cell's worth of argument: a scalar, or a matrix for a range. `''` is not an empty cell: null is. */
export type FunctionArgument = Json;

/** What a custom function gave back. */
export type FunctionResult =
  | { readonly ok: true; readonly value: Json }
  | {
      readonly ok: false;
      /** The error the cell shows, e.g. `#N/A`. */
      readonly error: string;
      /** The words the add-in gave with `CustomFunctions.Error`. */
      readonly message: string;
    };

/** Category and type of messages that call functions. */
const FUNCTION_CATEGORY = 1;
const INVOCATION = 1000;

/** Cell errors by the codes the library sends. */
const ERRORS: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
};

interface Waiting {
  readonly resolve: (result: FunctionResult) => void;
}

export class FunctionCalls {
  private readonly waiting = new Map<number, Waiting>();
  private queued: PushEntry[] = [];
  private nextId = 1;
  calls = 0;

  constructor(private readonly send: (entries: readonly PushEntry[]) => void) {}

  /**
   * Calls a function by the id it was associated under.
   * @param args one for each parameter, null for those left out
   * @param address where the formula stands, e.g. `Posts!C2`
   */
  call(
    name: string,
    args: readonly FunctionArgument[],
    address: string | null,
  ): Promise<FunctionResult> {
    this.calls += 1;
    const id = this.nextId++;
    this.queued.push({
      messageCategory: FUNCTION_CATEGORY,
      messageType: INVOCATION,
      targetId: '',
      message: JSON.stringify([id, name, args, address, 0, null]),
    });
    if (this.queued.length === 1) {
      queueMicrotask(() => {
        const entries = this.queued;
        this.queued = [];
        this.send(entries);
      });
    }
    return new Promise((resolve) => {
      this.waiting.set(id, { resolve });
    });
  }

  /** Results as the library sends them: `[id, succeeded, value, errorCode]` each. */
  receive(results: unknown): void {
    if (!Array.isArray(results)) return;
    for (const result of results) {
      if (!Array.isArray(result)) continue;
      const [id, succeeded, value, code]: unknown[] = result;
      const waiting = typeof id === 'number' ? this.waiting.get(id) : undefined;
      if (!waiting || typeof id !== 'number') continue;
      this.waiting.delete(id);
      waiting.resolve(succeeded === true ? resultOf(value) : failureOf(value, code));
    }
  }
}

function isJson(value: unknown): value is Json {
  return value !== undefined;
}

/** A returned `CustomFunctions.Error` travels as a value of type "Error". */
function resultOf(value: unknown): FunctionResult {
  if (typeof value === 'object' && value !== null && 'type' in value && value.type === 'Error') {
    const error = 'basicValue' in value ? String(value.basicValue) : '#VALUE!';
    return { ok: false, error, message: '' };
  }
  return { ok: true, value: isJson(value) ? value : null };
}

function failureOf(value: unknown, code: unknown): FunctionResult {
  const error = (typeof code === 'number' ? ERRORS[code] : undefined) ?? '#VALUE!';
  return { ok: false, error, message: typeof value === 'string' ? value : '' };
}

/** The service the library reports to. */
export const customFunctionsObject: ObjectOf<FunctionCalls> = defineType<FunctionCalls>(
  'CustomFunctions',
  {
    methods: {
      setInvocationArrayResults: {
        since: 'own',
        call: (calls, args) => {
          calls.receive(args.raw(0));
          return null;
        },
      },
      _SetOsfControlContainerReadyForCustomFunctions: { since: 'own', call: () => null },
      _GetEnabledFeatures: { since: 'own', call: () => ({ value: [] }) },
    },
  },
);
