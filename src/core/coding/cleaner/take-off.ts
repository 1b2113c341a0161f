/** Takes noise off a tidied title, and keeps what it took. */
import { NOISE, type NoiseRule } from './noise';
import { rulesDue } from './signs';

export interface Removed {
  /** As typed; empty for what is not to be repeated, such as a person's name. */
  readonly text: string;
  /** What it is, in a word or two: `grade`, `hours`, `team or place`. */
  readonly what: string;
}

const HARD = NOISE.filter((rule) => rule.soft !== true);
const SOFT = NOISE.filter((rule) => rule.soft === true);

/** A title with less and less of its noise. */
export interface TakenOff {
  /** Without what is surely noise. */
  readonly trimmed: string;
  /** Without the words that may be the job itself, too. */
  readonly bare: string;
  /** True when there was no sign of noise at all, so that neither differs from the title. */
  readonly isClean: boolean;
}

/** What is left of the text; what was taken is added to `removed`. */
export function takeOff(text: string, removed: Removed[]): TakenOff {
  const due = rulesDue(text);
  if (due.size === 0) {
    const same = squeezed(text);
    return { trimmed: same, bare: same, isClean: true };
  }
  const trimmed = takeOffBy(HARD, text, due, removed);
  const stillDue = trimmed === text ? due : rulesDue(trimmed);
  return { trimmed, bare: takeOffBy(SOFT, trimmed, stillDue, removed), isClean: false };
}

function takeOffBy(
  rules: readonly NoiseRule[],
  text: string,
  dueAtFirst: ReadonlySet<NoiseRule>,
  removed: Removed[],
): string {
  let left = text;
  let due = dueAtFirst;
  for (const rule of rules) {
    if (!due.has(rule)) continue;
    const less = takeOffOne(rule, left, removed);
    // What is left may show a sign that hung together with what went: `37hourscasual`.
    if (less !== left) due = rulesDue(less);
    left = less;
  }
  return squeezed(left);
}

function takeOffOne({ what, pattern }: NoiseRule, text: string, removed: Removed[]): string {
  return text.replace(pattern, (match) => {
    const said = bare(match);
    if (said !== '') removed.push({ text: said, what });
    return ' ';
  });
}

function squeezed(text: string): string {
  return (text.includes('  ') ? text.replace(/ {2,}/g, ' ') : text).trim();
}

const MARKS = new Set(' ()*#~_.!-');

/** Without the marks and spaces at its ends; a loop, because a pattern for it is not linear. */
function bare(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && MARKS.has(text.charAt(start))) start++;
  while (end > start && MARKS.has(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}
