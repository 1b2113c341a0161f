/** A rule's examples as they are shown: cells in a line, and what the rule says of them. */
import type { CodeLibrary } from '../../core/codes/types';
import { exampleSaid } from '../../core/rules/example-said';
import type { Part, Return, Rule } from '../../core/rules/types';
import type { Kit } from './kit';

export interface ShownExample {
  /** Such as `GENDER 0`. */
  readonly cells: string;
  /** What the rule says; empty when it passes. */
  readonly said: string;
  readonly because: string;
}

/** So many failing and passing examples are shown. */
const SHOWN = 3;

export function examplesOf(
  kit: Kit,
  library: CodeLibrary,
  one: Return,
  part: Part,
  rule: Rule,
): readonly ShownExample[] {
  if (rule.scope === 'unchecked') return [];
  const { fail, pass } = rule.examples;
  return [...fail.slice(0, SHOWN), ...pass.slice(0, SHOWN)].map((example) => ({
    cells: exampleSaid(example),
    said: kit.tryExample(one, part, rule, example, library)[0]?.message ?? '',
    because: example.because ?? '',
  }));
}
