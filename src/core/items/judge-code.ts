/**
 * Whether a value is a code of a set and, when it is not, the one code that must have been meant.
 * Codes are compared exactly: `5` is never taken for `05`, nor `27 Care worker` for `27`; what was
 * probably meant is said and left to the officer.
 */
import { isAssignable } from '../codes/code-set';
import type { Code, CodeSet } from '../codes/types';
import { cellText } from '../sheet/cell-text';
import type { CellValue } from '../sheet/types';
import { fold, tidy } from '../text/tidy';
import { words } from './words';
import type { Fault } from './types';

/** Values longer than this are not codes with something beside them. */
const LONGEST = 120;

/** What stands between a code and a label: spaces, or punctuation that codes do not hold inside. */
const BETWEEN = /[\s,;:()[\]"]+/;

/** Ways of writing codes of one set that differ in nothing but zeros and capitals, or by label. */
interface Likeness {
  readonly alike: ReadonlyMap<string, readonly Code[]>;
  readonly labelled: ReadonlyMap<string, readonly Code[]>;
}

const likenesses = new WeakMap<CodeSet, Likeness>();

/**
 * Judges a value against a code set.
 *
 * @param value a cell that is not blank; a number is read by its digits, true and false as words
 * @returns undefined when it is a current code, exactly as it stands; else what is wrong, with the
 *   code to write when exactly one can be meant
 */
export function judgeCode(set: CodeSet, value: CellValue): Fault | undefined {
  const typed = cellText(value);
  const text = tidy(typed, LONGEST);
  const exact = set.get(text);
  if (exact && exact.code === typed) return notToBeUsed(set, exact);
  const meant = exact ?? alike(set, text);
  if (meant) return notToBeUsed(set, meant) ?? differs(meant.code, text);
  const beside = decorated(set, text);
  if (beside) {
    return notToBeUsed(set, beside) ?? words.codeDecorated(beside.code, beside.label);
  }
  const named = onlyOne(likenessOf(set).labelled.get(fold(text, LONGEST)));
  if (named) return words.codeLabel(named.code);
  return words.codeUnknown(shown(text), set);
}

/** Says in what a code that was meant differs from what stands in the cell. */
function differs(code: string, text: string): Fault {
  if (text === code) return words.codeSpaces(code);
  if (text.toUpperCase() === code.toUpperCase()) return words.codeCase(code);
  if (code.length > text.length) return words.leadingZero(code);
  return words.codeTooManyZeros(code);
}

/** What keeps a code of the set from being used, if anything does. */
function notToBeUsed(set: CodeSet, code: Code): Fault | undefined {
  if (isAssignable(set, code)) return undefined;
  if (!code.withdrawn) return words.codeHeading(code.code, code.label);
  const by = code.withdrawn.replacedBy.map((other) => ({
    code: other,
    label: set.get(other)?.label ?? '',
  }));
  return words.codeWithdrawn(code.code, code.label, by);
}

/** The one code that differs in leading zeros and capitals only. */
function alike(set: CodeSet, text: string): Code | undefined {
  return onlyOne(likenessOf(set).alike.get(alikeKey(text)));
}

/**
 * The one code that stands beside something else: `27 Care worker`, `2211 - Nurse`, `SOC 2211`,
 * `2211.0`. A piece in front is believed at once; a piece further on only when no other is a code,
 * and it has a digit or stands after a single word, since short words can look like codes.
 */
function decorated(set: CodeSet, text: string): Code | undefined {
  const pieces = text.split(BETWEEN).filter((piece) => piece !== '');
  const front = codeIn(set, pieces[0] ?? '');
  if (front) return front;
  const later = pieces.slice(1).flatMap((piece) => codeIn(set, piece) ?? []);
  const only = onlyOne(later);
  return only && (/\d/.test(only.code) || pieces.length === 2) ? only : undefined;
}

/** A piece as a code: as it is, without `.0`, or up to the first dash (`2211-Nurse`). */
function codeIn(set: CodeSet, piece: string): Code | undefined {
  const bare = piece.replace(/^[.\-]/, '').replace(/[.\-]$/, '');
  return (
    set.get(bare) ??
    alikeDigits(set, bare.replace(/\.0+$/, '')) ??
    set.get(bare.slice(0, Math.max(0, bare.indexOf('-'))))
  );
}

function alikeDigits(set: CodeSet, text: string): Code | undefined {
  return /^\d+$/.test(text) ? alike(set, text) : undefined;
}

function alikeKey(text: string): string {
  return text.toUpperCase().replace(/^0+(?=.)/, '');
}

function likenessOf(set: CodeSet): Likeness {
  const known = likenesses.get(set);
  if (known) return known;
  const usable = set.codes.filter((code) => isAssignable(set, code));
  const like: Likeness = {
    alike: grouped(set.codes, ({ code }) => alikeKey(code)),
    labelled: grouped(usable, ({ label }) => fold(label, LONGEST)),
  };
  likenesses.set(set, like);
  return like;
}

function grouped(codes: readonly Code[], keyOf: (code: Code) => string): Map<string, Code[]> {
  const groups = new Map<string, Code[]>();
  for (const code of codes) {
    const key = keyOf(code);
    const group = groups.get(key);
    if (group) group.push(code);
    else groups.set(key, [code]);
  }
  return groups;
}

function onlyOne(codes: readonly Code[] | undefined): Code | undefined {
  return codes?.length === 1 ? codes[0] : undefined;
}

function shown(text: string): string {
  const short = [...text].slice(0, 40).join('');
  return short.length < text.length ? `${short}…` : short;
}
