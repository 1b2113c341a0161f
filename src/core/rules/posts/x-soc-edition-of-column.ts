import { isAssignable } from '../../codes/code-set';
import { isBlank } from '../../sheet/cell-text';
import type { Cells, Facts, FileRule, Rows } from '../types';
import { fourDigits, type FourDigitSet, type SocColumn } from '../common/soc/columns';
import { make } from './make';

/** So many different codes must be strangers to the column's edition, … */
const STRANGERS = 3;
/** … and so large a share of all codes must be at home in the other. */
const AT_HOME = 0.98;

const oldCodes: readonly Cells[] = ['2213', '2215', '2216', '4213'].map((code) => ({
  'SOC 2020': code,
}));
const newCodes: readonly Cells[] = ['2251', '2253', '2240', '4213'].map((code) => ({
  'SOC 2010': code,
}));
const examples: Readonly<Record<FourDigitSet, readonly (readonly Cells[])[]>> = {
  soc2000: [newCodes.map((cells) => ({ 'SOC 2000': cells['SOC 2010'] ?? '' }))],
  soc2010: [newCodes],
  soc2020: [oldCodes],
};

/** One rule for each column of four-digit codes; said once, of the column. */
export const rules: readonly FileRule[] = fourDigits.map((soc) => {
  const { column, set } = soc;
  return make.file({
    id: `posts/posts/x-${set}-edition-of-column`,
    severity: 'query',
    column,
    title: `${column} looks like a column of another edition`,
    says: `{strangers} codes of this column are not in ${column}, and nearly all codes of it are in {other}.`,
    remedy: 'Check which edition the codes are of, and name the column after it.',
    why: 'Codes that both editions have may stand for different occupations, and nothing about them shows it.',
    check: (facts, rows) => {
      const codes = codesIn(rows, column);
      const strangers = [...codes].filter((code) => !isUnit(facts, soc, code)).length;
      if (strangers < STRANGERS) return [];
      const other = fourDigits.find(
        (candidate) =>
          candidate.set !== set &&
          [...codes].filter((code) => isUnit(facts, candidate, code)).length >=
            AT_HOME * codes.size,
      );
      if (!other) return [];
      return [{ row: -1, say: { strangers: String(strangers), other: other.column } }];
    },
    examples: {
      pass: [
        { rows: [{ [column]: '4213' }, { [column]: 'nobody' }, {}] },
        { rows: (examples[set][0] ?? []).slice(0, 2) },
      ],
      fail: examples[set].map((rows) => ({ rows })),
    },
  });
});

function codesIn(rows: Rows, column: string): ReadonlySet<string> {
  const codes = new Set<string>();
  for (let at = 0; at < rows.count; at++) {
    const text = rows.row(at).text(column);
    if (!isBlank(text)) codes.add(text.trim());
  }
  return codes;
}

function isUnit(facts: Facts, { set: id }: SocColumn, text: string): boolean {
  const set = facts.codes(id);
  const code = set.get(text);
  return code !== undefined && isAssignable(set, code);
}
