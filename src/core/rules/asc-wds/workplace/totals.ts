/** Totals of a workplace that the service holds against the number of its worker rows. */
import type { Row } from '../../types';
import { cell, whole } from '../read';
import { listOf } from '../lists';
import { isLeftAlone } from '../status';
import { knowsMainNumber } from './main-service';
import { isHeadOffice } from './registration';
import { NOT_KNOWN, type CountColumn } from './roles';

const MOST = 999;

export type TotalFault = 'range' | 'zero' | undefined;

/** What is wrong with TOTALPERMTEMP: nought is for head offices, and for want of a main service. */
export function totalFault(row: Row): TotalFault {
  const total = whole(cell(row, 'TOTALPERMTEMP'));
  if (!(total >= 0 && total <= MOST)) return 'range';
  return total === 0 && knowsMainNumber(row) && !isHeadOffice(row) ? 'zero' : undefined;
}

/** The total that the service believes; undefined when it does not read or does not take it. */
export function takenTotal(row: Row): number | undefined {
  if (isLeftAlone(row) || totalFault(row) !== undefined) return undefined;
  return whole(cell(row, 'TOTALPERMTEMP'));
}

/** All counts of a column together, those not known left out; NaN when one is no number. */
export function sumOf(row: Row, column: CountColumn): number {
  const known = listOf(cell(row, column)).filter((item) => item !== NOT_KNOWN);
  // Read without a base, so that `0x1F` is a number here and nowhere else.
  return known.reduce((sum, item) => sum + Number.parseInt(item), 0);
}
