/** Finds the lists of all sheets at once, for returns of several sheets. */
import { placeOf, queueGround, queueKept, queueSample, SAMPLE_CELLS } from './locate';
import { kindOf, type Outcome } from './problems';
import { codeOf, inExcel } from './run';
import type { ListPlace } from './port';

/** All samples together hold at most this many cells, some 1 MB, as long as no sheet is very wide. */
const ALL_CELLS = 60_000;

/** Fewer than this do not show what a column holds. */
const LEAST_CELLS = 500;

/**
 * See `WorkbookPort.locateAll`. Three requests, however many sheets there are: their names, what is
 * on them, samples. Of a sheet with tables the first one is taken. Where very long cells make the
 * samples too big for one answer, smaller ones are asked for.
 */
export function locateAll(): Promise<Outcome<readonly ListPlace[]>> {
  return inExcel('find the list', async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/visibility');
    await context.sync();

    const visible = worksheets.items.filter((sheet) => sheet.visibility === 'Visible');
    const grounds = visible.map(queueGround);
    const kept = queueKept(context);
    await context.sync();

    const filled = grounds.filter(({ used }) => !used.isNullObject);
    const share = Math.floor(ALL_CELLS / Math.max(1, filled.length));
    for (let cells = Math.min(SAMPLE_CELLS, share); ; cells = Math.floor(cells / 4)) {
      try {
        const sampled = filled.map((ground) => queueSample(ground, ground.tables.items[0], cells));
        // eslint-disable-next-line office-addins/no-context-sync-in-loop -- once more, with less
        await context.sync();
        return sampled.flatMap((one, at) => {
          const ground = filled[at];
          return ground ? [placeOf(ground, one, kept)] : [];
        });
      } catch (error) {
        if (kindOf(codeOf(error)) !== 'too-big' || cells < LEAST_CELLS) throw error;
      }
    }
  });
}
