/** Every sentence of the *Look up* view. */
import type { Code, CodeSetInfo } from '../../core/codes/types';
import { counted, listed, number } from '../parts/say';

export const words = {
  title: 'Look up',
  set: 'Code set',
  search: 'Code or words',
  results: 'Codes found',
  loading: 'Loading the code lists …',
  failed:
    'The code lists could not be loaded. Close the pane and open it again; if that does not help, install Rolecheck again.',
  put: 'Put in the cell',
  keys: 'Arrow keys choose, Enter puts the code in the cell.',
  withdrawn: 'withdrawn',
  heading: 'heading, not for coding',
  unverified: 'unverified',
  none: 'Nothing found. Try fewer letters, or another code set.',
  notOfficial: 'Not an official list',
  partial: 'Incomplete',
  unverifiedSet: 'Not checked against its source',
  partlyVerified: 'Partly checked against its source',
} as const;

/** `12 of 1,367` or `412 codes`. */
export function foundSaid(shown: number, found: number, all: number): string {
  if (found === all) {
    return shown < all
      ? `First ${number(shown)} of ${number(all)}: type to find more`
      : counted(all, 'code');
  }
  const those = shown < found ? `, first ${number(shown)} shown` : '';
  return `${number(found)} of ${number(all)}${those}`;
}

/** What to bear in mind about a set, worst first. Empty for a complete, verified, official one. */
export function marksOfSet(info: CodeSetInfo): readonly string[] {
  return [
    ...(info.official ? [] : [words.notOfficial]),
    ...(info.completeness === 'complete' ? [] : [words.partial]),
    ...(info.verification === 'unverified' ? [words.unverifiedSet] : []),
    ...(info.verification === 'partly verified' ? [words.partlyVerified] : []),
  ];
}

/** What to bear in mind about one code. */
export function marksOfCode(code: Code, codedLevel: string | undefined): readonly string[] {
  const marks: string[] = [];
  if (code.withdrawn) {
    const { replacedBy } = code.withdrawn;
    marks.push(
      replacedBy.length > 0 ? `${words.withdrawn}, use ${listed(replacedBy)}` : words.withdrawn,
    );
  }
  if (codedLevel !== undefined && code.level !== undefined && code.level !== codedLevel) {
    marks.push(words.heading);
  }
  if (code.unverified === true) marks.push(words.unverified);
  return marks;
}

export function putSaid(code: string, address: string): string {
  return `${code} is in ${address}.`;
}
