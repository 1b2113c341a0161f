/** Single answers of a workplace and what hangs on them, as the service judges them. */
import type { Facts, Row } from '../../types';
import { currentNumbers } from '../checks';
import { currentCodes, traitNumbers } from '../file-checks';
import { listOf } from '../lists';
import { cell, decimal, wholeIn } from '../read';
import { remembered } from '../verdict';

const SERVICE = 'asc-wds.service';
const YES = '1';
const ANSWERS: ReadonlySet<string> = new Set(['1', '2', '999']);
const DIFFERENT_RATE = '3';
/** The reason whose description is CWPUSEDESC. */
const SOMETHING_ELSE = '10';
const LONGEST_DESCRIPTION = 120;

/** True for the text of yes, no or not known. */
export function isAnswer(text: string): boolean {
  return ANSWERS.has(text);
}

/** True when the main service is a known one. */
export function knowsMainService(facts: Facts): (row: Row) => boolean {
  const known = currentNumbers(facts, SERVICE);
  return (row) => known.has(wholeIn(row, 'MAINSERVICE'));
}

/** True when the main service is one of those with a trait. An unknown one has none. */
export function hasMainService(facts: Facts, trait: string): (row: Row) => boolean {
  const having = traitNumbers(facts, SERVICE, trait);
  return (row) => having.has(wholeIn(row, 'MAINSERVICE'));
}

export const pathwayUseFault = remembered<'code' | 'reason' | undefined>((facts) => {
  const reasons = currentCodes(facts, 'asc-wds.care-workforce-pathway-reason');
  return (row) => {
    const text = cell(row, 'CWPUSE');
    if (text === '') return undefined;
    const [use = '', ...given] = listOf(text);
    if (!isAnswer(use)) return 'code';
    return use === YES && !given.every((reason) => reasons.has(reason)) ? 'reason' : undefined;
  };
});

/** The description is asked for with reason 10, whatever else is wrong with the reasons. */
export const pathwayDescriptionFault = remembered<'too-long' | 'not-wanted' | undefined>(
  () => (row) => {
    const text = cell(row, 'CWPUSEDESC');
    if (text.length > LONGEST_DESCRIPTION) return 'too-long';
    const [use, ...given] = listOf(cell(row, 'CWPUSE'));
    const isAsked = use === YES && given.includes(SOMETHING_ELSE);
    return text !== '' && !isAsked ? 'not-wanted' : undefined;
  },
);

export const activitiesFault = remembered<'not-wanted' | 'all' | 'some' | undefined>((facts) => {
  const known = currentCodes(facts, 'asc-wds.delegated-healthcare-activity');
  return (row) => {
    const text = cell(row, 'DHAACTIVITIES');
    if (text === '' || text === '999') return undefined;
    if (cell(row, 'DHA') !== YES) return 'not-wanted';
    const items = listOf(text);
    const unknown = items.filter((item) => !known.has(item)).length;
    if (unknown === 0) return undefined;
    return unknown === items.length ? 'all' : 'some';
  };
});

export const contributionFault = remembered<'not-wanted' | 'range' | undefined>(() => (row) => {
  const text = cell(row, 'ACTUALCONT');
  if (text === '') return undefined;
  if (cell(row, 'PENSION') !== YES) return 'not-wanted';
  const share = toHundredths(text);
  return share > 3 && share <= 100 ? undefined : 'range';
});

export const sleepInPayFault = remembered<'not-wanted' | 'code' | undefined>(() => (row) => {
  const text = cell(row, 'SLEEPINPAY');
  if (text === '') return undefined;
  if (cell(row, 'SLEEPINS') !== YES) return 'not-wanted';
  return isAnswer(text) ? undefined : 'code';
});

export const travelRateFault = remembered<'not-wanted' | 'range' | undefined>(() => (row) => {
  const text = cell(row, 'TTDIFFRATE');
  if (text === '') return undefined;
  if (cell(row, 'TRAVELTIME') !== DIFFERENT_RATE) return 'not-wanted';
  const rate = toHundredths(text);
  return rate >= 2.5 && rate <= 200 ? undefined : 'range';
});

/**
 * True for an answer that makes the service look whether the main service is asked for it. It means
 * to look at every answer and in fact looks at odd codes alone (1 and 999 of yes, no and not known),
 * so that a 2 passes for any service.
 */
export function isLookedAt(answer: string): boolean {
  return Number(answer) % 2 === 1;
}

function toHundredths(text: string): number {
  return Math.round(decimal(text) * 100) / 100;
}
