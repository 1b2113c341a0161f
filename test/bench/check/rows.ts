/** A worker file as large as one wants: the sample's rows with references of their own, faults included. */
import { items } from '../../../src/core/rules/asc-wds/worker/items';
import { rowsOf, workers } from '../../../tools/make-sample/care';

export const COLUMNS = 44;

/** Headers and so many rows; every row is as in the sample but for its reference and name. */
export function workerRows(count: number): readonly (readonly string[])[] {
  const sample = workers();
  const records = Array.from({ length: count }, (_, at) => {
    const number = String(at + 1).padStart(6, '0');
    return {
      ...sample[at % sample.length],
      UNIQUEWORKERID: `W${number}`,
      DISPLAYID: `Worker ${number}`,
    };
  });
  return rowsOf(items, records);
}
