/** A rule about a column that holds a code of a set, for any return: gender, ethnicity, a local authority. */
import { codeInWords, codesInWords } from '../../items/codes-in-words';
import { isNoCode } from '../common/checks';
import type { Cells, RowRule } from '../types';
import { capital, slug, type ValuePlace } from './value-rules';

/** Where the rule goes and what it is held against. */
interface CodePlace extends Omit<ValuePlace<never>, 'only'> {
  readonly name: string;
  /** Id of the code set. */
  readonly set: string;
  /** A code of the set, something that is none, and what it must mean when that is plain. */
  readonly examples: readonly [right: string, wrong: string, write?: string];
}

/** The cell holds no current code of the set; id `x-NAME-not-a-code`, an error. */
export function codeRule({ make, part, column, name, set, examples }: CodePlace): RowRule {
  const [right, wrong, write] = examples;
  const cells = (value: string): Cells => ({ [column]: value });
  return make.row({
    id: `${part}/x-${slug(name)}-not-a-code`,
    severity: 'error',
    column,
    title: `${capital(name)} is not one of the codes`,
    says: `{value} is not one of the codes for ${name}.`,
    remedy: 'Write {codes}.',
    why: 'A return takes only the codes of its own list; anything else is rejected or counted as not known.',
    check: (facts) => {
      const list = facts.codes(set);
      const all = codesInWords(list);
      const look = isNoCode(column, set)(facts);
      return (row) => {
        const breach = look(row);
        if (breach === undefined) return undefined;
        const meant = breach.write === undefined ? undefined : list.get(breach.write);
        return { ...breach, say: { codes: meant ? codeInWords(meant) : all } };
      };
    },
    examples: {
      pass: [{ cells: cells(right) }, { cells: cells('') }],
      fail: [{ cells: cells(wrong), ...(write !== undefined && { write }) }],
    },
  });
}
