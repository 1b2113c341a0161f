/** `LABEL`, `CODES` and `MAP`: what the code sets say of codes in cells. */
import { createCodeSet, isAssignable } from '../codes/code-set';
import { searchCodes } from '../codes/search';
import type { CodeLibrary, CodeSet, CodeSetInfo, Crosswalk } from '../codes/types';
import { formatItems } from '../items/registry';
import { judgeCode } from '../items/judge-code';
import { cellText } from '../sheet/cell-text';
import {
  answer,
  BLANK,
  errorGiven,
  isError,
  isEmpty,
  notFound,
  notUnderstood,
  textOf,
  type Answer,
  type Answers,
  type Argument,
  type ArgumentCell,
} from './answer';
import { findSet } from './find-set';
import { eachCell } from './shape';
import { single } from './single';
import { words } from './words';

/** Asked of `CODES` instead of a set: the sets themselves. */
const ALL_SETS = 'sets';

/** The set that explains the needs of crosswalks. */
const NEEDS = 'hwr.need';

/** Needs that decide whether a post is in a return at all: who wants its code there has answered. */
const ANSWERED_BY_ASKING: ReadonlySet<string> = new Set(['works in a school', 'adult social care']);

/** The label of each code; `#N/A` with what was probably meant when it is not in the set. */
export function labelAnswers(library: CodeLibrary, codes: Argument, sets: Argument): Answers {
  return eachCell([codes, sets], ([code = '', set = '']) => {
    const found = findSet(library, set);
    if ('ok' in found) return found;
    return codeOf(found, code, (exact) => answer(found.get(exact)?.label ?? ''));
  });
}

/**
 * The codes of a set with their labels, one a row; codes that may not be given (withdrawn ones,
 * headings) are left out. A search finds codes by their beginning and by words of their labels,
 * best first. `sets` instead of a set lists the sets, and the other items that values can be
 * checked against.
 */
export function codesAnswers(library: CodeLibrary, sets: Argument, search: Argument): Answers {
  const [asked, wanted] = [single(sets), single(search)];
  if (asked === undefined) return [[notUnderstood(words.oneOnly('code set'))]];
  if (wanted === undefined) return [[notUnderstood(words.oneOnly('search'))]];
  if (isError(wanted)) return [[errorGiven(wanted, 'search')]];
  const set =
    textOf(asked).toLowerCase() === ALL_SETS ? everySet(library) : findSet(library, asked);
  if ('ok' in set) return [[set]];
  const text = textOf(wanted);
  const found = searchCodes(set, text, Infinity).filter((code) => isAssignable(set, code));
  if (found.length === 0) return [[notFound(words.nothingFound(text, set.info.title))]];
  return found.map(({ code, label }) => [answer(code), answer(label)]);
}

/**
 * The code of another set that goes with each code. Where several may, and nothing decides between
 * them, it is the first, which most of the code's entries go to; where something decides, `#N/A`
 * says what.
 */
export function mapAnswers(
  library: CodeLibrary,
  codes: Argument,
  from: Argument,
  to: Argument,
): Answers {
  return eachCell([codes, from, to], ([code = '', fromSet = '', toSet = '']) => {
    const [source, target] = [findSet(library, fromSet), findSet(library, toSet)];
    if ('ok' in source) return source;
    if ('ok' in target) return target;
    const crosswalk = library.crosswalk(source.info.id, target.info.id);
    if (!crosswalk) {
      const [start, end] = [source.info.id, target.info.id];
      return notUnderstood(words.noCrosswalk(start, end, reachable(library, start)));
    }
    return codeOf(source, code, (exact) => targetOf(library, crosswalk, exact, target));
  });
}

/** Answers for a code that is in the set, withdrawn or not; says what is wrong with any other. */
function codeOf(set: CodeSet, cell: ArgumentCell, found: (code: string) => Answer): Answer {
  if (isError(cell)) return errorGiven(cell, 'code');
  if (isEmpty(cell)) return BLANK;
  const code = set.get(cellText(cell));
  if (code) return found(code.code);
  return notFound(judgeCode(set, cell)?.says ?? '');
}

function targetOf(
  library: CodeLibrary,
  crosswalk: Crosswalk,
  code: string,
  target: CodeSet,
): Answer {
  const targets = crosswalk.map(code);
  const [first] = targets;
  if (!first) return notFound(words.noTarget(code, target.info.title));
  const deciding = new Set(targets.flatMap(({ needs = [] }) => needs).filter(decides));
  const choices = new Set(targets.map((one) => one.code));
  if (choices.size === 1 || deciding.size === 0) return answer(first.code);
  const explained = library.set(NEEDS);
  const needs = [...deciding].map((need) => explained?.get(need)?.label ?? need);
  return notFound(words.needsMore(code, needs, targets));
}

function decides(need: string): boolean {
  return !ANSWERED_BY_ASKING.has(need);
}

function reachable(library: CodeLibrary, start: string): string[] {
  return library.crosswalks.filter(({ from }) => from === start).map(({ to }) => to);
}

/** The sets and the other items as if they were codes, so that they are searched alike. */
function everySet({ infos }: CodeLibrary): CodeSet {
  const listed = new Set(infos.map((info) => info.id));
  const forms = formatItems.filter((item) => !listed.has(item.id));
  return createCodeSet(
    SETS,
    [...infos, ...forms].map(({ id, title }) => ({ code: id, label: title })),
  );
}

const SETS: CodeSetInfo = {
  id: ALL_SETS,
  title: 'the list of sets',
  edition: '',
  source: '',
  licence: '',
  completeness: 'complete',
  verification: 'verified',
  official: false,
  caution: '',
};
