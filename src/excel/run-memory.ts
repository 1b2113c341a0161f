/**
 * The journal as the workbook keeps it: each run in custom XML parts of its own, all of them written
 * and read back before the first cell is. Until the last cell is written no part is touched: writing
 * one empties Excel's undo list in some versions (OfficeDev/office-js issue 4484).
 *
 * A setting says which runs have begun to write, and which of them was the last to end: it goes with
 * the first and the last request that writes cells. A run that never began left nothing in the sheet.
 */
import { cellBytes, cutBlocks } from './blocks';
import type { Entry } from './journal';
import { entryFrom, entryText } from './journal-text';
import { JOURNAL_NAMESPACE, journalParts, readJournalPart, type JournalPart } from './journal-xml';
import { problem, success, type Outcome, type ProblemKind } from './problems';
import { isRecord } from './remembered';
import { CannotGoOn, inExcel, syncWhenFree } from './run';
import { partTexts } from './xml-parts';
import type { WorkOptions } from './port';

/** The setting that says how far runs have come. */
export const RUNS_KEY = 'rolecheck.runs';

const VERSION = 1;
const SAVING = 'save how to take it back';
const LOOKING = 'look for an earlier run';

/** So many at a time: a part is at most 700 KB. */
const PARTS_A_REQUEST = 2;

/** Problems that say enough by themselves; of all others what matters is that nothing was changed. */
const PLAIN: readonly ProblemKind[] = ['editing', 'closed', 'other-workbook', 'fault'];

/** How far the runs of the workbook have come. */
interface Ways {
  /** Runs that have begun to write. */
  readonly begun: readonly string[];
  /** The last one that wrote all it was to write. */
  readonly whole: string | null;
  /** The last one that was begun to be taken back. */
  readonly back: string | null;
}

/** The runs that the workbook remembers. */
export interface Recalled {
  /** Those that were asked for, as if none of their cells had been sent. */
  readonly entries: readonly Entry[];
  /** All that began to write. */
  readonly runs: ReadonlySet<string>;
  /** The last one that ended, and the last that was begun to be taken back. */
  readonly whole: string | null;
  readonly back: string | null;
}

/** A run of which nothing stands may be one that has only just begun, for so many milliseconds. */
const YOUNG_MS = 600_000;

/** True for a run that another pane may be about to write. */
export function isYoung({ began }: { readonly began: string }): boolean {
  return Date.now() - Date.parse(began) < YOUNG_MS;
}

const NO_WAYS: Ways = { begun: [], whole: null, back: null };

/** One for one open workbook. */
export class RunMemory {
  /** Which run a part is of; empty for one that cannot be read. */
  private readonly known = new Map<string, string>();
  private ways: Ways = NO_WAYS;

  /**
   * Saves a run before it begins, and forgets those that nobody can need any more: whole ones, and
   * what is left of runs that never began. When it fails, nothing of it stays.
   */
  async save(entry: Entry, options: WorkOptions): Promise<Outcome<null>> {
    const xmls = journalParts(entry.run, entryText(entry));
    const saved = await inExcel(SAVING, async (context) => {
      const before = await this.add(context, entry.run.id, xmls, options);
      await this.sweep(context, before, options);
      return null;
    });
    if (saved.ok) return saved;
    await this.takeOut(entry.run.id);
    const { kind, details } = saved.problem;
    if (PLAIN.includes(kind)) return saved;
    return { ok: false, problem: { ...problem('not-saved', SAVING), details } };
  }

  /** Queues the word that a run begins to write. */
  queueBegun({ workbook }: Excel.RequestContext, run: string): void {
    const { begun, ...ways } = this.ways;
    this.put(workbook.settings, { begun: [...begun.filter((id) => id !== run), run], ...ways });
  }

  /** Queues the word that a run has written all. */
  queueWhole({ workbook }: Excel.RequestContext, run: string): void {
    this.put(workbook.settings, { ...this.ways, whole: run, back: null });
  }

  /** Queues the word that a run is being taken back, so that not all of it stands any more. */
  queueUndone({ workbook }: Excel.RequestContext, run: string): void {
    this.put(workbook.settings, { ...this.ways, whole: null, back: run });
  }

