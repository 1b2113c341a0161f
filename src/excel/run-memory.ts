/**
 * The journal as the workbook keeps it: each run in custom XML parts of its own, all of them written
 * and read back before the first cell is. Until the last cell is written no part is touched: writing
 * one empties Excel's undo list in some versions (OfficeDev/office-js issue 4484).
 *
 * A setting for each run says that it has begun to write, or has ended (`run-ways.ts`): it goes with
 * the first and the last request that writes cells. A run that never began left nothing in the sheet.
 */
import { cellBytes, cutBlocks } from './blocks';
import { overOf, type Entry } from './journal';
import { entryFrom, entryText } from './journal-text';
import { JOURNAL_NAMESPACE, journalParts, readJournalPart, type JournalPart } from './journal-xml';
import { problem, success, type Outcome, type ProblemKind } from './problems';
import { CannotGoOn, inExcel, syncWhenFree } from './run';
import { queueNoWay, queueSettings, queueWay, type Settings, type Way } from './run-ways';
import { partTexts } from './xml-parts';
import type { WorkOptions } from './port';

const SAVING = 'save how to take it back';
const LOOKING = 'look for an earlier run';

/** So many at a time: a part is at most 700 KB. */
const PARTS_A_REQUEST = 2;

/** Problems that say enough by themselves; of all others what matters is that nothing was changed. */
const PLAIN: readonly ProblemKind[] = ['editing', 'closed', 'other-workbook', 'fault'];

/** The runs that the workbook remembers. */
export interface Recalled {
  /** Those that were asked for, as if none of their cells had been sent. */
  readonly entries: readonly Entry[];
  /** How far all that began to write have come. */
  readonly ways: ReadonlyMap<string, Way>;
}

/** A run of which nothing stands may be one that has only just begun, for so many milliseconds. */
const YOUNG_MS = 600_000;

/** A run as its parts name it; none for a part that cannot be read. */
type Named = JournalPart['run'] & Pick<JournalPart, 'over'>;

/** What the workbook holds of runs. */
interface Seen {
  readonly ids: readonly string[];
  readonly settings: Settings;
}

/** What goes when a run begins: the ids of parts, and runs. */
interface Superseded {
  readonly by: string;
  readonly parts: readonly string[];
  readonly runs: readonly string[];
}

/** One for one open workbook. */
export class RunMemory {
  /** Which run a part is of. */
  private readonly known = new Map<string, Named | null>();
  private ways = new Map<string, Way>();
  /** Runs of this pane: no other one can be about to write them. */
  private readonly own = new Set<string>();
  private superseded: Superseded | undefined;

  /** True for a run that another pane may be about to write, whose clock may be a little ahead. */
  isYoung({ id, began }: JournalPart['run']): boolean {
    return !this.own.has(id) && Math.abs(Date.now() - Date.parse(began)) < YOUNG_MS;
  }

  /** How far a run has come, as far as it is known here. */
  wayOf(run: string): Way | undefined {
    return this.ways.get(run);
  }

  /**
   * Saves a run before it begins. When it fails, nothing of it stays. Forgets what is left of runs
   * that never began; those that nobody needs once this one has begun go when it begins.
   *
   * @returns the settings as they are now
   */
  async save(entry: Entry, options: WorkOptions): Promise<Outcome<Settings>> {
    this.own.add(entry.run.id);
    const xmls = journalParts(entry.run, entryText(entry), overOf(entry));
    const saved = await inExcel(SAVING, async (context) => {
      const { before, settings } = await this.add(context, entry.run, xmls, options);
      await this.sweep(context, { ids: before, settings }, entry.run.id, options);
      return settings;
    });
    if (saved.ok) return saved;
    await this.takeOut(entry.run.id);
    const { kind, details } = saved.problem;
    if (PLAIN.includes(kind)) return saved;
    return { ok: false, problem: { ...problem('not-saved', SAVING), details } };
  }

  /** Queues the word that a run begins to write; what it makes needless goes with it. */
  queueBegun(context: Excel.RequestContext, run: string): void {
    // One that was begun to be taken back may lack what only its last request can tell of.
    if (this.ways.get(run) !== 'back') this.queueWay(context, run, 'begun');
    if (this.superseded?.by === run) this.queueGone(context, this.superseded);
  }

  /** Queues the word that a run has written all. */
  queueWhole(context: Excel.RequestContext, run: string): void {
    this.queueWay(context, run, 'whole');
  }

  /** Queues the word that a run is being taken back, so that not all of it stands any more. */
  queueUndone(context: Excel.RequestContext, run: string): void {
    this.queueWay(context, run, 'back');
  }

