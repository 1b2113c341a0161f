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
  /** Texts of a newer Rolecheck, which are left as they are. */
  private readonly foreign = new Set<RememberedText>();

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
      if (isNewer(kept.value)) this.foreign.add(what);
    }
    this.choices.read(texts.get('mappings') ?? null);
    this.notes = notesFromText(texts.get('notes') ?? null);
    this.lastChecks = lastChecksFromText(texts.get('last check') ?? null);
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

/** True for a text that a later version of Rolecheck wrote in a form of its own. */
function isNewer(text: string | null): boolean {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return (
      typeof value === 'object' &&
      value !== null &&
      'v' in value &&
      typeof value.v === 'number' &&
      value.v > 1
    );
  } catch {
    return false;
  }
}
