/** What a finding says, from its rule's one message and what the check found. */
import type { Breach, Rule } from './types';

const SLOT = /\{(\w+)\}/g;

/** Longer values are cut: a message is one line. Lists of columns may take several. */
const SHOWN = 40;
const LIST = 240;

/**
 * The sentence for a breach: what is wrong, then what to do.
 *
 * @param value the cell as shown; goes where the message has `{value}`
 */
export function messageOf(
  { says, todo }: Pick<Rule, 'says' | 'todo'>,
  { say }: Pick<Breach, 'say'>,
  value: string,
): string {
  return filled(`${says} ${todo}`, say, value);
}

/** The slots that a rule's sentences have beside `{value}`. */
export function slotsOf({ says, todo }: Pick<Rule, 'says' | 'todo'>): readonly string[] {
  const slots = new Set([...`${says} ${todo}`.matchAll(SLOT)].map((match) => match[1] ?? ''));
  slots.delete('value');
  return [...slots];
}

function filled(template: string, say: Breach['say'], value: string): string {
  return template.replace(SLOT, (_, name: string) => {
    if (name === 'value') return shown(value);
    const word = say && Object.hasOwn(say, name) ? say[name] : undefined;
    return word === undefined ? '…' : shown(word, LIST);
  });
}

/** On one line and not too long; a blank says so. */
export function shown(text: string, most = SHOWN): string {
  const line = text.replace(/[\p{C}\s]+/gu, ' ').trim();
  if (line === '') return 'blank';
  const short = [...line].slice(0, most).join('');
  return short.length < line.length ? `${short}…` : short;
}
