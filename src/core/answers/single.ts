import type { Argument, ArgumentCell } from './answer';

/** The only cell of an argument; a blank one when it was left out, undefined when there are more. */
export function single(argument: Argument): ArgumentCell | undefined {
  const row = argument?.[0];
  if (!row || row.length === 0) return '';
  return argument.length === 1 && row.length === 1 ? row[0] : undefined;
}
