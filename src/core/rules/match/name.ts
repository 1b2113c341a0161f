/** Names of columns in the forms in which they are compared. */
import { headerKey } from '../../sheet/header-names';
import { compareForm } from '../../text/compare-form';
import { longForms } from './abbreviations';

/** A cell can hold 32,767 characters; a name of a column does not. */
const LONGEST = 200;

/** Say nothing about which column is meant. */
const EMPTY: ReadonlySet<string> = new Set('of the a an and or in on at to for by is'.split(' '));

/** The name without case, spaces and punctuation: `National_Insurance No.` is `nationalinsuranceno`. */
export function nameKey(name: string): string {
  return headerKey(name.slice(0, LONGEST)).replaceAll(' ', '');
}

/**
 * Words of a name as they are compared, each once: abbreviations in full, plurals as one, `of` and
 * the like left out. `PersonBirthDate` has three words.
 */
export function nameWords(name: string): ReadonlySet<string> {
  const parted = name
    .slice(0, LONGEST)
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2');
  const words = headerKey(parted)
    .split(' ')
    .flatMap((word) => longForms.get(word)?.split(' ') ?? [word])
    .filter((word) => word !== '' && !EMPTY.has(word));
  return new Set(words.map(compareForm));
}

/** A header without what stands in brackets: `Date of birth (DD/MM/YYYY)`. */
export function withoutBrackets(header: string): string {
  return header.slice(0, LONGEST).replace(/[([][^()[\]]*[)\]]/g, ' ');
}

/** The lower line of a heading in two rows, which comes joined with ` / `; the header itself otherwise. */
export function lowerLine(header: string): string {
  return header.slice(header.lastIndexOf(' / ') + 1).replace(/^\/ /, '');
}
