import { writeXlsx } from 'hucre/xlsx';
import { items as trainingItems } from '../../src/core/rules/asc-wds/training/items';
import { items as workerItems } from '../../src/core/rules/asc-wds/worker/items';
import { items as workplaceItems } from '../../src/core/rules/asc-wds/workplace/items';
import type { PartItem } from '../../src/core/rules/types';
import { rowsOf, training, workers, workplaces, type Cells } from './care';

/** The three files as sheets of one workbook. */
export function careFile(): Promise<Uint8Array> {
  const sheet = (name: string, items: readonly PartItem[], records: readonly Cells[]) => ({
    name,
    rows: rowsOf(items, records).map((row) => [...row]),
    freezePane: { rows: 1 },
  });
  return writeXlsx({
    properties: {
      created: new Date(Date.UTC(2026, 8, 1)),
      modified: new Date(Date.UTC(2026, 8, 1)),
    },
    sheets: [
      sheet('Workers', workerItems, workers()),
      sheet('Workplaces', workplaceItems, workplaces()),
      sheet('Training', trainingItems, training()),
    ],
  });
}
