/** The rules of the authority's totals: each by itself, together, and against the list of workers. */
import { formulaError } from '../../common/errors-of-formulas';
import { madeByExcel } from '../../common/made-by-excel';
import { missingColumns, unknownColumns } from '../../common/header-rules';
import { notANumber, outOfRange, tooManyDecimals } from '../../common/quantities';
import type { Rule } from '../../types';
import { why } from '../source';
import { items } from './items';
import { place } from './make';
import { rule as agencyFteHeadcount } from './x-agency-fte-headcount';
import { rule as agencyFteWorkers } from './x-agency-fte-workers';
import { rule as agencyHeadcountWorkers } from './x-agency-headcount-workers';
import { rules as blank } from './x-blank';
import { rule as severalRows } from './x-several-rows';

const headers = { ...place, items };

/** The largest that the schema's three digits take. */
const amounts: readonly Rule[] = [
  { column: 'NumberOfVacancies', name: 'number of vacancies', most: 2, to: 999.99 },
  { column: 'NoAgencyFTE', name: 'agency FTE', most: 2, to: 999.99 },
  { column: 'NoAgencyHeadcount', name: 'agency headcount', most: 0, to: 999 },
].flatMap(({ column, name, most, to }) => {
  const at = { ...place, column, name };
  return [
    notANumber(at),
    tooManyDecimals({ ...at, most, counted: 'person' }),
    outOfRange({ ...at, from: 0, to, severity: 'error' }),
  ];
});

export const rules: readonly Rule[] = [
  missingColumns({ ...headers, severity: 'error', why }),
  unknownColumns({ ...headers, severity: 'advice', why }),
  formulaError(headers),
  ...madeByExcel(headers),
  ...blank,
  ...amounts,
  agencyFteHeadcount,
  severalRows,
  agencyHeadcountWorkers,
  agencyFteWorkers,
];
