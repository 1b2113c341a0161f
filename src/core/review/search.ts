/**
 * Finds codes by a typed text, in the whole of the sets. A code is never worked out from another:
 * SOC codes beside a role are those that the coder found, or the role's own.
 */
import { isAssignable } from '../codes/code-set';
import { searchCodes } from '../codes/search';
import type { Code, CodeSet } from '../codes/types';
import { NO_SOC } from '../coding/alternatives';
import type { Coder, SocCodes, Suggestion } from '../coding/types';
import { fold } from '../text/tidy';
import {
  NO_ROLE,
  SOC_OF_POST,
  SOC_OF_ROLE,
  SOC_OF_TEXT,
  socFound,
  standsOn,
} from './candidate-words';
import { decides } from './candidates';
import { keyOfCodes } from './similar';
import type { Candidate, Entry } from './types';

/** The code sets that are searched in. */
export interface SearchedSets {
  readonly roles: CodeSet;
  readonly soc2020: CodeSet;
}

/** So many are given. */
const MOST = 8;
/** So many of each kind, before what is left is filled up with further ones. */
const QUOTAS = { roles: 4, answers: 2, socs: 2 } as const;

interface Choice {
  readonly role: string;
  readonly roleLabel: string;
  readonly soc: SocCodes;
  readonly why: string;
}

/**
 * Up to eight candidates: roles and SOC 2020 codes by code or words, and what the coder answers to the
 * text in the place of the entry's title. Nothing for an empty text.
 */
export function searchCandidates(
  text: string,
  entry: Entry,
  coder: Coder,
  sets: SearchedSets,
): readonly Candidate[] {
  const asked = fold(text);
  if (asked === '') return [];
  const ofPost = choicesOf(entry.suggestion);
  const ofText = choicesOf(coder.suggest({ ...entry.post, title: text }));
  const roles = found(sets.roles, text).map((code) => roleChoice(code, ofPost, ofText, coder));
  const socs = found(sets.soc2020, text).map((code) => socChoice(code, ofPost, ofText));
  const lists = [
    { choices: roles, quota: QUOTAS.roles },
    { choices: ofText, quota: QUOTAS.answers },
    { choices: socs, quota: QUOTAS.socs },
  ];
  // Who types a number means a code of that number.
  if (/^\d/.test(asked)) lists.reverse();
  const picked = [
    ...lists.flatMap(({ choices, quota }) => choices.slice(0, quota)),
    ...lists.flatMap(({ choices, quota }) => choices.slice(quota)),
  ];
  return distinct(picked)
    .slice(0, MOST)
    .map((each) => ({
      ...each,
      socLabel: sets.soc2020.get(each.soc.soc2020)?.label ?? '',
      decides: decides(entry.suggestion, each, coder),
      from: 'search',
    }));
}

function found(set: CodeSet, text: string): readonly Code[] {
  return searchCodes(set, text, set.codes.length)
    .filter((code) => isAssignable(set, code))
    .slice(0, MOST);
}

/** What the coder gives and what else it found, in its order. */
function choicesOf({ role, roleLabel, soc, why, alternatives }: Suggestion): readonly Choice[] {
  const given = { role, roleLabel, soc, why };
  const others = alternatives.map((each) => ({
    role: each.role,
    roleLabel: each.roleLabel,
    soc: each.soc,
    why: standsOn(each.entry),
  }));
  return distinct([given, ...others]);
}

function roleChoice(
  { code, label }: Code,
  ofPost: readonly Choice[],
  ofText: readonly Choice[],
  { reference }: Coder,
): Choice {
  const has = ({ role }: Choice): boolean => role === code;
  const choice = ofPost.find(has);
  if (choice) return { role: code, roleLabel: label, soc: choice.soc, why: SOC_OF_POST };
  const typed = ofText.find(has);
  if (typed) return { role: code, roleLabel: label, soc: typed.soc, why: SOC_OF_TEXT };
  const own = reference?.role(code)?.soc;
  return { role: code, roleLabel: label, soc: own ?? NO_SOC, why: own ? SOC_OF_ROLE : '' };
}

function socChoice(
  { code, label }: Code,
  ofPost: readonly Choice[],
  ofText: readonly Choice[],
): Choice {
  const why = socFound(code, label);
  const has = ({ soc }: Choice): boolean => soc.soc2020 === code;
  const choice = ofPost.find(has) ?? ofText.find(has);
  if (choice) return { ...choice, why };
  const soc = { ...NO_SOC, soc2020: code };
  return { role: '', roleLabel: '', soc, why: `${why} ${NO_ROLE}` };
}

/** The first of those with the same role and SOC 2020 code; without those that have neither. */
function distinct(choices: readonly Choice[]): Choice[] {
  const byCodes = new Map<string, Choice>();
  for (const choice of choices) {
    const key = keyOfCodes(choice);
    if (key !== 'none none' && !byCodes.has(key)) byCodes.set(key, choice);
  }
  return [...byCodes.values()];
}
