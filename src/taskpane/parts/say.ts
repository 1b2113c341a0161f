/** Numbers and lists as people read them. */

/** `5,000`. */
export function number(value: number): string {
  return value.toLocaleString('en-GB');
}

/** `1 post`, `5,000 posts`. */
export function counted(value: number, one: string, many = `${one}s`): string {
  return `${number(value)} ${value === 1 ? one : many}`;
}

/** `A`, `A and B`, `A, B and C`. */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}
