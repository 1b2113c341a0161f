/** How fuzz tests run: how often, what must be left alone, and when a reader is said to hang. */
import { LONG, CELL_LENGTH } from './nasty-text';

const times = Number(process.env['FUZZ_RUNS'] ?? '1');
/** A test that is run so much more often may take as much longer. */
if (times > 1) jest.setTimeout(60_000 * times);

/** So many runs of a property, times the environment's `FUZZ_RUNS`. */
export function runs(numRuns: number): { readonly numRuns: number } {
  return { numRuns: Math.ceil(numRuns * (times > 0 ? times : 1)) };
}

const PROTOTYPES: readonly object[] = [
  ...[Object.prototype, Array.prototype, Function.prototype, String.prototype, Number.prototype],
  ...[Map.prototype, Set.prototype, RegExp.prototype, Error.prototype, Promise.prototype],
];

function shape(): string {
  return JSON.stringify(PROTOTYPES.map((one) => Reflect.ownKeys(one).map(String)));
}

/** After every test of the file: no prototype has gained or lost anything (N115). */
export function leavesPrototypesAlone(): void {
  const before = shape();
  afterEach(() => {
    expect(shape()).toBe(before);
  });
}

/**
 * Ten times what a cell holds. Work that grows with the square of the length takes minutes on it,
 * work in proportion some milliseconds: the bound between them can be generous.
 */
const FAR_TOO_LONG = 10 * CELL_LENGTH;
const HANGS_MS = 4000;

/** Time of this process alone, so that a busy machine does not count. */
function spent(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * Tests that a reader takes no more than a moment for any of the long texts, as long as a cell may
 * be and ten times longer. The shapes that took too long are named.
 */
export function neverHangs(
  read: (text: string) => unknown,
  lengths: readonly number[] = [CELL_LENGTH, FAR_TOO_LONG],
): void {
  const slow = LONG.flatMap(([what, make]) =>
    lengths.flatMap((length) => {
      const text = make(length);
      const took = spent(() => read(text));
      return took > HANGS_MS ? [`${what}, ${String(length)} characters: ${String(took)} ms`] : [];
    }),
  );
  expect(slow).toEqual([]);
}
