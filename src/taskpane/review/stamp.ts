/** The local day and time as decisions carry it: `YYYY-MM-DD HH:MM`. */
export function localTime(now = new Date()): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  const day = [String(now.getFullYear()), two(now.getMonth() + 1), two(now.getDate())].join('-');
  return `${day} ${two(now.getHours())}:${two(now.getMinutes())}`;
}
