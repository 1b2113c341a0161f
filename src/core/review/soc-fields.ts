import type { SocCodes } from '../coding/types';

/** The SOC codes of a decision, in the order of the columns. */
export const SOC_FIELDS: readonly (keyof SocCodes)[] = [
  'soc2000',
  'soc2010',
  'soc2020',
  'soc2020ext',
];

const FORMS: Readonly<Record<keyof SocCodes, RegExp>> = {
  soc2000: /^\d{4}$/u,
  soc2010: /^\d{4}$/u,
  soc2020: /^\d{4}$/u,
  soc2020ext: /^\d{4}\/\d{2}$/u,
};

/** True for a code of the form of its edition; whether it is in the set is another question. */
export function hasSocForm(field: keyof SocCodes, code: string): boolean {
  return FORMS[field].test(code);
}