  /**
   * Reads the runs of the workbook that are not known yet. Fails as `newer-journal` or
   * `damaged-journal` when one of them that began cannot be read: nothing is then deleted.
   */
  recall(isKnown: (run: string) => boolean, options: WorkOptions): Promise<Outcome<Recalled>> {
    return inExcel(LOOKING, async (context) => {
      const ids = await this.look(context, options);
      const parts: JournalPart[] = [];
      let wrong: 'newer-journal' | 'damaged-journal' | undefined;
      const unread = ids.filter((id) => !isKnown(this.known.get(id) ?? ''));
      for await (const { id, xml } of partTexts(context, unread, PARTS_A_REQUEST, options)) {
        const read = readJournalPart(xml);
        if (read === 'newer') wrong = 'newer-journal';
        else if (read === undefined) wrong ??= 'damaged-journal';
        else parts.push(read);
        this.known.set(id, typeof read === 'object' ? read.run.id : '');
      }
      const { begun, whole, back } = this.ways;
      const runs = new Set(ids.map((id) => this.known.get(id) ?? ''));
      const entries = begun
        .filter((run) => !isKnown(run) && (runs.has(run) || run !== whole))
        .map((run) => entryOf(parts.filter((part) => part.run.id === run)));
      if (entries.includes(undefined)) wrong ??= 'damaged-journal';
      if (wrong !== undefined) throw new CannotGoOn(problem(wrong, LOOKING));
      // What another pane is saving just now is none of ours to take away.
      const young = new Set(parts.flatMap(({ run }) => (isYoung(run) ? [run.id] : [])));
      const isOver = (run: string): boolean =>
        run !== '' && !begun.includes(run) && !young.has(run);
      await this.delete(context, ids, isOver, options);
      const all = entries.flatMap((entry) => entry ?? []);
      return { entries: all, runs: new Set(begun.filter((run) => runs.has(run))), whole, back };
    });
  }

  /** Forgets a run that was saved here or recalled. One request; none where nothing is known of it. */
  forget(run: string, options: WorkOptions = {}): Promise<Outcome<null>> {
    const ids = [...this.known].flatMap(([id, of]) => (of === run ? [id] : []));
    if (ids.length === 0) return Promise.resolve(success(null));
    return inExcel('forget earlier runs', async (context) => {
      await this.delete(context, ids, (of) => of === run, options);
      return null;
    });
  }

  /** Forgets every run, those that cannot be read as well. */
  forgetAll(): Promise<Outcome<null>> {
    return inExcel('forget earlier runs', async (context) => {
      const ids = await this.look(context, {});
      this.put(context.workbook.settings, NO_WAYS);
      for (const id of ids) context.workbook.customXmlParts.getItem(id).delete();
      await context.sync();
      this.known.clear();
      return null;
    });
  }

  /** Adds the parts and reads them back; gives the ids of those that were there before. */
  private async add(
    context: Excel.RequestContext,
    run: string,
    xmls: readonly string[],
    options: WorkOptions,
  ): Promise<readonly string[]> {
    let before: readonly string[] | undefined;
    for (const { start, rows } of cutBlocks(xmls.length, (at) => cellBytes(xmls[at]))) {
      const some = xmls.slice(start, start + rows);
      const sent = await syncWhenFree(
        context,
        () => {
          const { queued, ways } = this.queueLook(context);
          const added = some.map((xml) => {
            const part = context.workbook.customXmlParts.add(xml);
            part.load('id');
            return { part, back: part.getXml() };
          });
          return { queued, ways, added };
        },
        options,
      );
      before ??= this.seen(sent.queued, sent.ways);
      for (const [at, { part, back }] of sent.added.entries()) {
        this.known.set(part.id, run);
        const [kept, given] = [back.value, some[at] ?? ''].map(readJournalPart);
        const isKept = typeof kept === 'object' && typeof given === 'object';
        if (!isKept || kept.text !== given.text || kept.part !== given.part) {
          throw new CannotGoOn(problem('not-saved', SAVING));
        }
      }
    }
    return before ?? [];
  }

  /** Deletes parts of runs that are whole or never began; those that cannot be read stay. */
  private async sweep(
    context: Excel.RequestContext,
    ids: readonly string[],
    options: WorkOptions,
  ): Promise<void> {
    await this.learn(context, ids, options);
    const { begun, whole } = this.ways;
    const isOver = (run: string): boolean => run !== '' && (run === whole || !begun.includes(run));
    const left = await this.delete(context, ids, isOver, options);
    const runs = new Set(left.map((id) => this.known.get(id)));
    this.ways = this.without((run) => isOver(run) || !runs.has(run));
  }

