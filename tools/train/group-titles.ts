import type { CodeLibrary } from '../../src/core/codes/types';
import { titleKey } from '../../src/data/coding';
import type { GroupTitle } from './examples';

/**
 * Titles of the SOC 2020 unit groups and of the groups of its 6-digit extension.
 *
 * @param leftOut keys (`titleKey`) of titles that are to be measured on: a group of that name would give
 *   its code away
 */
export function groupTitles(
  library: CodeLibrary,
  leftOut: ReadonlySet<string> = new Set(),
): GroupTitle[] {
  return ['soc2020', 'soc2020ext'].flatMap((id) =>
    (library.set(id)?.codes ?? []).flatMap(({ code, label }) =>
      /^\d{4}(?:\/\d\d)?$/.test(code) && !leftOut.has(titleKey(label))
        ? [{ soc2020: code.slice(0, 4), title: label }]
        : [],
    ),
  );
}
