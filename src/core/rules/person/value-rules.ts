/** Makes rules of a return from what there is to say about a value wherever it stands. */
import type { CellValue } from '../../sheet/types';
import type { Makers } from '../common/row-rule';
import type { Example, RowRule } from '../types';

/** Where rules about a value go. `Kind` names what can be wrong with it. */
export interface ValuePlace<Kind extends string> {
  readonly make: Makers;
  /** `return/part`, as ids begin: `swf/staff`. */
  readonly part: string;
  readonly column: string;
  /** What it is, inside a sentence and in the ids: `start date`, `family name`. */
  readonly name?: string;
  /** Which rules are wanted; absent for all of them. */
  readonly only?: readonly Kind[];
}

/** One thing that can be wrong with a value: a rule without its place. */
export interface ValueWords<Kind extends string> extends Pick<
  RowRule,
  'severity' | 'title' | 'says' | 'remedy' | 'why'
> {
  readonly kind: Kind;
  readonly check: (column: string) => RowRule['check'];
  readonly passes: readonly CellValue[];
  /** Values that fail; with what is offered instead, when something is. */
  readonly fails: readonly (CellValue | { readonly value: CellValue; readonly write: string })[];
}

/** One rule for each kind that is wanted; the ids are `return/part/x-NAME-KIND`. */
export function valueRules<Kind extends string>(
  all: readonly ValueWords<Kind>[],
  name: string,
  { make, part, column, only }: ValuePlace<Kind>,
): readonly RowRule[] {
  const wanted = only === undefined ? all : all.filter(({ kind }) => only.includes(kind));
  return wanted.map(({ kind, check, passes, fails, ...words }) =>
    make.row({
      ...words,
      id: `${part}/x-${slug(`${name} ${kind}`)}`,
      column,
      check: check(column),
      examples: {
        pass: passes.map((value): Example => ({ cells: { [column]: value } })),
        fail: fails.map((fail): Example =>
          typeof fail === 'object'
            ? { cells: { [column]: fail.value }, write: fail.write }
            : { cells: { [column]: fail } },
        ),
      },
    }),
  );
}

/** A name as it stands in an id: small letters and dashes. */
export function slug(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

/** A name as a heading begins: `start date` is `Start date`. */
export function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
