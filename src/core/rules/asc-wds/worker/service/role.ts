/** What hangs on the job role, as the service judges it. */
import { currentNumbers } from '../../checks';
import { cell, whole, wholeIn } from '../../read';
import { remembered } from '../../verdict';
import { isAnswer } from './person';

export const REGISTERED_MANAGER = 4;
const SOCIAL_WORKER = 6;
const NURSE = 16;

/** The service says "longer than" and means as long as. */
export const LONGEST_DESCRIPTION = 120;

const JOB_ROLE = 'asc-wds.job-role';

export const descriptionFault = remembered<'missing' | 'too-long' | 'ignored' | undefined>(
  (facts) => {
    const described = new Set([...facts.trait(JOB_ROLE, 'described')].map(Number));
    return (row) => {
      const text = cell(row, 'MAINJRDESC');
      const isDescribed = described.has(wholeIn(row, 'MAINJOBROLE'));
      if (text === '') return isDescribed ? 'missing' : undefined;
      if (text.length >= LONGEST_DESCRIPTION) return 'too-long';
      return isDescribed ? undefined : 'ignored';
    };
  },
);

type AskedOfRole = 'missing' | 'ignored' | 'code';

/** Asked of nurses; what is no number counts as missing. */
export const nurseFault = remembered<AskedOfRole | undefined>((facts) => {
  const known = currentNumbers(facts, 'asc-wds.nmcreg');
  return (row) => {
    const text = cell(row, 'NMCREG');
    if (wholeIn(row, 'MAINJOBROLE') !== NURSE) return text === '' ? undefined : 'ignored';
    const registration = whole(text);
    if (Number.isNaN(registration)) return 'missing';
    return known.has(registration) ? undefined : 'code';
  };
});

/** Asked of social workers. */
export const mentalHealthFault = remembered<AskedOfRole | undefined>(() => (row) => {
  const text = cell(row, 'AMHP');
  if (wholeIn(row, 'MAINJOBROLE') !== SOCIAL_WORKER) return text === '' ? undefined : 'ignored';
  if (text === '') return 'missing';
  return isAnswer(whole(text)) ? undefined : 'code';
});
