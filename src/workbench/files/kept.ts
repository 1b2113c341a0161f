/**
 * How what add-ins keep in a workbook goes through a file. Excel keeps settings in parts that name
 * the add-in as it was installed, which the workbench cannot; so they go into a custom XML part of its own.
 */
import type { WorkbookState } from '../../host/state/workbook';
import { readXml } from '../../host/state/xml';
import type { FileXmlPart, Kept } from './model';

const NAMESPACE = 'urn:rolecheck:workbench-settings';
const ID = '{5F0B6C1E-2A7D-4C39-8E64-91D3B7A0C2F5}';
/** The workbench's ids and the grid's own; they become keys there. */
const SHEET_ID = /^[a-z\d{][\w{}-]{0,63}$/i;
const START = `<settings xmlns="${NAMESPACE}">`;
const END = '</settings>';

/** As JSON may write any character: so nothing is left that XML would not take as it is. */
const asEscape = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** What the host keeps now. */
export function keptIn({ xmlParts, settings }: WorkbookState): Kept {
  return {
    xmlParts: xmlParts.all().map(({ id, xml }) => ({ id, xml })),
    settings: settings.keys().map((key) => [key, settings.get(key)]),
  };
}

/** Gives a workbook that was just opened what its file kept. */
export function giveBack({ xmlParts, settings }: WorkbookState, kept: Kept): void {
  for (const { id, xml } of kept.xmlParts) {
    if (id === '' || xmlParts.get(id)) xmlParts.add(xml);
    else xmlParts.set(id, xml);
  }
  for (const [key, value] of kept.settings) settings.set(key, value);
}

/** By name: the ids of the sheets, by which settings and runs know their sheet again, as in Excel. */
type SheetIds = ReadonlyMap<string, string>;

/** The parts that a file is given. */
export function toParts({ xmlParts, settings }: Kept, ids: SheetIds): readonly FileXmlPart[] {
  if (settings.length === 0) return xmlParts;
  const text = JSON.stringify([settings, [...ids]]);
  const xml = START + text.replace(/[<>&]|[^\u0020-\ud7ff\ue000-\ufffd]/g, asEscape) + END;
  return [...xmlParts, { id: ID, xml }];
}

/** What the parts of a file keep. */
export interface FromParts extends Kept {
  readonly ids: SheetIds;
  /** There are settings that cannot be read. */
  readonly isDamaged: boolean;
}

/** The reverse of `toParts`. */
export function fromParts(parts: readonly FileXmlPart[]): FromParts {
  const isOurs = ({ xml }: FileXmlPart): boolean => readXml(xml)?.namespaceUri === NAMESPACE;
  const own = parts.find(isOurs);
  const read = own && readOwn(own.xml);
  return {
    xmlParts: parts.filter((part) => !isOurs(part)),
    settings: read?.settings ?? [],
    ids: read?.ids ?? new Map<string, string>(),
    isDamaged: read === null,
  };
}

function readOwn(xml: string): Pick<FromParts, 'settings' | 'ids'> | null {
  const at = xml.indexOf(START);
  const end = xml.lastIndexOf(END);
  if (at < 0 || end < at) return null;
  try {
    const read: unknown = JSON.parse(xml.slice(at + START.length, end));
    if (!Array.isArray(read) || !read.every(isEntries)) return null;
    const [settings = [], sheets = []] = read;
    const ids = sheets.map(([name, id]): [string, string] => [name, String(id)]);
    return { settings, ids: new Map(ids.filter(([, id]) => SHEET_ID.test(id))) };
  } catch {
    return null;
  }
}

/** What JSON gives, is JSON. */
function isEntries(list: unknown): list is Kept['settings'] {
  return Array.isArray(list) && list.every(isEntry);
}

function isEntry(entry: unknown): entry is Kept['settings'][number] {
  return (
    Array.isArray(entry) && entry.length === 2 && typeof entry[0] === 'string' && entry[0] !== ''
  );
}
