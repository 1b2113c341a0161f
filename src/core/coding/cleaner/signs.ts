/** Which patterns of noise are worth trying on a title: those of which a sign stands in it. */
import { NOISE, type NoiseRule } from './noise';

const BY_SIGN: ReadonlyMap<string, readonly NoiseRule[]> = groupBySign();
const NONE: ReadonlySet<NoiseRule> = new Set();

function groupBySign(): Map<string, NoiseRule[]> {
  const grouped = new Map<string, NoiseRule[]>();
  for (const rule of NOISE) {
    for (const sign of rule.signs) grouped.set(sign, [...(grouped.get(sign) ?? []), rule]);
  }
  return grouped;
}

/** The rules that may match somewhere in the text; the others cannot. */
export function rulesDue(text: string): ReadonlySet<NoiseRule> {
  let due: Set<NoiseRule> | undefined;
  for (let at = 0; at < text.length;) {
    const end = endOfSign(text, at);
    const rules = BY_SIGN.get(signBetween(text, at, end));
    at = end;
    if (rules === undefined) continue;
    due ??= new Set();
    for (const rule of rules) due.add(rule);
  }
  return due ?? NONE;
}

/** Where the run of letters that starts at `at` ends; anything else stands for itself. */
function endOfSign(text: string, at: number): number {
  let end = at;
  while (end < text.length && isLetter(text.charCodeAt(end))) end++;
  return Math.max(end, at + 1);
}

function signBetween(text: string, at: number, end: number): string {
  const code = text.charCodeAt(at);
  if (isLetter(code)) return text.slice(at, end).toLowerCase();
  return code >= DIGIT_0 && code <= DIGIT_9 ? '0' : text.charAt(at);
}

const DIGIT_0 = 48;
const DIGIT_9 = 57;
/** Turns the capitals of ASCII into its small letters, and nothing else into letters. */
const SMALL = 32;

/** ASCII only, as in the patterns: to them any other letter is a mark between words. */
function isLetter(code: number): boolean {
  const small = code | SMALL;
  return small >= 97 && small <= 122;
}
