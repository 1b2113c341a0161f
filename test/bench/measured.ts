/** What a piece of work over the Excel host took. */
import type { OpenedExcel } from '../support/office';

export interface Pass {
  /** Milliseconds. */
  readonly time: number;
  readonly syncs: number;
  readonly bytes: number;
  /** Bytes of the largest request or response. */
  readonly largest: number;
}

export async function measured(opened: OpenedExcel, work: () => Promise<unknown>): Promise<Pass> {
  const { stats } = opened.host;
  stats.reset();
  const from = performance.now();
  await work();
  return {
    time: performance.now() - from,
    syncs: stats.syncs,
    bytes: stats.bytesIn + stats.bytesOut,
    largest: Math.max(stats.maxRequest, stats.maxResponse),
  };
}
