/** The log of decisions and the coder beside it, and how what is decided gets into the workbook. */
import type { Stamp } from '../../core/review/log';
import type { Decision, Draft } from '../../core/review/types';
import { success, type Outcome, type Problem } from '../../excel/problems';
import type { WorkOptions } from '../../excel/port';
import { asFailure } from '../../excel/run';
import type { Unkept } from '../code-jobs/state';
import type { PanePorts } from '../ports';
import { loadEngine, type Engine } from './base';
import { Keeping, type KeepingState } from './keeping';
import { isSameRecord, rebased, type Contested } from './rebase';
import { localTime } from './stamp';

interface Told {
  /** Something has been kept, or could not be. */
  readonly changed: () => void;
  /** Others have decided: the log holds that now, with ours on top, but for what is contested. */
  readonly renewed: (contested: readonly Contested[]) => void;
}

export class Logbook {
  engine: Engine | null = null;
  private keeping: Keeping | null = null;

  constructor(
    private readonly ports: PanePorts,
    private readonly told: Told,
  ) {}

  /** Reads what is decided, unless something of ours is still to be kept. */
  async load(options: WorkOptions): Promise<Outcome<Engine>> {
    if (this.engine && this.keeping && this.keeping.unkept.length > 0) return success(this.engine);
    const loaded = await loadEngine(this.ports, options);
    if (!loaded.ok) return loaded;
    if (this.engine && isSameLog(this.engine, loaded.value)) return success(this.engine);
    this.engine = loaded.value;
    this.keeping = new Keeping(this.ports.workbook, loaded.value.log.records.length, {
      changed: this.told.changed,
      elsewhere: () => void this.enterAgain(),
    });
    return loaded;
  }

  /** How far keeping is, as the views show it. */
  get kept(): { readonly keeping: KeepingState; readonly problem: Problem | null } {
    return { keeping: this.keeping?.state ?? 'kept', problem: this.keeping?.problem ?? null };
  }

  /** What the workbook does not hold yet; null when it holds everything. */
  get unkept(): Unkept | null {
    const { keeping } = this;
    if (!keeping || keeping.unkept.length === 0) return null;
    return {
      count: keeping.unkept.length,
      waiting: keeping.state === 'waiting',
      problem: keeping.problem,
      again: () => {
        keeping.again();
      },
      settled: () => keeping.settled(),
    };
  }

  readonly stamp = (): Stamp => ({
    when: localTime(),
    editions: this.engine?.coder.edition ?? '',
  });

  /** Keeps records that are in the log. */
  keep(added: readonly Decision[]): void {
    this.keeping?.keep(added);
  }

  keepAgain(): void {
    this.keeping?.again();
  }

  /** Waits no longer for a cell that is being typed in: what is not kept is tried again later. */
  letGo(): void {
    this.keeping?.letGo();
  }

  /** Enters and keeps what does not come from a queue, as one act. */
  enter(drafts: readonly Draft[]): void {
    if (this.engine && drafts.length > 0) this.keep(this.engine.log.enter(drafts, this.stamp()));
  }

  /** Takes the last act back, whatever it was. */
  undo(): void {
    if (this.engine) this.keep(this.engine.log.undo(this.stamp()));
  }

  /** Ours on top of what others have decided in the workbook since it was read. */
  private async enterAgain(): Promise<void> {
    const { engine, keeping } = this;
    if (!engine || !keeping) return;
    try {
      const recalled = await this.ports.workbook.recallDecisions();
      if (!recalled.ok) {
        keeping.couldNotRestart(recalled.problem);
        return;
      }
      const kept = engine.log.records.length - keeping.unkept.length;
      const { log, entered, contested } = rebased(engine.log, kept, recalled.value);
      this.engine = { ...engine, log };
      keeping.restart(recalled.value.length, entered);
      this.told.renewed(contested);
    } catch (error) {
      keeping.couldNotRestart(asFailure(error, 'keep decisions in the workbook').problem);
    }
  }
}

/** Another may have decided in place of ours: as many records need not be the same. */
function isSameLog({ log }: Engine, other: Engine): boolean {
  const [one, two] = [log.records, other.log.records];
  const [last, otherLast] = [one.at(-1), two.at(-1)];
  if (!last || !otherLast) return one.length === two.length;
  return one.length === two.length && isSameRecord(last, otherLast);
}
