/**
 * The `Office` and `CustomFunctions` globals, which office.js makes in a real Excel before it
 * loads the Excel library. The host makes them instead.
 */
import { Association, type Associated } from './association';
import type { ExcelHost } from './host';
import { isFields } from './protocol';

/** What an add-in learned, and the host's handles on it. */
export interface OfficeHandle {
  /** Runs a ribbon command by the id given to `Office.actions.associate`. */
  runAction(id: string): Promise<void>;
  /** True while the task pane is shown. */
  isTaskpaneShown(): boolean;
  /** Shows or hides the task pane as the user would. */
  setTaskpaneShown(shown: boolean): void;
  /** What `Office.addin.setStartupBehavior` was last given. */
  startupBehavior(): string;
}

export interface OfficeOptions {
  /** As `Office.context.officeTheme` says it. */
  readonly theme?: 'light' | 'dark';
  /** As `Office.context.document` says it; empty for a workbook that was never saved. */
  readonly url?: string;
  readonly mode?: 'readWrite' | 'readOnly';
}

const THEMES = {
  light: {
    bodyBackgroundColor: '#FFFFFF',
    bodyForegroundColor: '#242424',
    controlBackgroundColor: '#F5F5F5',
    controlForegroundColor: '#242424',
    isDarkTheme: false,
  },
  dark: {
    bodyBackgroundColor: '#292929',
    bodyForegroundColor: '#FFFFFF',
    controlBackgroundColor: '#1F1F1F',
    controlForegroundColor: '#FFFFFF',
    isDarkTheme: true,
  },
} as const;

function objectAt(target: object, name: string): object {
  const found: unknown = Reflect.get(target, name);
  if (isFields(found)) return found;
  const made = {};
  Reflect.set(target, name, made);
  return made;
}

/** An empty object that has everything the other one has. */
function derived(base: object): object {
  const object = {};
  Object.setPrototypeOf(object, base);
  return object;
}

/** Before the library's script: what it expects office.js to have made. */
export function prepareOffice(window: object): void {
  const functions = new Association();
  Reflect.set(window, 'CustomFunctionMappings', {});
  Reflect.set(window, 'CustomFunctions', {
    _association: functions,
    associate: (id: string | Record<string, Associated>, call?: Associated) => {
      functions.associate(id, call);
    },
  });
}

/** After the library's script: `Office.onReady`, `Office.context` and the rest. */
export function installOffice(
  window: object,
  host: ExcelHost,
  options: OfficeOptions = {},
): OfficeHandle {
  const { profile } = host;
  // The library's own Office.context cannot be replaced, so its Office is built upon.
  const office = derived(objectAt(window, 'Office'));
  Reflect.set(window, 'Office', office);
  const actions = new Association();
  const visibility = new Set<(message: { visibilityMode: string }) => void>();
  let shown = true;
  let startup = 'none';
  const setShown = (now: boolean) => {
    if (now === shown) return;
    shown = now;
    const message = { visibilityMode: now ? 'Taskpane' : 'Hidden' };
    for (const listener of visibility) listener(message);
  };
  const info = { host: 'Excel', platform: profile.platform };
  const context = {
    ...info,
    displayLanguage: 'en-GB',
    contentLanguage: 'en-GB',
    officeTheme: THEMES[options.theme ?? 'light'],
    document: { url: options.url ?? '', mode: options.mode ?? 'readWrite' },
    diagnostics: { ...info, version: profile.version },
    requirements: {
      isSetSupported: (name: string, version?: string | number) =>
        profile.isSetSupported(name, version === undefined ? undefined : String(version)),
    },
  };
  const define = (name: string, value: unknown) => {
    Object.defineProperty(office, name, { value, configurable: true, writable: true });
  };
  define('context', context);
  define('HostType', { Excel: 'Excel' });
  define('PlatformType', { PC: 'PC', OfficeOnline: 'OfficeOnline' });
  define('StartupBehavior', { none: 'None', load: 'Load' });
  define('VisibilityMode', { hidden: 'Hidden', taskpane: 'Taskpane' });
  define('onReady', (callback?: (ready: typeof info) => unknown) =>
    Promise.resolve(info).then((ready) => {
      callback?.(ready);
      return ready;
    }),
  );
  define('actions', {
    associate: (id: string | Record<string, Associated>, call?: Associated) => {
      actions.associate(id, call);
    },
  });
  define('addin', {
    showAsTaskpane: () => {
      setShown(true);
      return Promise.resolve();
    },
    hide: () => {
      setShown(false);
      return Promise.resolve();
    },
    onVisibilityModeChanged: (listener: (message: { visibilityMode: string }) => void) => {
      visibility.add(listener);
      return Promise.resolve(() => {
        visibility.delete(listener);
        return Promise.resolve();
      });
    },
    setStartupBehavior: (behaviour: string) => {
      startup = behaviour;
      return Promise.resolve();
    },
    getStartupBehavior: () => Promise.resolve(startup),
  });
  return {
    runAction: (id) => runAction(actions, id),
    isTaskpaneShown: () => shown,
    setTaskpaneShown: setShown,
    startupBehavior: () => startup,
  };
}

/** Done when the command says so by `event.completed()`, as ribbon commands must. */
function runAction(actions: Association, id: string): Promise<void> {
  const call = actions.find(id);
  if (!call) return Promise.reject(new Error(`Rolecheck: no action is associated with "${id}"`));
  return new Promise((resolve, reject) => {
    const event = {
      source: { id },
      completed: () => {
        resolve();
      },
    };
    Promise.resolve(call(event)).catch(reject);
  });
}
