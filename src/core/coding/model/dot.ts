/**
 * Sum of the products of `width` numbers of two lists. Four sums side by side, because a processor
 * waits for one addition before it begins the next to the same sum; `width` is a multiple of four.
 */
export function dot(
  a: Float32Array | Float64Array,
  from: number,
  b: Float32Array | Float64Array,
  width: number,
): number {
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  for (let i = 0; i < width; i += 4) {
    s0 += (a[from + i] ?? 0) * (b[i] ?? 0);
    s1 += (a[from + i + 1] ?? 0) * (b[i + 1] ?? 0);
    s2 += (a[from + i + 2] ?? 0) * (b[i + 2] ?? 0);
    s3 += (a[from + i + 3] ?? 0) * (b[i + 3] ?? 0);
  }
  return s0 + s1 + (s2 + s3);
}
