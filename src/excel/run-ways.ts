/**
 * How far runs have come, as the workbook's settings say it: one setting a run, so that no pane ever
 * writes what it knows of another pane's run. A key holds the id of a run and nothing else.
 */
import type { JournalEntry } from './journal';
import { syncWhenFree } from './run';
import type { WorkOptions } from './port';

/** Begins the key of each such setting. */
export const RUN_KEY = 'rolecheck.run.';

const WAYS = ['begun', 'whole', 'back'] as const;

/** Begun to write, written whole, or begun to be taken back. */
export type Way = (typeof WAYS)[number];

/** The settings of the workbook in one look. */
export interface Settings {
  readonly ways: ReadonlyMap<string, Way>;
  /** The text of any other setting; null when there is none. */
  textOf(key: string): string | null;
}

/** Queues a look at all settings; to be read when the request has been answered. */
export function queueSettings({ workbook }: Excel.RequestContext): () => Settings {
  const { settings } = workbook;
  settings.load('items/key,items/value');
  return () => {
    const all = new Map(settings.items.map(({ key, value }): [string, unknown] => [key, value]));
    return {
      ways: new Map(
        [...all].flatMap(([key, value]): [string, Way][] =>
          key.startsWith(RUN_KEY) ? [[key.slice(RUN_KEY.length), wayFrom(value)]] : [],
        ),
      ),
      textOf: (key) => (all.has(key) ? String(all.get(key)) : null),
    };
  };
}

/** Whatever it says, the run has begun. */
function wayFrom(value: unknown): Way {
  return WAYS.find((way) => way === value) ?? 'begun';
}

export function queueWay({ workbook }: Excel.RequestContext, run: string, way: Way): void {
  workbook.settings.add(RUN_KEY + run, way);
}

export function queueNoWay({ workbook }: Excel.RequestContext, run: string): void {
  workbook.settings.getItemOrNullObject(RUN_KEY + run).delete();
}

/** One setting that may change while a run is under way, as it was when last looked at. */
export class SettingNow {
  private readonly key: string;
  private loaded: Excel.Setting | undefined;
  private last: string | null;

  constructor(key: string, last: string | null) {
    this.key = key;
    this.last = last;
  }

  /** Queues another look. What is queued behind it in the same request is not seen by it. */
  readonly look = (context: Excel.RequestContext): void => {
    this.loaded = context.workbook.settings.getItemOrNullObject(this.key);
    this.loaded.load('value');
  };

  /** Takes over what the last look has seen; only after its request has been answered. */
  readonly settle = (): void => {
    if (this.loaded) this.last = this.loaded.isNullObject ? null : String(this.loaded.value);
    this.loaded = undefined;
  };

  /** Takes over what a look of somebody else's has seen. */
  take(text: string | null): void {
    this.last = text;
  }

  /** The text as last seen. */
  get text(): string | null {
    return this.last;
  }
}

/** The setting that remembers the columns of a run, as it is now. One request. */
export async function settingOf(
  context: Excel.RequestContext,
  { settingKey, settingBefore }: Pick<JournalEntry, 'settingKey' | 'settingBefore'>,
  options: WorkOptions,
): Promise<SettingNow> {
  const setting = new SettingNow(settingKey, settingBefore);
  const look = (): void => {
    setting.look(context);
  };
  await syncWhenFree(context, look, options);
  setting.settle();
  return setting;
}
