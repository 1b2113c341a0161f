/** Fixes and notes as what is written into the workbook. */
import type { Notes } from '../../core/report/notes';
import { isOurs, ruleNumber } from '../../core/rules/registry';
import type { Finding } from '../../core/rules/types';
import type { CellGrid, Edit } from '../../core/sheet/types';
import type { EditRequest } from '../../excel/port';
import { cellOf } from './cells';
import type { Kit } from './kit';
import { keyColumn } from './sheets';
import type { SheetReport } from './state';
import { words } from './words';

/**
 * The cells that fixing these findings changes, each once: when two rules would write different
 * things into a cell, the first one does and the next check sees the other.
 */
export function editsOf(sheet: SheetReport, findings: readonly Finding[]): EditRequest {
  const edits = new Map<string, Edit>();
  for (const finding of findings) {
    if (finding.write === undefined || finding.row < 0) continue;
    const { row, column } = cellOf(sheet, finding);
    const before = sheet.table.cells.columns.get(finding.column)?.[finding.row] ?? '';
    const key = `${String(row)} ${String(column)}`;
    if (!edits.has(key)) edits.set(key, { row, column, before, after: finding.write });
  }
  const key = keyColumn(sheet.sheet);
  const values = key.item === undefined ? undefined : sheet.table.cells.columns.get(key.item);
  return {
    list: sheet.sheet.list,
    name: words.fixName,
    edits: [...edits.values()],
    ...(values && { key: { column: key.column, header: key.header, values } }),
  };
}

/** Notes as a table to hand on: the rule, what it is about, the officer's key, the explanation. */
export function noteRows(notes: Notes, kit: Kit | undefined): CellGrid {
  return [
    [...words.noteHeaders],
    ...notes.all().map(({ rule, key, text, when }) => {
      const known = kit?.registry.rule(rule);
      const number = known && !isOurs(known) ? ruleNumber(known) : rule;
      return [number, known?.title ?? '', key, text, when];
    }),
  ];
}
