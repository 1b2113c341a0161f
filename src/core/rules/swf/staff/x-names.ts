import { nameRules } from '../../person/names';
import { makeOurs } from '../make';
import { orExplain } from '../or-explain';

const only = ['placeholder', 'digits', 'initials'] as const;

/** Our own rules about names: `x-family-name-digits` and the like. */
export const names = orExplain([
  ...nameRules({
    make: makeOurs,
    part: 'swf/staff',
    column: 'PersonFamilyName',
    name: 'family name',
    only,
  }),
  ...nameRules({
    make: makeOurs,
    part: 'swf/staff',
    column: 'PersonGivenName',
    name: 'given name',
    only,
  }),
]);
