/** Hours and sickness, as the service judges them. */
import { cell, decimal, whole, wholeIn } from '../../read';
import { remembered } from '../../verdict';
import { isAnswer } from './person';

/** Whole or half hours. A minus passes here and is refused afterwards. */
const FORM = /^-?\d+(?:\.[05])?$/;
const MOST = 75;
const NOT_KNOWN = 999;
const ROUND = 2 ** 32;

type HoursFault = 'form' | 'over';

/** The service cuts a number to 32 bits before it asks whether it is 999. */
function isNotKnown(hours: number): boolean {
  return Math.trunc(hours) % ROUND === NOT_KNOWN;
}

function hoursFault(text: string): HoursFault | undefined {
  if (!FORM.test(text)) return 'form';
  const hours = decimal(text);
  if (hours < 0) return 'form';
  return isNotKnown(hours) || hours <= MOST ? undefined : 'over';
}

/** Bank and pool, agency, other: nobody contracts hours with them. */
const WITHOUT_CONTRACT: ReadonlySet<number> = new Set([3, 4, 7]);

export const contractedFault = remembered<'zero-hours' | 'status' | HoursFault | undefined>(
  () => (row) => {
    const text = cell(row, 'CONTHOURS');
    if (text === '') return undefined;
    if (wholeIn(row, 'ZEROHRCONT') === 1) return 'zero-hours';
    if (WITHOUT_CONTRACT.has(wholeIn(row, 'EMPLSTATUS'))) return 'status';
    return hoursFault(text);
  },
);

/** Permanent and temporary workers have contracted hours instead. */
const WITH_CONTRACT: ReadonlySet<number> = new Set([1, 2]);

export const averageFault = remembered<'contract' | HoursFault | undefined>(() => (row) => {
  const text = cell(row, 'AVGHOURS');
  if (text === '') return undefined;
  const isContract = WITH_CONTRACT.has(wholeIn(row, 'EMPLSTATUS'));
  if (isContract && wholeIn(row, 'ZEROHRCONT') !== 1) return 'contract';
  return hoursFault(text);
});

/** The contracted hours that the service takes: `not known` for 999, undefined for none. */
export const takenHours = remembered<number | 'not known' | undefined>((facts) => {
  const fault = contractedFault(facts);
  return (row) => {
    const text = cell(row, 'CONTHOURS');
    if (text === '' || fault(row) !== undefined) return undefined;
    const hours = decimal(text);
    return isNotKnown(hours) ? 'not known' : hours;
  };
});

/** Looks at the hours as they stand, taken or not; 999 counts as hours. */
export const zeroHoursFault = remembered<'blank' | 'code' | 'clash' | 'none' | undefined>(
  () => (row) => {
    const text = cell(row, 'ZEROHRCONT');
    const hours = decimal(cell(row, 'CONTHOURS'));
    if (text === '') return hours > 0 ? 'blank' : undefined;
    const answer = whole(text);
    if (!isAnswer(answer)) return 'code';
    if (hours > 0 && answer !== 2) return 'clash';
    return hours === 0 && answer === 2 ? 'none' : undefined;
  },
);

const MOST_DAYS = 366;

/** What stands between the first and the second point must read as nought or five. */
export const sickFault = remembered<'days' | undefined>(() => (row) => {
  const text = cell(row, 'DAYSSICK');
  if (text === '') return undefined;
  const days = decimal(text);
  if (days === NOT_KNOWN) return undefined;
  const isHalf = text.indexOf('.') < 1 || [0, 5].includes(whole(text.split('.')[1] ?? ''));
  return isHalf && days >= 0 && days <= MOST_DAYS ? undefined : 'days';
});
