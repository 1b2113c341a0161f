/** Reads the custom XML parts of a namespace, within Excel's limits. */
import { kindOf } from './problems';
import { codeOf, syncWhenFree } from './run';
import type { WorkOptions } from './port';

export interface XmlText {
  readonly id: string;
  readonly xml: string;
}

/** The ids of the parts, in no order that would say anything. */
export async function partIds(
  context: Excel.RequestContext,
  namespace: string,
  options: WorkOptions,
): Promise<readonly string[]> {
  const found = await syncWhenFree(
    context,
    () => {
      const parts = context.workbook.customXmlParts.getByNamespace(namespace);
      parts.load('items/id');
      return parts;
    },
    options,
  );
  return found.items.map(({ id }) => id);
}

/**
 * The texts of parts, some at a time.
 *
 * @param most how many are asked for together; fewer where Excel finds that too big
 */
export async function* partTexts(
  context: Excel.RequestContext,
  ids: readonly string[],
  most: number,
  options: WorkOptions,
): AsyncGenerator<XmlText, undefined, undefined> {
  for (let at = 0, count = most; at < ids.length;) {
    const some = ids.slice(at, at + count);
    let texts: readonly XmlText[];
    try {
      texts = await readSome(context, some, options);
    } catch (error) {
      if (kindOf(codeOf(error)) !== 'too-big' || some.length === 1) throw error;
      count = Math.ceil(some.length / 2);
      continue;
    }
    yield* texts;
    at += some.length;
  }
  return undefined;
}

async function readSome(
  context: Excel.RequestContext,
  ids: readonly string[],
  options: WorkOptions,
): Promise<readonly XmlText[]> {
  const results = await syncWhenFree(
    context,
    () => ids.map((id) => context.workbook.customXmlParts.getItem(id).getXml()),
    options,
  );
  return results.map(({ value }, at) => ({ id: ids[at] ?? '', xml: value }));
}
