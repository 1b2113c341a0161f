/** The rules of a post list: what the row needs, the person, the job, its codes, and the list as a whole. */
import { formulaError } from '../common/errors-of-formulas';
import { madeByExcel } from '../common/made-by-excel';
import { missingColumns } from '../common/header-rules';
import { notANumber, outOfRange } from '../common/quantities';
import { roleAndSoc } from '../common/soc/role-and-soc';
import { socEditions } from '../common/soc/editions';
import { socHeading } from '../common/soc/heading';
import { socNotACode } from '../common/soc/not-a-code';
import { socOtherEdition } from '../common/soc/other-edition';
import { roleNotACode } from '../common/soc/role-not-a-code';
import { endBeforeStart, fteRules, hoursAgainstFte } from '../common/working-time';
import { dateOfBirthRules } from '../person/date-of-birth';
import { dayRules } from '../person/days';
import { nameRules } from '../person/names';
import { niNumberRules } from '../person/ni-number';
import { dfeNumberRules, postcodeRules } from '../person/numbers';
import type { Rule } from '../types';
import { items } from './items';
import { make } from './make';
import { rule as duplicateRow } from './x-duplicate-row';
import { rules as letters } from './x-letters';
import { rule as niNumberShared } from './x-ni-number-shared';
import { rule as notCoded } from './x-not-coded';
import { rule as postNumberRepeated } from './x-post-number-repeated';
import { rule as postNumberTitles } from './x-post-number-titles';
import { rule as roleLabel } from './x-role-label';
import { rules as sameTitle } from './x-same-title';
import { rules as socEditionOfColumn } from './x-soc-edition-of-column';
import { rule as soc2020Parent } from './x-soc2020-parent';
import { rule as soc2020SixDigits } from './x-soc2020-six-digits';
import { rule as suggestedRole } from './x-suggested-role';
import { rule as suggestedSoc2020 } from './x-suggested-soc2020';
import { rule as titleBlank } from './x-title-blank';
import { rule as titlePlaceholder } from './x-title-placeholder';

const part = 'posts/posts';
const place = { make, part };
/** Posts may be vacant, so that a blank name says nothing. */
const names = ['placeholder', 'digits', 'initials', 'spaces'] as const;
const hours = { ...place, column: 'Hours', name: 'hours' };
const weeks = { ...place, column: 'Weeks', name: 'weeks in a year' };

export const rules: readonly Rule[] = [
  missingColumns({
    ...place,
    items,
    severity: 'error',
    why: 'Posts without their titles cannot be coded.',
  }),
  formulaError({ ...place, items }),
  ...madeByExcel({ ...place, items }),
  ...nameRules({ ...place, column: 'Family name', name: 'family name', only: names }),
  ...nameRules({ ...place, column: 'Given name', name: 'given name', only: names }),
  ...niNumberRules({ ...place, column: 'NI number' }),
  ...dateOfBirthRules({ ...place, column: 'Date of birth' }),
  ...dfeNumberRules({ ...place, column: 'DfE number' }),
  ...postcodeRules({ ...place, column: 'Workplace postcode' }),
  ...letters,
  titleBlank,
  titlePlaceholder,
  notCoded,
  roleNotACode(place),
  roleLabel,
  ...socNotACode(place),
  ...socHeading(place),
  ...socOtherEdition(place),
  soc2020SixDigits,
  soc2020Parent,
  ...roleAndSoc(place),
  ...socEditions(place),
  suggestedRole,
  suggestedSoc2020,
  ...fteRules({ ...place, column: 'FTE' }),
  notANumber(hours),
  outOfRange({ ...hours, from: 0, to: 60, severity: 'query' }),
  notANumber(weeks),
  outOfRange({ ...weeks, from: 0, to: 53, severity: 'query' }),
  hoursAgainstFte({ ...place, hours: 'Hours', fte: 'FTE', weeks: 'Weeks' }),
  ...dayRules({ ...place, column: 'Start date', name: 'start date' }),
  ...dayRules({ ...place, column: 'End date', name: 'end date' }),
  endBeforeStart({ ...place, start: 'Start date', end: 'End date', name: 'end date' }),
  ...socEditionOfColumn,
  ...sameTitle,
  duplicateRow,
  postNumberRepeated,
  postNumberTitles,
  niNumberShared,
];
