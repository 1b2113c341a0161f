/** Abbreviations that are written with marks between the letters: `S/W`, `H.L.T.A.` */
import { words } from '../../text/words';
import type { Setting } from '../settings';
import type { Abbreviations } from './abbreviations';

const SPELT = /(?<![\p{L}\p{N}])\p{L}(?:[/.]\p{L}){1,5}\b\.?(?![\p{L}\p{N}])/gu;
const NOWHERE: ReadonlySet<Setting> = new Set();

/** The title with such letters put together, where together they mean something: `F/T` is left to the noise. */
export function joinLetters(tidied: string, abbreviations: Abbreviations): string {
  if (!/[/.]/u.test(tidied)) return tidied;
  return tidied.replace(SPELT, (spelt) => {
    const letters = spelt.replace(/[/.]/gu, '').toUpperCase();
    const found = abbreviations.read(words(letters), 0, false, NOWHERE);
    return found === undefined || found.reading.leftOut !== '' ? spelt : letters;
  });
}
