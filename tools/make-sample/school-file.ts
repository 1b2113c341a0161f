import { writeXlsx, type CellStyle } from 'hucre/xlsx';
import { schoolSheets, sheetRows } from './school';

const DATES = /\b(?:date|day of absence)\b/iu;

/** The school's workbook; dates are shown as dates, headings are bold. */
export function schoolFile(): Promise<Uint8Array> {
  return writeXlsx({
    properties: {
      created: new Date(Date.UTC(2026, 8, 1)),
      modified: new Date(Date.UTC(2026, 8, 1)),
    },
    sheets: Object.entries(schoolSheets()).map(([name, records]) => {
      const rows = sheetRows(records);
      const [headings = []] = rows;
      const cells = new Map<string, { style: CellStyle }>();
      headings.forEach((heading, column) => {
        cells.set(`0,${String(column)}`, { style: { font: { bold: true } } });
        if (!DATES.test(String(heading))) return;
        rows.forEach((row, at) => {
          if (at > 0 && typeof row[column] === 'number') {
            cells.set(`${String(at)},${String(column)}`, { style: { numFmt: 'dd/mm/yyyy' } });
          }
        });
      });
      return {
        name,
        rows: rows.map((row) => [...row]),
        columns: headings.map((heading) => ({ width: Math.max(11, String(heading).length + 2) })),
        cells,
        freezePane: { rows: 1 },
      };
    }),
  });
}
