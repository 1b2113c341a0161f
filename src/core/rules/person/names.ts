/** Rules about a person's name, for any return. */
import { isBlank } from '../../sheet/cell-text';
import { fold, tidy } from '../../text/tidy';
import type { Breach, RowRule } from '../types';
import { isMissing } from '../common/checks';
import { capital, valueRules, type ValuePlace, type ValueWords } from './value-rules';

type NameKind = 'blank' | 'placeholder' | 'digits' | 'initials' | 'spaces';

/** What people type for a name that they do not have; folded. */
const PLACEHOLDERS: ReadonlySet<string> = new Set([
  ...['tbc', 'tba', 'unknown', 'not known', 'n/a', 'na', 'none', 'null', 'nil', 'x', 'xx', 'xxx'],
  ...['-', '--', '.', '?', 'test', 'vacant', 'vacancy', 'anon', 'surname', 'forename', 'name'],
  ...['to be confirmed', 'no name', 'dummy', 'admin'],
]);
/** One letter, or several with stops or spaces between them. */
const INITIALS = /^\p{L}(?:[. ]{1,2}\p{L}){0,4}\.?$/u;

function ofText(column: string, breach: (text: string) => Breach | undefined): RowRule['check'] {
  return () => (row) => {
    const text = row.text(column);
    return isBlank(text) ? undefined : breach(text);
  };
}

function nameWords(name: string): readonly ValueWords<NameKind>[] {
  const title = capital(name);
  const why = 'Names tell people apart whose numbers are wrong or missing.';
  return [
    {
      kind: 'blank',
      severity: 'error',
      title: `${title} is blank`,
      says: `There is no ${name}.`,
      remedy: 'Write the name as it stands on the contract.',
      why,
      check: isMissing,
      passes: ['Example'],
      fails: ['', '  '],
    },
    {
      kind: 'placeholder',
      severity: 'query',
      title: `${title} looks like a placeholder`,
      says: `{value} does not look like a ${name}.`,
      remedy: 'Write the name as it stands on the contract.',
      why,
      check: (column) => ofText(column, (text) => (PLACEHOLDERS.has(fold(text)) ? {} : undefined)),
      passes: ['Example', 'Null-Example', ''],
      fails: ['TBC', 'Unknown', '-'],
    },
    {
      kind: 'digits',
      severity: 'query',
      title: `${title} has digits in it`,
      says: '{value} has digits in it.',
      remedy: 'Take the digits out, or check that names belong in this column.',
      why,
      check: (column) => ofText(column, (text) => (/\d/.test(text) ? {} : undefined)),
      passes: ['Example', ''],
      fails: ['Example2', 10417],
    },
    {
      kind: 'initials',
      severity: 'query',
      title: `${title} is only initials`,
      says: '{value} is only a letter or initials.',
      remedy: 'Write the name in full.',
      why,
      check: (column) =>
        ofText(column, (text) =>
          INITIALS.test(tidy(text)) && !PLACEHOLDERS.has(fold(text)) ? {} : undefined,
        ),
      passes: ['Example', 'Bo', 'J Example', 'x', ''],
      fails: ['E', 'J.P.'],
    },
    {
      kind: 'spaces',
      severity: 'advice',
      title: `${title} has too many spaces`,
      says: '{value} has spaces in front or at the end, or several together.',
      remedy: 'Take the extra spaces out.',
      why: 'The same name written in two ways is not found to be the same.',
      check: (column) =>
        ofText(column, (text) => {
          const write = text.replace(/\s+/gu, ' ').trim();
          return write === text ? undefined : { write };
        }),
      passes: ['Anne Example', ''],
      fails: [
        { value: ' Example', write: 'Example' },
        { value: 'Anne  Example', write: 'Anne Example' },
      ],
    },
  ];
}

/** Ids `x-NAME-blank`, `-placeholder`, `-digits`, `-initials` and `-spaces`; name it `family name`, say. */
export function nameRules(
  place: ValuePlace<NameKind> & { readonly name: string },
): readonly RowRule[] {
  return valueRules(nameWords(place.name), place.name, place);
}
