/**
 * The uids of ONS index rows are counted: `a1aa`, `a1ab` … `a1zz`, `a2aa`, so in their own order
 * they can be kept as steps from one to the next (0.4 KB gzipped for 32,000 instead of 70 KB).
 */
const LETTERS = 26;
const A = 'a'.charCodeAt(0);
const SHAPE = /^[a-z]\d[a-z]{2}$/;

/** The number of a uid; `undefined` for anything not shaped like one (`a1aa`). */
export function uidToNumber(uid: string): number | undefined {
  if (!SHAPE.test(uid)) return undefined;
  const letter = (at: number): number => uid.charCodeAt(at) - A;
  return ((letter(0) * 10 + Number(uid[1])) * LETTERS + letter(2)) * LETTERS + letter(3);
}

/** The uid of a number that `uidToNumber` gave. */
export function numberToUid(value: number): string {
  const letter = (part: number): string => String.fromCharCode(A + (part % LETTERS));
  const block = Math.floor(value / (LETTERS * LETTERS));
  const first = String.fromCharCode(A + Math.floor(block / 10));
  return `${first}${block % 10}${letter(Math.floor(value / LETTERS))}${letter(value)}`;
}

/** Uids from base-36 steps, the first step being from 0. */
export function uidsFromSteps(steps: readonly string[]): string[] {
  let at = 0;
  return steps.map((step) => {
    at += parseInt(step, 36);
    return numberToUid(at);
  });
}
