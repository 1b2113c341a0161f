/** Words for codes that the service reads although they are not written alone: slots `{what}`, `{care}`. */

export const ZEROS_IN_FRONT = {
  what: 'zeros and spaces in front do no harm',
  care: 'or leave it as it is',
} as const;

export const MORE_BESIDE = {
  what: 'it ignores the rest',
  care: 'after checking that this is the one meant',
} as const;
