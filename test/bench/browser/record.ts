/** What the recorder takes down in the pane, and what it comes to. */

export interface Moment {
  /** `pressed`, `ready`, `counted`, `done`, `undone`, or what a stage of the work is called. */
  readonly what: string;
  /** Milliseconds since the pane began to load. */
  readonly at: number;
}

/** A task that held up the page for 50 ms or more. */
export interface Task {
  readonly from: number;
  readonly lasted: number;
  /** The pane's own; otherwise the grid's beside it, or the browser's. */
  readonly own: boolean;
}

export interface PaneRecord {
  readonly moments: readonly Moment[];
  readonly tasks: readonly Task[];
}

export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface Blocking {
  readonly longest: number;
  /** Total blocking time: what the tasks last beyond 50 ms each. */
  readonly total: number;
}

const SHORT = 50;

/**
 * The tasks whose greater part lies within a span: a moment is taken down inside a task, which began
 * before it and goes on after it.
 */
export function blockingIn(tasks: readonly Task[], { from, to }: Span): Blocking {
  const within = tasks.filter((task) => {
    const middle = task.from + task.lasted / 2;
    return middle >= from && middle < to;
  });
  return {
    longest: within.reduce((most, { lasted }) => Math.max(most, lasted), 0),
    total: within.reduce((sum, { lasted }) => sum + Math.max(0, lasted - SHORT), 0),
  };
}

/** What the pane says while it does nothing. */
const IDLE: ReadonlySet<string> = new Set(['pressed', 'ready', 'counted']);

/** From the last press that was followed by an outcome to that outcome. */
export function lastRun(moments: readonly Moment[]): Span | null {
  const whats = moments.map(({ what }) => what);
  const end = whats.lastIndexOf('done');
  const done = moments[end];
  const pressed = moments[whats.slice(0, Math.max(0, end)).lastIndexOf('pressed')];
  return pressed && done ? { from: pressed.at, to: done.at } : null;
}

/** A run cut in two where a stage begins; all of it is before when the stage never came. */
export function cutAt(
  moments: readonly Moment[],
  { from, to }: Span,
  stage: string,
): { readonly before: Span; readonly after: Span } {
  const cut = moments.find(({ what, at }) => what === stage && at > from && at < to)?.at ?? to;
  return { before: { from, to: cut }, after: { from: cut, to } };
}

/** How long each stage was shown in a span; what comes before the first stage counts to it. */
export function stagesIn(
  moments: readonly Moment[],
  { from, to }: Span,
): ReadonlyMap<string, number> {
  const within = moments.filter(({ what, at }) => at > from && at < to && !IDLE.has(what));
  const lengths = new Map<string, number>();
  within.forEach(({ what, at }, index) => {
    const start = index === 0 ? from : at;
    const end = within[index + 1]?.at ?? to;
    lengths.set(what, (lengths.get(what) ?? 0) + end - start);
  });
  return lengths;
}

/** When the pane first said something, in milliseconds since it began to load. */
export function firstTime(moments: readonly Moment[], what: string): number {
  return moments.find((moment) => moment.what === what)?.at ?? NaN;
}
