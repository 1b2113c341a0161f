/**
 * The decisions that the workbook keeps, in custom XML parts of our namespace.
 *
 * What is known of Excel and shapes this:
 * - `setXml` puts a new part in the old one's place (OfficeDev/office-js issue 3564), so neither a
 *   part's id nor its place in the collection says anything of its order: its number, in it, does.
 * - A part that is written takes the officer's own steps out of Excel's undo list in some versions
 *   (issue 4484), and Excel's undo never takes a part back (issue 6415).
 * - Requests and responses are held to 5 MB on the web, and a batch that fails half-way is not taken
 *   back: only a single write is all or nothing.
 *
 * So up to `RECORDS_A_PART` records are added with a single write, into the last part if they fit
 * there and as a part of their own if not. More than that (an import) is several parts, which are
 * taken out again when one of them cannot be written. Where one part cannot be read, nothing
 * is followed or added.
 */
import type { Decision } from '../core/review/types';
import { DECISIONS_NAMESPACE } from '../core/review/xml';
import { readParts, type KnownParts, type Part } from './memory-parts';
import { piecesOf, sameRecords, writePieces, type Piece } from './memory-pieces';
import { problem, success, type Outcome } from './problems';
import { CannotGoOn, inExcel, syncWhenFree } from './run';
import { partIds } from './xml-parts';
import type { WorkOptions } from './port';

const LOOKING = 'look for decisions in the workbook';
const KEEPING = 'keep decisions in the workbook';

/** One for one open workbook: it knows which parts need not be read again. Calls wait their turn. */
export class DecisionMemory {
  private known: KnownParts = new Map();
  private turn: Promise<unknown> = Promise.resolve();

  /** See `WorkbookPort.recallDecisions`. */
  recall(options: WorkOptions = {}): Promise<Outcome<readonly Decision[]>> {
    return this.inTurn(() =>
      inExcel(LOOKING, async (context) => recordsOf(await this.lookAtAll(context, options))),
    );
  }

  /** See `WorkbookPort.keepDecisions`. Called again after a failure, it adds what is not there yet. */
  keep(
    added: readonly Decision[],
    known: number,
    options: WorkOptions = {},
  ): Promise<Outcome<null>> {
    return this.inTurn(() => this.append(added, known, options));
  }

  /** See `WorkbookPort.forgetDecisions`. */
  forget(options: WorkOptions = {}): Promise<Outcome<null>> {
    return this.inTurn(() => {
      this.known = new Map();
      return inExcel(KEEPING, async (context) => {
        const ids = await partIds(context, DECISIONS_NAMESPACE, options);
        const remove = (): void => {
          for (const id of ids) context.workbook.customXmlParts.getItem(id).delete();
        };
        await syncWhenFree(context, remove, options);
        return null;
      });
    });
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.turn.then(work);
    // Neither fails: what goes wrong is an outcome.
    this.turn = done;
    return done;
  }

  private async append(
    added: readonly Decision[],
    known: number,
    options: WorkOptions,
  ): Promise<Outcome<null>> {
    let before: readonly Part[] = [];
    let pieces: readonly Piece[] = [];
    const kept = await inExcel(KEEPING, async (context) => {
      before = await this.look(context, options);
      const there = await this.alreadyThere(context, before, added, known, options);
      pieces = piecesOf(added.slice(there), before.at(-1));
      await writePieces(context, pieces, options);
      return null;
    });
    if (kept.ok || pieces.length === 0) return kept;
    const settled = await this.settle(added, known, before, pieces);
    return settled.ok && settled.value ? success(null) : kept;
  }

  /**
   * After a failure nobody knows what Excel did before it failed. All is well when everything is
   * there; otherwise the parts that were added are taken out again. A part that was written anew
   * stays, whatever its id is now: it holds what was there before.
   */
  private settle(
    added: readonly Decision[],
    known: number,
    before: readonly Part[],
    pieces: readonly Piece[],
  ): Promise<Outcome<boolean>> {
    return inExcel(KEEPING, async (context) => {
      const parts = await this.lookAtAll(context, {});
      if (sameRecords(recordsOf(parts).slice(known), added)) return true;
      const old = new Set(before.map(({ id }) => id));
      const made = pieces.filter(({ into }) => into === null);
      for (const { id, records } of parts) {
        const isOurs = !old.has(id) && made.some((piece) => sameRecords(piece.records, records));
        if (isOurs) context.workbook.customXmlParts.getItem(id).delete();
      }
      await context.sync();
      return false;
    });
  }

  /**
   * How many of the records to be added the workbook holds already: those of a call that failed on
   * its way back. Stops with words when the workbook holds anything that the caller does not know.
   */
  private async alreadyThere(
    context: Excel.RequestContext,
    parts: readonly Part[],
    added: readonly Decision[],
    known: number,
    options: WorkOptions,
  ): Promise<number> {
    const more = parts.reduce((sum, { count }) => sum + count, 0) - known;
    if (more === 0) return 0;
    if (more > 0 && more <= added.length) {
      const records = recordsOf(await this.lookAtAll(context, options));
      if (sameRecords(records.slice(known), added.slice(0, more))) return more;
    }
    throw new CannotGoOn(problem('decided-elsewhere', KEEPING));
  }

  /** The parts in the order of the log; of those that are known to be closed only the number. */
  private async look(
    context: Excel.RequestContext,
    options: WorkOptions,
  ): Promise<readonly Part[]> {
    const parts = await readParts(context, this.known, options);
    if (parts === 'newer') throw new CannotGoOn(problem('newer-decisions', LOOKING));
    if (parts === 'damaged') throw new CannotGoOn(problem('damaged-decisions', LOOKING));
    // Only the last is ever written to.
    this.known = new Map(parts.slice(0, -1).map((part) => [part.id, { ...part, records: [] }]));
    return parts;
  }

  private lookAtAll(context: Excel.RequestContext, options: WorkOptions): Promise<readonly Part[]> {
    this.known = new Map();
    return this.look(context, options);
  }
}

function recordsOf(parts: readonly Part[]): readonly Decision[] {
  return parts.flatMap(({ records }) => records);
}
