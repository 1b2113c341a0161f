/** The rules of the worker file, in the order in which the service checks them. */
import type { Rule } from '../../types';
import { rule as genderNotACode } from './1090-gender-not-a-code';

export const rules: readonly Rule[] = [genderNotACode];
