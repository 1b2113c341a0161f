/** What was asked of `rolecheck check`. */
import { readDay, type Day } from '../../core/sheet/day';
import type { Arguments } from '../arguments';
import { CannotDo } from '../cannot-do';
import { words as cliWords } from '../words';
import { words } from './words';

export const checkOptions = {
  values: ['return', 'part', 'sheet', 'map', 'edition', 'day', 'decisions', 'out'],
  lists: ['with'],
  flags: ['nothing-on-record', 'json'],
};

/** A file with the rows of another part. */
export interface OtherFile {
  readonly part: string;
  readonly path: string;
}

export interface CheckPlan {
  readonly input: string;
  readonly return: string | undefined;
  readonly part: string | undefined;
  readonly sheet: string | undefined;
  readonly map: string | undefined;
  readonly edition: string | undefined;
  readonly others: readonly OtherFile[];
  readonly nothingOnRecord: boolean;
  readonly today: Day;
  /** Where decisions are handed in. */
  readonly decisions: string | undefined;
  readonly out: string | undefined;
  readonly json: boolean;
}

/** @throws {CannotDo} when options contradict each other or one cannot be read */
export function checkPlanOf(given: Arguments, today: Day): CheckPlan {
  const { values, flags, words: inputs } = given;
  const [input] = inputs;
  if (input === undefined || inputs.length > 1) throw new CannotDo(words.oneFile);
  const json = flags.has('json');
  const out = values.get('out');
  if (out === '-' && json) throw new CannotDo(cliWords.twoOnStandardOutput);
  if (values.has('part') && !values.has('return')) throw new CannotDo(words.partNeedsReturn);
  if (values.has('edition') && !values.has('return')) {
    throw new CannotDo(words.editionNeedsReturn);
  }
  const others = given.list('with').map(otherFileOf);
  const map = values.get('map');
  const decisions = values.get('decisions');
  const read = [input, ...others.map(({ path }) => path), map, decisions];
  if (read.filter((path) => path === '-').length > 1) {
    throw new CannotDo(cliWords.twoFromStandardInput);
  }
  return {
    input,
    return: values.get('return'),
    part: values.get('part'),
    sheet: values.get('sheet'),
    map,
    edition: values.get('edition'),
    others,
    nothingOnRecord: flags.has('nothing-on-record'),
    today: dayGiven(values.get('day')) ?? today,
    decisions,
    out,
    json,
  };
}

function otherFileOf(text: string): OtherFile {
  const at = text.indexOf('=');
  const [part, path] = [text.slice(0, Math.max(at, 0)).trim().toLowerCase(), text.slice(at + 1)];
  if (part === '' || path === '') throw new CannotDo(words.badWith);
  return { part, path };
}

function dayGiven(text: string | undefined): Day | undefined {
  if (text === undefined) return undefined;
  const { day } = readDay(text);
  if (day === undefined || !/^\d{4}-\d{2}-\d{2}$/u.test(text)) throw new CannotDo(words.badDay);
  return day;
}
