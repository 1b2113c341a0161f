/** The list that is reviewed: as *Code jobs* finds it, read, and compared with what the sheet has later. */
import type { WorkOptions } from '../../excel/port';
import { failure, success, type Outcome } from '../../excel/problems';
import type { Assumption } from '../code-jobs/assume';
import type { CodeJobs } from '../code-jobs/controller';
import { readPosts } from '../code-jobs/run-coding';
import { whenFree } from '../parts/when-free';
import type { PanePorts } from '../ports';
import { grown, isSameList, listOf, type List } from './base';
import type { Work } from './work';

export class Reading {
  list: List | null = null;
  /** The sheet has something else by now. */
  isStale = false;

  constructor(
    private readonly ports: PanePorts,
    private readonly jobs: CodeJobs,
    private readonly work: Work,
  ) {}

  /** The list in front; undefined when there is none with a column of titles. */
  async find(): Promise<Assumption | undefined> {
    if (this.jobs.getState().kind !== 'ready') await this.jobs.look();
    const found = this.jobs.found();
    return found?.fields.title && found;
  }

  /** The list of before, brought to the front: it may have grown or moved. */
  async findAgain(
    { found: { list, fields } }: List,
    options: WorkOptions,
  ): Promise<Outcome<Assumption>> {
    const column = fields.title?.column ?? list.firstColumn;
    const shown = await whenFree(
      () => this.ports.workbook.show(list.sheetId, list.firstRow, column),
      options,
    );
    if (!shown.ok) return shown;
    await this.jobs.look();
    const found = this.jobs.found();
    const isThere = found?.fields.title !== undefined && found.list.sheetId === list.sheetId;
    return isThere ? success(found) : failure('moved', 'find the list');
  }

  /** Reads what was found; false when that failed, which is said, or was stopped. */
  async read(found: Assumption, signal: AbortSignal): Promise<boolean> {
    const options = this.work.options('reading', signal);
    const read = this.work.taken(await readPosts(this.ports, found, options), signal);
    if (!read) return false;
    const before = this.list;
    // What was made of the same posts stays good.
    this.list =
      before && isSameList(before, { found, read }) ? { ...before, found } : listOf(found, read);
    this.isStale = false;
    return true;
  }

  /** Looks whether the list in the sheet is still the one that was read. */
  async compare(): Promise<void> {
    const before = this.list;
    const { work } = this;
    if (!before || this.isStale || work.state.kind !== 'reviewing') return;
    const found = await grown(this.ports.workbook, before.found);
    const read = await readPosts(this.ports, found);
    if (!read.ok || this.list !== before) return;
    this.isStale = !isSameList(before, { found, read: read.value });
    if (this.isStale && work.state.kind === 'reviewing') work.show({ ...work.state, stale: true });
  }
}
