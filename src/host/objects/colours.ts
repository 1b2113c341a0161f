/** Colours as the API takes them: `#RRGGBB`, or a name HTML knows. */
import { invalidArgument } from '../errors';

/** The sixteen names of HTML 4 and orange: the host knows no others. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ['black', '#000000'],
  ['silver', '#C0C0C0'],
  ['gray', '#808080'],
  ['white', '#FFFFFF'],
  ['maroon', '#800000'],
  ['red', '#FF0000'],
  ['purple', '#800080'],
  ['fuchsia', '#FF00FF'],
  ['green', '#008000'],
  ['lime', '#00FF00'],
  ['olive', '#808000'],
  ['yellow', '#FFFF00'],
  ['navy', '#000080'],
  ['blue', '#0000FF'],
  ['teal', '#008080'],
  ['aqua', '#00FFFF'],
  ['orange', '#FFA500'],
]);

/** `#RRGGBB` in upper case; null for `''`, which takes a colour away. */
export function colour(value: unknown): string | null {
  if (typeof value === 'string') {
    if (value === '') return null;
    const hex = /^#?([\da-f]{6})$/i.exec(value)?.[1];
    if (hex !== undefined) return `#${hex.toUpperCase()}`;
    const named = NAMED.get(value.toLowerCase());
    if (named !== undefined) return named;
  }
  throw invalidArgument('a colour is #RRGGBB or the name of one');
}
