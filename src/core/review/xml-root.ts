/** What is asked of the tags of a part that the workbook keeps: whose it is, and of which version. */
import type { Tag } from './xml-tags';

/** True for a version after the newest that is understood, and for one that cannot be compared. */
export function isNewer({ attributes }: Tag, newest: number): boolean {
  const version = attributes.get('version')?.trim() ?? '';
  const [, whole = '', rest = ''] = /^(\d+)((?:\.\d+)*)$/u.exec(version) ?? [];
  if (whole === '') return version !== '';
  return Number(whole) > newest || (Number(whole) === newest && /[1-9]/u.test(rest));
}

/** The attribute that says which namespace a tag is of. */
export function declarationOf({ name }: Tag): string {
  const colon = name.indexOf(':');
  return colon < 0 ? 'xmlns' : `xmlns:${name.slice(0, colon)}`;
}

/** True for the root, or an element right in it, of that name in a namespace. */
export function isNamed(name: string, of: string, tag: Tag, root: Tag): boolean {
  const declares = declarationOf(tag);
  const namespace = tag.attributes.get(declares) ?? root.attributes.get(declares);
  return tag.name.slice(tag.name.indexOf(':') + 1) === name && namespace === of;
}

/** 0 for what is no number. */
export function numberOf({ attributes }: Tag, name: string): number {
  const written = attributes.get(name)?.trim() ?? '';
  return /^\d{1,9}$/u.test(written) ? Number(written) : 0;
}
