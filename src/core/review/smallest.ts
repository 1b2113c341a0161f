/** The smallest of numbers that come and go: what is to be shown next, without going through all. */
export class Smallest {
  /** A binary heap; numbers that have gone, or stand twice, are dropped when they come to the top. */
  private readonly heap: number[] = [];

  add(number: number): void {
    const { heap } = this;
    let at = heap.push(number) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if ((heap[above] ?? 0) <= number) break;
      heap[at] = heap[above] ?? 0;
      at = above;
    }
    heap[at] = number;
  }

  /** The smallest that is still in; whoever takes a number out and in again adds it again. */
  first(isIn: (number: number) => boolean): number | undefined {
    const { heap } = this;
    for (let [top] = heap; top !== undefined; [top] = heap) {
      if (isIn(top)) return top;
      this.drop();
    }
    return undefined;
  }

  private drop(): void {
    const { heap } = this;
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= heap.length) break;
      if ((heap[below + 1] ?? Infinity) < (heap[below] ?? 0)) below += 1;
      if ((heap[below] ?? 0) >= last) break;
      heap[at] = heap[below] ?? 0;
      at = below;
    }
    heap[at] = last;
  }
}