  /** Says again how far a run had come, when nothing of it could be taken back. One request. */
  async restore(run: string, way: Way): Promise<void> {
    await inExcel('undo', async (context) => {
      this.queueWay(context, run, way);
      await context.sync();
    });
  }

  /**
   * Reads the runs of the workbook that are not known yet. Fails as `newer-journal` or
   * `damaged-journal` when one of them that began cannot be read: nothing is then deleted.
   */
  recall(isKnown: (run: string) => boolean, options: WorkOptions): Promise<Outcome<Recalled>> {
    return inExcel(LOOKING, async (context) => {
      const { ids } = await this.look(context, options);
      const parts: JournalPart[] = [];
      let wrong: 'newer-journal' | 'damaged-journal' | undefined;
      const unread = ids.filter((id) => !isKnown(this.runOf(id)));
      for await (const { id, xml } of partTexts(context, unread, PARTS_A_REQUEST, options)) {
        const read = readJournalPart(xml);
        if (read === 'newer') wrong = 'newer-journal';
        else if (read === undefined) wrong ??= 'damaged-journal';
        else parts.push(read);
        this.known.set(id, namedBy(read));
      }
      const runs = new Set(ids.map((id) => this.runOf(id)));
      const begun = [...this.ways];
      const entries = begun
        .filter(([run, way]) => !isKnown(run) && (runs.has(run) || way === 'begun'))
        .map(([run]) => entryOf(parts.filter((part) => part.run.id === run)));
      if (entries.includes(undefined)) wrong ??= 'damaged-journal';
      if (wrong !== undefined) throw new CannotGoOn(problem(wrong, LOOKING));
      await this.delete(context, ids, (run) => this.neverBegan(run), options);
      const ways = new Map(begun.filter(([run]) => runs.has(run)));
      return { entries: entries.flatMap((entry) => entry ?? []), ways };
    });
  }

  /** Forgets a run that was saved here or recalled. One request; none where nothing is known of it. */
  forget(run: string, options: WorkOptions = {}): Promise<Outcome<null>> {
    const ids = [...this.known.keys()].filter((id) => this.runOf(id) === run);
    if (ids.length === 0) return Promise.resolve(success(null));
    return inExcel('forget earlier runs', async (context) => {
      await this.delete(context, ids, ({ id }) => id === run, options);
      return null;
    });
  }

  /** Forgets every run, those that cannot be read as well. */
  forgetAll(): Promise<Outcome<null>> {
    return inExcel('forget earlier runs', async (context) => {
      const { ids, settings } = await this.look(context, {});
      this.queueGone(context, { parts: ids, runs: [...settings.ways.keys()] });
      await context.sync();
      this.known.clear();
      return null;
    });
  }

  /** Adds the parts and reads them back; gives the ids of those that were there before. */
  private async add(
    context: Excel.RequestContext,
    run: JournalPart['run'],
    xmls: readonly string[],
    options: WorkOptions,
  ): Promise<{ readonly before: readonly string[]; readonly settings: Settings }> {
    let before: readonly string[] | undefined;
    let settings: Settings | undefined;
    for (const { start, rows } of cutBlocks(xmls.length, (at) => cellBytes(xmls[at]))) {
      const some = xmls.slice(start, start + rows);
      const sent = await syncWhenFree(
        context,
        () => {
          const seen = queueLook(context);
          const added = some.map((xml) => {
            const part = context.workbook.customXmlParts.add(xml);
            part.load('id');
            return { part, back: part.getXml() };
          });
          return { seen, added };
        },
        options,
      );
      const seen = this.seen(sent.seen());
      before ??= seen.ids;
      settings = seen.settings;
      for (const [at, { part, back }] of sent.added.entries()) {
        const [kept, given] = [back.value, some[at] ?? ''].map(readJournalPart);
        const named = { ...run, over: namedBy(given)?.over ?? '' };
        this.known.set(part.id, named);
        const isKept = typeof kept === 'object' && typeof given === 'object';
        if (!isKept || kept.text !== given.text || kept.part !== given.part) {
          throw new CannotGoOn(problem('not-saved', SAVING));
        }
      }
    }
    if (!before || !settings) throw new Error('Rolecheck: a run was saved without a part');
    return { before, settings };
  }

