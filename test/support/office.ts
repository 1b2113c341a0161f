/**
 * An Excel for tests: Microsoft's own client library over the Excel host and a memory store.
 *
 *     const { Excel, store, user, host } = await openExcel({ sheets: { Posts: [['Post'], ['HLTA']] } });
 *     await Excel.run(async (context) => { … });
 *
 * Each call loads the library anew in a realm of its own, so that tests do not see each other.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import {
  createExcelHost,
  installOffice,
  MemoryStore,
  MemoryUser,
  prepareOffice,
  type ExcelHost,
  type ExcelHostOptions,
  type MemoryStoreOptions,
  type OfficeHandle,
  type OfficeOptions,
} from '../../src/host';

export interface OpenExcelOptions
  extends MemoryStoreOptions, OfficeOptions, Omit<ExcelHostOptions, 'store'> {}

export interface OpenedExcel {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly host: ExcelHost;
  readonly store: MemoryStore;
  /** Somebody at the grid: types, pastes, selects, inserts rows, presses Ctrl+Z. */
  readonly user: MemoryUser;
  /** Runs ribbon commands, shows and hides the task pane. */
  readonly office: OfficeHandle;
}

const library = path.join(
  path.dirname(createRequire(__filename).resolve('@microsoft/office-js/package.json')),
  'dist/excel-web-16.00.js',
);
let script: vm.Script | null = null;

/** The library looks at a page while loading; this one says little. */
function emptyPage(): object {
  const page = {
    console,
    setTimeout,
    clearTimeout,
    location: { href: 'https://localhost/', protocol: 'https:', hash: '', search: '' },
    navigator: { userAgent: '' },
    document: {
      readyState: 'loading',
      addEventListener: () => undefined,
      getElementsByTagName: () => [],
      getElementById: () => null,
      createElement: () => ({}),
    },
  };
  Reflect.set(page, 'window', page);
  Reflect.set(page, 'self', page);
  return page;
}

function isExcel(value: unknown): value is typeof Excel {
  return typeof value === 'object' && value !== null && 'run' in value;
}

function isOffice(value: unknown): value is typeof Office {
  return typeof value === 'object' && value !== null && 'onReady' in value;
}

function isCustomFunctions(value: unknown): value is typeof CustomFunctions {
  return typeof value === 'object' && value !== null && 'associate' in value && 'Error' in value;
}

/** Opens a workbook with the sheets given and loads the client library over it. */
export function openExcel(options: OpenExcelOptions = {}): Promise<OpenedExcel> {
  const store = new MemoryStore(options);
  const host = createExcelHost({ ...options, store });
  const page = emptyPage();
  host.attach(page);
  prepareOffice(page);
  vm.createContext(page);
  script ??= new vm.Script(readFileSync(library, 'utf8'), { filename: library });
  script.runInContext(page);
  const office = installOffice(page, host, options);
  const excel: unknown = Reflect.get(page, 'Excel');
  const globalOffice: unknown = Reflect.get(page, 'Office');
  const functions: unknown = Reflect.get(page, 'CustomFunctions');
  if (!isExcel(excel) || !isOffice(globalOffice) || !isCustomFunctions(functions)) {
    throw new Error('Rolecheck: openExcel could not load the Excel library');
  }
  return Promise.resolve({
    ...{ Excel: excel, Office: globalOffice, CustomFunctions: functions },
    ...{ host, store, user: new MemoryUser(store), office },
  });
}

/**
 * The same, with `Excel`, `Office` and `CustomFunctions` put on a window (jsdom's, or
 * `globalThis`), where the add-in's own code looks for them.
 */
export async function loadOfficeInto(
  window: object,
  options: OpenExcelOptions = {},
): Promise<OpenedExcel> {
  const opened = await openExcel(options);
  const { Excel, Office, CustomFunctions } = opened;
  Object.assign(window, { Excel, Office, CustomFunctions });
  return opened;
}

/** Lets what is on its way arrive: answers, events, handlers. */
export function settled(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 5);
  });
}
