import { niNumberRules } from '../../person/ni-number';
import { teacherNumberRules } from '../../person/numbers';
import { makeOurs } from '../make';
import { orExplain } from '../or-explain';

const place = { make: makeOurs, part: 'swf/staff' };

/**
 * What looks wrong about numbers that the census takes: made-up digits, and letters that are not
 * known. Their form and the prefixes that are refused, temporary ones among them, are rules 4105 and
 * 4155; whatever can be wrong with a date of birth is rule 4190.
 */
export const numbers = orExplain([
  ...teacherNumberRules({ ...place, column: 'TeacherNumber', only: ['placeholder'] }),
  ...niNumberRules({ ...place, column: 'NINumber', only: ['placeholder', 'unusual'] }),
]);
