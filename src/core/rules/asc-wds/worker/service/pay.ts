/** Pay, as the service judges it. */
import { cell, whole, wholeIn } from '../../read';
import { remembered } from '../../verdict';

export const ANNUALLY = 1;
const HOURLY = 3;
const NOT_KNOWN = 999;

/** The interval that the service takes: undefined for a blank, `refused` for what is no code. */
export const takenInterval = remembered<number | 'refused' | undefined>(() => (row) => {
  const text = cell(row, 'SALARYINT');
  if (text === '') return undefined;
  const interval = whole(text);
  return [ANNUALLY, HOURLY, NOT_KNOWN].includes(interval) ? interval : 'refused';
});

const LEAST = 500;
const MOST = 200_000;
/** Senior management, role 1, may have more. */
const MOST_SENIOR = 250_000;

/** The most that may be paid in a role. */
export function mostPaid(role: number): number {
  return role === 1 ? MOST_SENIOR : MOST;
}

type PayFault = 'amount' | 'not-known' | 'interval';

export const salaryFault = remembered<PayFault | undefined>((facts) => {
  const interval = takenInterval(facts);
  return (row) => {
    const text = cell(row, 'SALARY');
    if (text === '') return undefined;
    switch (interval(row)) {
      case ANNUALLY: {
        const salary = whole(text);
        const most = mostPaid(wholeIn(row, 'MAINJOBROLE'));
        return salary >= LEAST && salary <= most ? undefined : 'amount';
      }
      case NOT_KNOWN:
        return 'not-known';
      case 'refused':
        return undefined;
      case undefined:
      default:
        return 'interval';
    }
  };
});

const RATE = /^\d+(?:\.\d{1,2})?$/;

export const rateFault = remembered<PayFault | undefined>((facts) => {
  const interval = takenInterval(facts);
  return (row) => {
    const text = cell(row, 'HOURLYRATE');
    if (text === '') return undefined;
    switch (interval(row)) {
      case HOURLY:
        return RATE.test(text) ? undefined : 'amount';
      case NOT_KNOWN:
        return 'not-known';
      case 'refused':
        return undefined;
      case undefined:
      default:
        return 'interval';
    }
  };
});

/** The yearly salary that the service takes; undefined when it takes none. */
export const takenSalary = remembered<number | undefined>((facts) => {
  const [interval, fault] = [takenInterval(facts), salaryFault(facts)];
  return (row) => {
    const text = cell(row, 'SALARY');
    const isTaken = text !== '' && interval(row) === ANNUALLY && fault(row) === undefined;
    return isTaken ? whole(text) : undefined;
  };
});
