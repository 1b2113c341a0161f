/** Codes with something beside them that the service ignores, one rule for each column of codes. */
import type { RowRule } from '../../types';
import { codeMeant, currentNumbers } from '../checks';
import { cell, whole } from '../read';
import { MORE_BESIDE, ZEROS_IN_FRONT } from './as-written';
import { make } from './make';

/** Columns of one code each, their sets, and a current code for the examples. */
const COLUMNS: readonly (readonly [column: string, set: string, code: string])[] = [
  ['GENDER', 'gender', '2'],
  ['ETHNICITY', 'ethnicity', '31'],
  ['NATIONALITY', 'nationality', '826'],
  ['BRITISHCITIZENSHIP', 'britishcitizenship', '1'],
  ['COUNTRYOFBIRTH', 'country-of-birth', '826'],
  ['DISABLED', 'disabled', '1'],
  ['CARECERT', 'carecert', '1'],
  ['RECSOURCE', 'recruited-from', '16'],
  ['HANDCVISA', 'handcvisa', '1'],
  ['INOUTUK', 'inoutuk', '1'],
  ['DHA', 'dha', '1'],
  ['APPRENTICE', 'apprentice', '2'],
  ['EMPLSTATUS', 'emplstatus', '1'],
  ['ZEROHRCONT', 'zerohrcont', '2'],
  ['SALARYINT', 'salaryint', '3'],
  ['MAINJOBROLE', 'job-role', '8'],
  ['AMHP', 'amhp', '2'],
  ['CWPCATEGORY', 'care-workforce-pathway-role', '1'],
];

const SINCE: Readonly<Record<string, string>> = {
  HANDCVISA: '2024-06',
  INOUTUK: '2024-06',
  DHA: '2025-08',
  CWPCATEGORY: '2025-05',
};

export const rules: readonly RowRule[] = COLUMNS.map(([column, name, code]) => {
  const set = `asc-wds.${name}`;
  const since = SINCE[column];
  return make.row({
    id: 'asc-wds/worker/x-code-as-written',
    case: column.toLowerCase(),
    severity: 'advice',
    column,
    title: `${column} is not the code alone`,
    says: 'The service reads {value} as {code}: {what}.',
    remedy: 'Write the code alone, {care}.',
    why: 'The service takes the digits in front, whatever follows: 08, 8.5 and 8 hours are all 8 to it.',
    ...(since !== undefined && { since }),
    check: (facts) => {
      const current = currentNumbers(facts, set);
      const meant = codeMeant(facts, set);
      return (row) => {
        const text = cell(row, column);
        const read = String(whole(text));
        if (text === '' || text === read || !current.has(Number(read))) return undefined;
        const { write } = meant(text);
        const say = { code: read, ...(/^0\d+$/.test(text) ? ZEROS_IN_FRONT : MORE_BESIDE) };
        return { say, ...(write === read && { write }) };
      };
    },
    examples: {
      pass: [{ cells: { [column]: code } }, { cells: { [column]: '' } }],
      fail: [
        { cells: { [column]: `0${code}` }, write: code },
        { cells: { [column]: `${code}.5` } },
      ],
    },
  });
});
