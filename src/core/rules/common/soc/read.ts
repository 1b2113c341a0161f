/** What stands in a SOC column: a code of its edition, a heading, another edition's code, or none. */
import { isAssignable } from '../../../codes/code-set';
import { tidy } from '../../../text/tidy';
import type { Facts } from '../../types';
import { fourDigits, soc2020ext, type SocColumn } from './columns';

export type SocCell =
  | { readonly is: 'code' }
  | { readonly is: 'heading'; readonly label: string }
  /** The edition by its column, and the codes of this edition that its entries go to. */
  | { readonly is: 'other'; readonly of: string; readonly goesTo: readonly string[] }
  /** The 6-digit code of the 2020 edition where four digits are wanted. */
  | { readonly is: 'six digits'; readonly first: string }
  | { readonly is: 'none' };

const CODE: SocCell = { is: 'code' };
const NONE: SocCell = { is: 'none' };

/** `2231-01` and `223101` for `2231/01`; Excel has often taken the stroke away. */
const SIX = /^(\d{4})[ /.-]?(\d{2})$/;

/** A 6-digit code as it should be written; undefined when the text has not the form of one. */
export function sixDigits(text: string): string | undefined {
  const match = SIX.exec(text);
  return match ? `${match[1] ?? ''}/${match[2] ?? ''}` : undefined;
}

/** Tells what a text that is not blank is, for a column. What was told is remembered for the run. */
export function socReader(facts: Facts, { set: id }: SocColumn): (text: string) => SocCell {
  const known = new Map<string, SocCell>();
  return (text) => {
    const told = known.get(text);
    if (told) return told;
    const cell = readSoc(facts, id, text);
    known.set(text, cell);
    return cell;
  };
}

function readSoc(facts: Facts, id: SocColumn['set'], text: string): SocCell {
  const set = facts.codes(id);
  const bare = tidy(text, 40);
  const own = set.get(bare);
  if (own && isAssignable(set, own)) return own.code === text ? CODE : NONE;
  if (id === 'soc2020ext') return NONE;
  if (id === 'soc2020') {
    const six = sixDigits(bare);
    const first = six !== undefined && facts.codes(soc2020ext.set).get(six)?.parent;
    if (first) return { is: 'six digits', first };
  }
  const others = fourDigits.filter((other) => other.set !== id && isUnit(facts, other, bare));
  const [other] = others;
  if (other) {
    const goesTo = others.flatMap(({ set: from }) => facts.crosswalk(from, id, bare));
    return {
      is: 'other',
      of: others.map(({ column }) => column).join(' and '),
      goesTo: [...new Set(goesTo)],
    };
  }
  return own ? { is: 'heading', label: own.label } : NONE;
}

function isUnit(facts: Facts, { set: id }: SocColumn, text: string): boolean {
  const set = facts.codes(id);
  const code = set.get(text);
  return code !== undefined && isAssignable(set, code);
}
