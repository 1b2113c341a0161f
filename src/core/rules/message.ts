/** What a finding says, from its rule's one message and what the check found. */
import type { Breach, Rule } from './types';

const SLOT = /\{(\w+)\}/g;

/** Longer values are cut: a message is one line. Lists of columns may take several. */
const SHOWN = 40;
const LIST = 240;

/** How another row is called, from its number in the list: a list alone knows no better. */
type RowName = (number: number) => string;
const rowOfList: RowName = (number) => `row ${String(number)} of the list`;

/**
 * The sentence for a breach: what is wrong, then what to do.
 *
 * @param value the cell as shown; goes where the message has `{value}`
 * @param nameRow how the row is called whose number in the list, from 1, stands in the slot `{row}`
 */
export function messageOf(
  { says, remedy }: Pick<Rule, 'says' | 'remedy'>,
  { say, more }: Pick<Breach, 'say' | 'more'>,
  value: string,
  nameRow: RowName = rowOfList,
): string {
  const between = more === undefined ? '' : `${more} `;
  return filled(`${says} ${between}${remedy}`, say, value, nameRow);
}

/** The slots that a rule's sentences have beside `{value}`. */
export function slotsOf({ says, remedy }: Pick<Rule, 'says' | 'remedy'>): readonly string[] {
  const slots = new Set([...`${says} ${remedy}`.matchAll(SLOT)].map((match) => match[1] ?? ''));
  slots.delete('value');
  return [...slots];
}

function filled(template: string, say: Breach['say'], value: string, nameRow: RowName): string {
  return template.replace(SLOT, (_, name: string) => {
    if (name === 'value') return shown(value);
    const word = say && Object.hasOwn(say, name) ? say[name] : undefined;
    if (word === undefined) return '…';
    return name === 'row' ? nameRow(Number(word)) : shown(word, LIST);
  });
}

/**
 * On one line and not too long; a blank says so, and signs alone stand in quotation marks. What nobody
 * would see, such as spaces at the ends, is said: otherwise a value would be shown just as it should be.
 */
export function shown(text: string, most = SHOWN): string {
  const visible = text.replace(/\p{Cf}+/gu, '');
  const line = visible.replace(/\p{C}+|[^\S ]+/gu, ' ');
  const bare = line.trim();
  if (bare === '') return 'blank';
  const short = [...bare].slice(0, most).join('');
  const cut = short.length < bare.length ? `${short}…` : short;
  const remarks = [
    ...(line.startsWith(' ') ? ['a space in front'] : []),
    ...(line.endsWith(' ') ? ['a space behind'] : []),
    ...(bare.includes('  ') ? ['several spaces together'] : []),
    ...(visible === text ? [] : ['a character that cannot be seen']),
  ];
  if (remarks.length === 0) return /[\p{L}\p{N}]/u.test(cut) ? cut : `“${cut}”`;
  return `“${cut.replace(/ {2,}/gu, ' ')}” (with ${remarks.join(' and ')})`;
}
