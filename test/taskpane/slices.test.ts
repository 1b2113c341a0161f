import { inSlices, SLICE_MS } from '../../src/taskpane/code-jobs/slices';

/** Yields 1, 2, 3 …, busy for the given time before each, and returns how many there were. */
function* busy(count: number, milliseconds: number): Generator<number, number, undefined> {
  for (let step = 1; step <= count; step++) {
    const end = performance.now() + milliseconds;
    while (performance.now() < end);
    yield step;
  }
  return count;
}

const rest = (): Promise<void> => Promise.resolve();

describe('work in slices', () => {
  it('comes to the same end as work in one go', async () => {
    expect(await inSlices(busy(50, 0), () => undefined, new AbortController().signal, rest)).toBe(
      50,
    );
  });

  it('lets others work in between, and says how far it is each time (N124)', async () => {
    const said: number[] = [];
    let rests = 0;
    await inSlices(
      busy(4, SLICE_MS),
      (step) => said.push(step),
      new AbortController().signal,
      () => {
        rests++;
        return rest();
      },
    );
    expect(said).toEqual([...said].sort((a, b) => a - b));
    expect(rests).toBe(said.length);
    expect(rests).toBeGreaterThan(1);
  });

  it('stops where it is when it is told to (N124)', async () => {
    const stop = new AbortController();
    const work = busy(1000, SLICE_MS);
    const result = await inSlices(
      work,
      () => {
        stop.abort();
      },
      stop.signal,
      rest,
    );
    expect(result).toBeUndefined();
    expect(work.next()).toMatchObject({ done: false });
  });
});
