/** A run as custom XML parts: text that is JSON, cut where it gets too long for one part. Pure. */
import { isNamed, isNewer, numberOf } from '../core/review/xml-root';
import { decodedText, tagsOf } from '../core/review/xml-tags';
import { cellBytes } from './blocks';
import type { RunMark } from './journal';

export const JOURNAL_NAMESPACE = 'urn:rolecheck:journal';

/** The form that is written, and the newest that is understood. */
const VERSION = 1;

/** What a part may take on its way: two of them are well under what Excel on the web takes. */
const PART_BYTES = 700_000;

/** Signs that XML has no room for, or gives another meaning to. They only stand within texts. */
const AWKWARD = /[<>&\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/gu;

/**
 * The parts of a run, in their order.
 *
 * @param over which columns it writes, see `overOf`
 */
export function journalParts(
  { id, began, purpose }: RunMark,
  text: string,
  over = '',
): readonly string[] {
  const safe = text.replace(
    AWKWARD,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const pieces = piecesOf(safe);
  return pieces.map((piece, at) => {
    const root = [
      `xmlns="${JOURNAL_NAMESPACE}" version="${String(VERSION)}" run="${id}"`,
      `part="${String(at + 1)}" of="${String(pieces.length)}"`,
      `began="${began}" purpose="${purpose}" over="${over}"`,
    ].join(' ');
    return `<journal ${root}>${piece}</journal>`;
  });
}

/** Never within a pair of surrogates, and never beside a space, which XML readers may take away. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  let start = 0;
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const own = cellBytes(text.charAt(at)) - 5;
    const isFull = bytes + own > PART_BYTES && !/[\s\uDC00-\uDFFF]/u.test(text.charAt(at));
    if (isFull && text.charAt(at - 1) !== ' ') {
      pieces.push(text.slice(start, at));
      start = at;
      bytes = 0;
    }
    bytes += own;
  }
  return [...pieces, text.slice(start)];
}

export interface JournalPart {
  readonly run: RunMark;
  /** Which columns it writes, see `overOf`. */
  readonly over: string;
  readonly part: number;
  readonly of: number;
  readonly text: string;
}

/** @returns `newer` when a newer version has written it, undefined when it cannot be read */
export function readJournalPart(xml: string): JournalPart | 'newer' | undefined {
  const root = tagsOf(xml).next().value;
  if (!root || !isNamed('journal', JOURNAL_NAMESPACE, root, root)) return undefined;
  if (isNewer(root, VERSION)) return 'newer';
  const { attributes, name, isEmpty } = root;
  const start = xml.indexOf('>', xml.indexOf(`<${name}`)) + 1;
  const end = xml.lastIndexOf('</');
  const [id = '', began = ''] = ['run', 'began'].map((key) => attributes.get(key));
  const purpose = (['codes', 'fill', 'cells'] as const).find(
    (known) => known === attributes.get('purpose'),
  );
  const [part, of] = [numberOf(root, 'part'), numberOf(root, 'of')];
  if (isEmpty || end < start || id === '' || purpose === undefined) return undefined;
  if (part < 1 || part > of || Number.isNaN(Date.parse(began))) return undefined;
  const over = attributes.get('over') ?? '';
  return { run: { id, began, purpose }, over, part, of, text: decodedText(xml.slice(start, end)) };
}
