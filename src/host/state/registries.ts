/** What a workbook holds besides cells: settings, custom XML parts, document properties. */
import { ExcelError, invalidArgument } from '../errors';
import type { Json } from '../protocol';
import { readXml } from './xml';

/** Settings an add-in keeps in the workbook (not undoable, saved with the file). */
export class Settings {
  private readonly values = new Map<string, Json>();

  keys(): string[] {
    return [...this.values.keys()];
  }

  has(key: string): boolean {
    return this.values.has(key);
  }

  get(key: string): Json {
    return this.values.get(key) ?? null;
  }

  set(key: string, value: Json): void {
    if (key === '') throw invalidArgument('a setting needs a key');
    this.values.set(key, value);
  }

  delete(key: string): void {
    this.values.delete(key);
  }
}

export interface XmlPart {
  readonly id: string;
  readonly xml: string;
  readonly namespaceUri: string;
}

/** Custom XML parts of the workbook. */
export class XmlParts {
  private readonly parts = new Map<string, XmlPart>();
  private next = 1;

  all(): readonly XmlPart[] {
    return [...this.parts.values()];
  }

  get(id: string): XmlPart | null {
    return this.parts.get(id) ?? null;
  }

  add(xml: string): XmlPart {
    let id: string;
    // A part of an opened file may have an id that was given here before.
    do id = `{00000000-0000-4000-9000-${String(this.next++).padStart(12, '0')}}`;
    while (this.parts.has(id));
    return this.put(id, xml);
  }

  /** Writes a part, or takes one over from a file with the id that it has there. */
  set(id: string, xml: string): XmlPart {
    return this.put(id, xml);
  }

  delete(id: string): void {
    this.parts.delete(id);
  }

  private put(id: string, xml: string): XmlPart {
    const read = readXml(xml);
    if (!read) throw new ExcelError('InvalidArgument', 'the text is not well-formed XML');
    const part = { id, xml, namespaceUri: read.namespaceUri };
    this.parts.set(id, part);
    return part;
  }
}
