/**
 * Excel's date serials, 1900 system: 1 is 1 January 1900, 60 is the 29 February 1900 that never
 * was, so that every later serial is a day ahead of a true count.
 */

const MS_A_DAY = 86_400_000;
/** Day before serial 1, shifted by the phantom leap day. */
const EPOCH = Date.UTC(1899, 11, 30);

/** Serial of a calendar day; null when there is no such day from 1900 to 9999. */
export function dateSerial(year: number, month: number, day: number): number | null {
  if (year < 1900 || year > 9999) return null;
  if (year === 1900 && month === 2 && day === 29) return 60;
  const at = new Date(Date.UTC(year, month - 1, day));
  if (at.getUTCFullYear() !== year || at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day) {
    return null;
  }
  const serial = Math.round((at.getTime() - EPOCH) / MS_A_DAY);
  return serial > 60 ? serial : serial - 1;
}
