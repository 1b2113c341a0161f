/** The Excel host: answers the client library's requests over a grid. */
import { ExcelError } from './errors';
import { Faults } from './faults';
import {
  customFunctionsObject,
  FunctionCalls,
  type FunctionArgument,
  type FunctionResult,
} from './functions';
import { runBatch, type BatchRoots } from './interpreter/batch';
import { keptObject, workbookObject } from './objects/workbook';
import { profileOf, type Profile, type ProfileName } from './profile';
import { isFields, readBatch, type Batch, type BatchResult, type PushEntry } from './protocol';
import { HostStats, utf8Length } from './stats';
import type { SheetStore } from './store';
import { UndoJournal } from './undo-journal';
import { followUser } from './user-events';
import { WorkbookState, type WorkbookOptions } from './state/workbook';

export interface ExcelHostOptions extends WorkbookOptions {
  readonly store: SheetStore;
  /** `web` unless said otherwise. */
  readonly profile?: ProfileName;
  /** Another ExcelApi level than the profile's own, e.g. `1.9`, the add-in's floor. */
  readonly excelApi?: string;
  /** Milliseconds before each answer; 0 answers as soon as the caller has finished. */
  readonly latency?: number;
}

/** The page's end of the bridge, as the client library expects it. */
interface Bridge {
  sendMessageToHost(text: string): void;
  /** Put there by the library. */
  onMessageFromHost: ((text: string) => void) | null;
}

const REQUEST = 1;
const RESPONSE = 2;
const PUSH = 3;
const CUSTOM_FUNCTIONS = 'Microsoft.ExcelServices.CustomFunctions';

/** Makes a host over a grid. See README.md. */
export function createExcelHost(options: ExcelHostOptions): ExcelHost {
  return new ExcelHost(options);
}

export class ExcelHost {
  readonly store: SheetStore;
  readonly profile: Profile;
  readonly faults = new Faults();
  readonly stats = new HostStats();
  /** What the host keeps beside the grid; for looking at, not for changing. */
  readonly book: WorkbookState;
  private readonly journal: UndoJournal;
  private readonly functions: FunctionCalls;
  private readonly bridges = new Set<Bridge>();
  private readonly stopListening: () => void;

  constructor(options: ExcelHostOptions) {
    this.store = options.store;
    this.profile = profileOf(options.profile ?? 'web', options.excelApi);
    this.faults.latency = options.latency ?? 0;
    this.book = new WorkbookState(options.store, options);
    this.journal = new UndoJournal(this.book, this.profile.undoable);
    this.functions = new FunctionCalls((entries) => {
      this.send(entries);
    });
    this.stopListening = this.store.subscribe((event) => {
      this.journal.hear(event);
      followUser(this.book, event);
      this.pushEvents();
    });
  }

  /**
   * Connects a page. Must be called before the client library's script runs there, since the
   * library looks for the bridge once, while loading.
   */
  attach(window: object): void {
    const bridge: Bridge = {
      onMessageFromHost: null,
      sendMessageToHost: (text) => {
        this.receive(bridge, text);
      },
    };
    this.bridges.add(bridge);
    Reflect.set(window, '_richApiNativeBridge', bridge);
  }

  /** Stops listening to the grid and answering pages. */
  dispose(): void {
    this.stopListening();
    this.bridges.clear();
  }

  /** Calls one of the add-in's custom functions, as a formula in a cell would. */
  callFunction(
    name: string,
    args: readonly FunctionArgument[],
    address: string | null = null,
  ): Promise<FunctionResult> {
    this.stats.functionCalls += 1;
    return this.functions.call(name, args, address);
  }

  /** Ctrl+Z: takes back the newest step. False when there is none. */
  undo(): boolean {
    return this.journal.undo();
  }

  /** Ctrl+Y. */
  redo(): boolean {
    return this.journal.redo();
  }

  private receive(bridge: Bridge, text: string): void {
    const size = utf8Length(text);
    const answer = () => {
      if (this.bridges.has(bridge)) this.answer(bridge, text, size);
    };
    if (this.faults.latency > 0) setTimeout(answer, this.faults.latency);
    else queueMicrotask(answer);
  }

  private answer(bridge: Bridge, text: string, size: number): void {
    const message: unknown = JSON.parse(text);
    if (!isFields(message) || message['type'] !== REQUEST) return;
    const request = isFields(message['message']) ? message['message'] : {};
    const raw = request['body'];
    const body: unknown = typeof raw === 'string' ? JSON.parse(raw) : raw;
    const batch = readBatch(body);
    const result = this.isTooLarge(size)
      ? failed(new ExcelError('RequestPayloadSizeLimitExceeded'))
      : this.run(batch);
    let out = envelope(message['id'], result);
    let outSize = utf8Length(out);
    if (this.isTooLarge(outSize)) {
      out = envelope(message['id'], failed(new ExcelError('ResponsePayloadSizeLimitExceeded')));
      outSize = utf8Length(out);
    }
    if (!isOfFunctions(batch)) {
      const code = result.Error?.Code ?? null;
      this.stats.add({ bytesIn: size, bytesOut: outSize, actions: batch.actions.length, code });
    }
    bridge.onMessageFromHost?.(out);
    this.pushEvents();
  }

  private isTooLarge(bytes: number): boolean {
    return this.profile.maxPayload !== null && bytes > this.profile.maxPayload;
  }

  /** Results of custom functions are taken in any state: they are no changes of the workbook. */
  private run(batch: Batch): BatchResult {
    const fault = isOfFunctions(batch) ? null : this.faults.next();
    this.journal.begin();
    try {
      return runBatch(batch, this.roots(), fault);
    } finally {
      this.book.rules.show();
      this.book.ranges.endRequest();
      this.journal.end();
    }
  }

  private roots(): BatchRoots {
    return {
      gate: this.profile,
      workbook: () => workbookObject(this.book),
      kept: (referenceId) => keptObject(this.book, referenceId),
      undoCleared: (where) => {
        const here = this.profile.platform === 'OfficeOnline' ? 'web' : 'desktop';
        if (where === 'everywhere' || where === here) this.journal.clearAfterRequest();
      },
      service: (typeName) => {
        if (typeName === CUSTOM_FUNCTIONS) return customFunctionsObject(this.functions);
        throw new ExcelError('ApiNotFound', `the service ${typeName}`);
      },
    };
  }

  /** Events reach the add-in after what its own request set going, as in Excel. */
  private pushEvents(): void {
    const entries = this.book.events.take();
    if (entries.length > 0)
      setTimeout(() => {
        this.send(entries);
      }, 0);
  }

  /** Sends what the host says on its own account. */
  private send(entries: readonly PushEntry[]): void {
    const text = JSON.stringify({ type: PUSH, message: { entries } });
    for (const bridge of this.bridges) bridge.onMessageFromHost?.(text);
  }
}

function isOfFunctions({ paths }: Batch): boolean {
  return [...paths.values()].some(({ name }) => name === CUSTOM_FUNCTIONS);
}

function failed(error: ExcelError): BatchResult {
  return { Results: [], Error: { Code: error.code, Message: error.message, Location: '' } };
}

function envelope(id: unknown, body: BatchResult): string {
  return JSON.stringify({ id, type: RESPONSE, message: { statusCode: 200, headers: {}, body } });
}