  /** Finds out which runs parts are of. */
  private async learn(
    context: Excel.RequestContext,
    ids: readonly string[],
    options: WorkOptions,
  ): Promise<void> {
    const unread = ids.filter((id) => !this.known.has(id));
    for await (const { id, xml } of partTexts(context, unread, PARTS_A_REQUEST, options)) {
      const read = readJournalPart(xml);
      this.known.set(id, typeof read === 'object' ? read.run.id : '');
    }
  }

  /** Takes out what was added of a run that could not be saved, as far as Excel still answers. */
  private async takeOut(run: string): Promise<void> {
    await inExcel(SAVING, async (context) => {
      const ids = await this.look(context, {});
      await this.learn(context, ids, {});
      await this.delete(context, ids, (of) => of === run, {});
    });
  }

  /** @returns the ids of those that stay */
  private async delete(
    context: Excel.RequestContext,
    ids: readonly string[],
    isOver: (run: string) => boolean,
    options: WorkOptions,
  ): Promise<readonly string[]> {
    const over = ids.filter((id) => isOver(this.known.get(id) ?? ''));
    if (over.length === 0) return ids;
    const queue = (): void => {
      // First of all: of a run that never began nobody misses a part.
      this.put(context.workbook.settings, this.without(isOver));
      for (const id of over) context.workbook.customXmlParts.getItemOrNullObject(id).delete();
    };
    await syncWhenFree(context, queue, options);
    for (const id of over) this.known.delete(id);
    return ids.filter((id) => !over.includes(id));
  }

  private async look(
    context: Excel.RequestContext,
    options: WorkOptions,
  ): Promise<readonly string[]> {
    const { queued, ways } = await syncWhenFree(context, () => this.queueLook(context), options);
    return this.seen(queued, ways);
  }

  private queueLook({ workbook }: Excel.RequestContext): {
    readonly queued: Excel.CustomXmlPartScopedCollection;
    readonly ways: Excel.Setting;
  } {
    const queued = workbook.customXmlParts.getByNamespace(JOURNAL_NAMESPACE);
    queued.load('items/id');
    const ways = workbook.settings.getItemOrNullObject(RUNS_KEY);
    ways.load('value');
    return { queued, ways };
  }

  private seen(
    { items }: Excel.CustomXmlPartScopedCollection,
    setting: Excel.Setting,
  ): readonly string[] {
    this.ways = waysFrom(setting.isNullObject ? null : setting.value);
    return items.map(({ id }) => id);
  }

  private without(isOver: (run: string) => boolean): Ways {
    const { begun, whole, back } = this.ways;
    const still = (run: string | null): string | null => (run === null || isOver(run) ? null : run);
    return {
      begun: begun.filter((run) => !isOver(run)),
      ...{ whole: still(whole), back: still(back) },
    };
  }

  private put(settings: Excel.SettingCollection, ways: Ways): void {
    this.ways = ways;
    if (ways.begun.length === 0) settings.getItemOrNullObject(RUNS_KEY).delete();
    else settings.add(RUNS_KEY, JSON.stringify({ v: VERSION, ...ways }));
  }
}

function waysFrom(setting: unknown): Ways {
  let value: unknown;
  try {
    value = JSON.parse(String(setting));
  } catch {
    value = null;
  }
  if (!isRecord(value)) return NO_WAYS;
  const begun: unknown[] = Array.isArray(value['begun']) ? value['begun'] : [];
  const { whole, back } = value;
  return {
    begun: begun.filter((run) => typeof run === 'string'),
    whole: typeof whole === 'string' ? whole : null,
    back: typeof back === 'string' ? back : null,
  };
}

/** The entry, when all parts of the run are there, each of them once. */
function entryOf(parts: readonly JournalPart[]): Entry | undefined {
  const [first] = parts;
  const sorted = [...parts].sort((a, b) => a.part - b.part);
  const isAll = sorted.length === first?.of && sorted.every(({ part }, at) => part === at + 1);
  return isAll ? entryFrom(first.run, sorted.map(({ text }) => text).join('')) : undefined;
}
