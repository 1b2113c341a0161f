import type { CodeLibrary } from '../../src/core/codes/types';
import type { GroupTitle } from './examples';

/** Titles of the SOC 2020 unit groups and of the groups of its 6-digit extension. */
export function groupTitles(library: CodeLibrary): GroupTitle[] {
  return ['soc2020', 'soc2020ext'].flatMap((id) =>
    (library.set(id)?.codes ?? []).flatMap(({ code, label }) =>
      /^\d{4}(?:\/\d\d)?$/.test(code) ? [{ soc2020: code.slice(0, 4), title: label }] : [],
    ),
  );
}
