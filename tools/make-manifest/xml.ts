import { SaxesParser } from 'saxes';

/** An element of a manifest, with what the manifest's readers need and no more. */
export interface Element {
  /** Without its prefix: `Image` for `bt:Image`. */
  readonly name: string;
  readonly namespace: string;
  /** By local name: `type` for `xsi:type`. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  /** Text directly inside, without the space around it. */
  readonly text: string;
}

interface Open {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: Map<string, string>;
  readonly children: Element[];
  text: string;
}

/** Reads a document strictly. Throws, with line and column, when it is not well formed. */
export function parseXml(source: string): Element {
  const parser = new SaxesParser({ xmlns: true, fileName: 'manifest.xml' });
  const open: Open[] = [{ name: '', namespace: '', attributes: new Map(), children: [], text: '' }];
  parser.on('error', (error) => {
    throw new Error(`Rolecheck: ${error.message}`);
  });
  parser.on('opentag', (tag) => {
    const attributes = Object.values(tag.attributes).map(({ local, value }) => [local, value]);
    open.push({
      name: tag.local,
      namespace: tag.uri,
      attributes: new Map(attributes.map(([local = '', value = '']) => [local, value])),
      children: [],
      text: '',
    });
  });
  parser.on('text', (text) => {
    const inside = open.at(-1);
    if (inside) inside.text += text.trim();
  });
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed) open.at(-1)?.children.push(closed);
  });
  parser.write(source).close();
  const root = open[0]?.children[0];
  if (!root) throw new Error('Rolecheck: manifest.xml holds no element');
  return root;
}

/** The element itself and everything below it, in document order. */
export function* withDescendants(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) yield* withDescendants(child);
}

/** The only descendant reached by names, one level each. Throws when there is none, or several. */
export function at(element: Element, ...names: readonly string[]): Element {
  let here = element;
  for (const name of names) {
    const found = here.children.filter((child) => child.name === name);
    const [only] = found;
    if (!only || found.length > 1) {
      throw new Error(
        `Rolecheck: manifest.xml has ${String(found.length)} ${name} in ${here.name}`,
      );
    }
    here = only;
  }
  return here;
}

/** An attribute that has to be there. */
export function attribute(element: Element, name: string): string {
  const value = element.attributes.get(name);
  if (value === undefined) {
    throw new Error(`Rolecheck: manifest.xml has a ${element.name} without ${name}`);
  }
  return value;
}