  /** Deletes parts of runs that never began, and finds those that go once this one has begun. */
  private async sweep(
    context: Excel.RequestContext,
    { ids, settings: { ways } }: Seen,
    by: string,
    options: WorkOptions,
  ): Promise<void> {
    await this.learn(context, ids, options);
    const left = await this.delete(context, ids, (run) => this.neverBegan(run), options);
    const runs = left.flatMap((id) => this.known.get(id) ?? []);
    const whole = runs.filter(({ id }) => ways.get(id) === 'whole');
    // Whoever writes over a run that was cut off, and ends, has taken its place.
    const isUnder = ({ over, began }: Named): boolean =>
      over !== '' && whole.some((one) => one.over === over && one.began > began);
    const over = runs.filter((run) => whole.includes(run) || (isUnder(run) && !this.isYoung(run)));
    const gone = new Set(over.map(({ id }) => id));
    const isThere = (run: string): boolean => runs.some(({ id }) => id === run);
    const bare = [...ways].flatMap(([run, way]) => (way === 'begun' || isThere(run) ? [] : [run]));
    const parts = left.filter((id) => gone.has(this.runOf(id)));
    this.superseded = { by, parts, runs: [...gone, ...bare] };
  }

  /** Finds out which runs parts are of. */
  private async learn(
    context: Excel.RequestContext,
    ids: readonly string[],
    options: WorkOptions,
  ): Promise<void> {
    const unread = ids.filter((id) => !this.known.has(id));
    for await (const { id, xml } of partTexts(context, unread, PARTS_A_REQUEST, options)) {
      this.known.set(id, namedBy(readJournalPart(xml)));
    }
  }

  /** Takes out what was added of a run that could not be saved, as far as Excel still answers. */
  private async takeOut(run: string): Promise<void> {
    await inExcel(SAVING, async (context) => {
      const { ids } = await this.look(context, {});
      await this.learn(context, ids, {});
      await this.delete(context, ids, ({ id }) => id === run, {});
    });
  }

  /** @returns the ids of those that stay, those that cannot be read among them */
  private async delete(
    context: Excel.RequestContext,
    ids: readonly string[],
    isOver: (run: Named) => boolean,
    options: WorkOptions,
  ): Promise<readonly string[]> {
    const isGone = (id: string): boolean => {
      const run = this.known.get(id);
      return run ? isOver(run) : false;
    };
    const parts = ids.filter(isGone);
    if (parts.length === 0) return ids;
    const runs = [...new Set(parts.map((id) => this.runOf(id)))];
    const queue = (): void => {
      this.queueGone(context, { parts, runs });
    };
    await syncWhenFree(context, queue, options);
    return ids.filter((id) => !parts.includes(id));
  }

  /** What another pane is saving just now is none of ours to take away. */
  private neverBegan(run: Named): boolean {
    return !this.ways.has(run.id) && !this.isYoung(run);
  }

  /** Settings first of all: of a run that never began nobody misses a part. */
  private queueGone(
    context: Excel.RequestContext,
    { parts, runs }: Pick<Superseded, 'parts' | 'runs'>,
  ): void {
    for (const run of runs) {
      queueNoWay(context, run);
      this.ways.delete(run);
    }
    for (const id of parts) {
      context.workbook.customXmlParts.getItemOrNullObject(id).delete();
      this.known.delete(id);
    }
  }

  /** Nothing is said of a run that the workbook keeps no more. */
  private queueWay(context: Excel.RequestContext, run: string, way: Way): void {
    if (![...this.known.keys()].some((id) => this.runOf(id) === run)) return;
    queueWay(context, run, way);
    this.ways.set(run, way);
  }

  private async look(context: Excel.RequestContext, options: WorkOptions): Promise<Seen> {
    const seen = await syncWhenFree(context, () => queueLook(context), options);
    return this.seen(seen());
  }

  private seen(seen: Seen): Seen {
    this.ways = new Map(seen.settings.ways);
    for (const id of this.known.keys()) if (!seen.ids.includes(id)) this.known.delete(id);
    return seen;
  }

  /** Empty for a part that cannot be read. */
  private runOf(id: string): string {
    return this.known.get(id)?.id ?? '';
  }
}

/** Queues a look at what the workbook holds of runs; to be read when it has been answered. */
function queueLook(context: Excel.RequestContext): () => Seen {
  const parts = context.workbook.customXmlParts.getByNamespace(JOURNAL_NAMESPACE);
  parts.load('items/id');
  const settings = queueSettings(context);
  return () => ({ ids: parts.items.map(({ id }) => id), settings: settings() });
}

function namedBy(read: ReturnType<typeof readJournalPart>): Named | null {
  return typeof read === 'object' ? { ...read.run, over: read.over } : null;
}

/** The entry, when all parts of the run are there, each of them once. */
function entryOf(parts: readonly JournalPart[]): Entry | undefined {
  const [first] = parts;
  const sorted = [...parts].sort((a, b) => a.part - b.part);
  const isAll = sorted.length === first?.of && sorted.every(({ part }, at) => part === at + 1);
  return isAll ? entryFrom(first.run, sorted.map(({ text }) => text).join('')) : undefined;
}
