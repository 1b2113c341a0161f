/** The review without its looks over the Excel host, with the real coder; and a colleague at the same workbook. */
import { DecisionLog, type Stamp } from '../../../src/core/review/log';
import type { Decision, Draft, Entry } from '../../../src/core/review/types';
import { getEngine } from '../../../src/data/engine';
import { loadCodeLibrary } from '../../../src/data/library';
import { createWorkbookPort } from '../../../src/excel';
import { workbookFile } from '../../../src/excel/office';
import type { WorkbookPort } from '../../../src/excel/port';
import { kit } from '../../../src/taskpane/check/kit';
import { createCodeJobs, type CodeJobs } from '../../../src/taskpane/code-jobs/controller';
import type { PanePorts } from '../../../src/taskpane/ports';
import type { Opening, Review } from '../../../src/taskpane/review/actions';
import { createReview } from '../../../src/taskpane/review/controller';
import type { ReviewState } from '../../../src/taskpane/review/state';
import { draft } from './review-draft';
import { good, openWorkbook, type OpenWorkbook } from '../../excel/support/workbook';

const QUIET_MS = 5;
const LONGEST_MS = 8_000;

export interface Control {
  readonly book: OpenWorkbook;
  readonly ports: PanePorts;
  readonly jobs: CodeJobs;
  readonly review: Review;
  readonly hasLeft: () => boolean;
}

/** Opens the review of the first of these sheets. */
export async function control(
  sheets: Readonly<Record<string, string[][]>>,
  at: Opening = 'queue',
): Promise<Control> {
  const book = await openWorkbook({ sheets });
  const ports: PanePorts = {
    workbook: createWorkbookPort(),
    file: workbookFile,
    coder: async () => (await getEngine()).coder,
    library: () => loadCodeLibrary(),
    checks: () => Promise.resolve(kit),
  };
  const jobs = createCodeJobs(ports, QUIET_MS);
  jobs.open();
  await until(() => jobs.getState().kind === 'ready');
  const review = createReview(ports, jobs, QUIET_MS);
  let left = false;
  review.open(at, () => {
    left = true;
  });
  const first = at === 'queue' ? 'reviewing' : 'decisions';
  await until(() => review.getState().kind === first);
  return { book, ports, jobs, review, hasLeft: () => left };
}

/** Waits for something to become true. */
export async function until(isTrue: () => boolean): Promise<void> {
  const end = Date.now() + LONGEST_MS;
  while (!isTrue()) {
    if (Date.now() > end) throw new Error(`Rolecheck: never came true: ${String(isTrue)}`);
    await pause(10);
  }
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** The state, when it is of this kind. */
export async function shown<K extends ReviewState['kind']>(
  { review }: Control,
  kind: K,
): Promise<Extract<ReviewState, { kind: K }>> {
  await until(() => review.getState().kind === kind);
  const state = review.getState();
  if (isOf(state, kind)) return state;
  throw new Error(`Rolecheck: the review shows ${state.kind}`);
}

function isOf<K extends ReviewState['kind']>(
  state: ReviewState,
  kind: K,
): state is Extract<ReviewState, { kind: K }> {
  return state.kind === kind;
}

/** Waits until the workbook holds everything that was decided. */
export async function settled({ review }: Control): Promise<void> {
  await until(() => {
    const state = review.getState();
    return 'keeping' in state && state.keeping === 'kept';
  });
}

/** Goes through the queue to a title, from single to single. */
export async function goTo(desk: Control, title: string): Promise<Entry> {
  desk.review.turnTo('single');
  for (let step = 0; step < 20; step++) {
    const { showing } = await shown(desk, 'reviewing');
    if (showing.kind === 'one' && showing.entry.text === title) return showing.entry;
    desk.review.skip();
  }
  throw new Error('Rolecheck: the title is not in the queue');
}

export interface Colleague {
  readonly port: WorkbookPort;
  readonly log: () => Promise<DecisionLog>;
  decide(title: string, role: string, more?: Partial<Draft>): Promise<void>;
  undo(): Promise<void>;
}

/** Somebody else, with a pane of their own on the same workbook. */
export function colleague(): Colleague {
  const port = createWorkbookPort();
  const log = async (): Promise<DecisionLog> => new DecisionLog(good(await port.recallDecisions()));
  const add = async (does: (log: DecisionLog, at: Stamp) => readonly Decision[]): Promise<void> => {
    const before = await log();
    const known = before.records.length;
    const { edition } = (await getEngine()).coder;
    const added = does(before, { when: '2026-11-26 10:00', editions: edition });
    good(await port.keepDecisions(added, known));
  };
  return {
    port,
    log,
    decide: (title, role, more = {}) =>
      add((before, at) => before.enter([draft(title, role, more)], at)),
    undo: () => add((before, at) => before.undo(at)),
  };
}

/** What stands in the workbook, as `title: role`. */
export async function standing(): Promise<readonly string[]> {
  const log = await colleague().log();
  return log.standing().map(({ text, role }) => `${text}: ${role || 'none'}`);
}
