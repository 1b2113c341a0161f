/** Qualifications after the third: a sheet may have up to 99, in pairs of columns and without gaps. */
import type { PartItem } from '../../types';

const FIRST = 4;
const LAST = 99;

/** `QUALACH04` to `QUALACH99`. */
export const LATER_QUALIFICATIONS: readonly string[] = Array.from(
  { length: LAST - FIRST + 1 },
  (_, at) => `QUALACH${String(FIRST + at).padStart(2, '0')}`,
);

/** The pairs of columns, each of which may be left out. */
export const laterQualificationItems: readonly PartItem[] = LATER_QUALIFICATIONS.flatMap(
  (column, at): PartItem[] => {
    const number = String(FIRST + at);
    return [
      {
        column,
        title: `qualification ${number}`,
        format: { kind: 'code', set: 'asc-wds.qualification', then: 'year' },
        neededBy: '',
        optional: true,
      },
      {
        column: `${column}NOTES`,
        title: `notes on qualification ${number}`,
        format: { kind: 'text', longest: 120 },
        neededBy: '',
        optional: true,
      },
    ];
  },
);
