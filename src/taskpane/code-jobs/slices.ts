/** Long work in short slices on the main thread, so that Excel and the pane stay alive. */

/** How long to work before letting others, in milliseconds: one frame. */
export const SLICE_MS = 12;

/**
 * Runs a generator to its end, a slice at a time.
 *
 * A worker was rejected: the engine would be parsed twice (the custom functions need it on this
 * thread), and Excel's web views differ in what they let a worker load.
 *
 * @param step called with what the generator yielded last in each slice
 * @returns what the generator returned, or undefined when `signal` was aborted
 */
export async function inSlices<Y, R>(
  work: Generator<Y, R, undefined>,
  step: (yielded: Y) => void,
  signal: AbortSignal,
  rest: () => Promise<void> = nextTask,
): Promise<R | undefined> {
  for (;;) {
    const end = performance.now() + SLICE_MS;
    let last = work.next();
    while (!last.done && performance.now() < end) last = work.next();
    if (last.done) return last.value;
    step(last.value);
    await rest();
    if (signal.aborted) return undefined;
  }
}

/** Lets the browser draw and answer, then goes on at once: timers would wait four milliseconds. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
