/**
 * What the workbook keeps for this view: explanations, what columns stand for, what was found last.
 * Nothing is written before it has been read: a failed reading must not wipe out what is there.
 */
import { lastChecksFromText, lastChecksText, type LastChecks } from '../../core/report/last-check';
import { Notes, notesFromText, notesText } from '../../core/report/notes';
import { success, type Outcome } from '../../excel/problems';
import type { RememberedText, WorkbookPort } from '../../excel/port';
import type { Choices } from './choices';

export class Kept {
  notes = new Notes();
  lastChecks: LastChecks = new Map();
  /** Texts of a newer Rolecheck, and those that cannot be read: both are left as they are. */
  private readonly foreign = new Map<RememberedText, 'newer' | 'damaged'>();

  constructor(
    private readonly workbook: WorkbookPort,
    readonly choices: Choices,
  ) {}

  /** Reads everything; when something cannot be read, nothing counts as read. */
  async read(): Promise<Outcome<null>> {
    const texts = new Map<RememberedText, string | null>();
    for (const what of ['mappings', 'notes', 'last check'] as const) {
      const kept = await this.workbook.recall(what);
      if (!kept.ok) return kept;
      texts.set(what, kept.value);
      const fault = faultOf(kept.value, what);
      if (fault) this.foreign.set(what, fault);
      else this.foreign.delete(what);
    }
    this.choices.read(texts.get('mappings') ?? null);
    this.notes = notesFromText(texts.get('notes') ?? null);
    this.lastChecks = lastChecksFromText(texts.get('last check') ?? null);
    return success(null);
  }

  /** What the workbook keeps in a form that this Rolecheck cannot read, and does not touch. */
  unread(): ReadonlyMap<RememberedText, 'newer' | 'damaged'> {
    return this.foreign;
  }

  /** Forgets what cannot be read, so that the workbook can keep it anew. */
  async forgetUnread(): Promise<Outcome<null>> {
    for (const what of [...this.foreign.keys()]) {
      const forgotten = await this.workbook.remember(what, null);
      if (!forgotten.ok) return forgotten;
      this.foreign.delete(what);
    }
    return success(null);
  }

  keepNotes(notes: Notes): Promise<Outcome<null>> {
    this.notes = notes;
    return this.write('notes', notes.all().length === 0 ? null : notesText(notes));
  }

  keepChoices(): Promise<Outcome<null>> {
    return this.write('mappings', this.choices.text());
  }

  /**
   * Keeps what was found now; what was found on sheets that are gone is forgotten.
   *
   * @param sheetIds of the workbook as it is; undefined when that could not be told
   */
  keepLastCheck(
    found: LastChecks,
    sheetIds: readonly string[] | undefined,
  ): Promise<Outcome<null>> {
    const all = [...this.lastChecks, ...found];
    const isThere = (name: string): boolean =>
      sheetIds?.some((id) => name.endsWith(` ${id}`)) ?? true;
    this.lastChecks = new Map(all.filter(([name]) => isThere(name)));
    return this.write('last check', lastChecksText(this.lastChecks));
  }

  private write(what: RememberedText, text: string | null): Promise<Outcome<null>> {
    if (this.foreign.has(what)) return Promise.resolve(success(null));
    return this.workbook.remember(what, text);
  }
}

/** Under which name each text has its list. */
const LISTS: Readonly<Record<RememberedText, string>> = {
  mappings: 'mappings',
  notes: 'notes',
  'last check': 'checks',
};

/** Why a text is left as it is: a later version of Rolecheck wrote it, or nothing can be made of it. */
function faultOf(text: string | null, what: RememberedText): 'newer' | 'damaged' | undefined {
  if (text === null) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return 'damaged';
    if ('v' in value && typeof value.v === 'number' && value.v > 1) return 'newer';
    return Array.isArray(Reflect.get(value, LISTS[what])) ? undefined : 'damaged';
  } catch {
    return 'damaged';
  }
}
