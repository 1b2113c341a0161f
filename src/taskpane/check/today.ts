import { dayOf, type Day } from '../../core/sheet/day';

/** The day on this computer's calendar. */
export function today(now = new Date()): Day {
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
