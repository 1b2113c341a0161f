/** A sheet of a file put into the open workbook, as its user would: the host hears of it. */
import { InsertSheetCommand, SetWorksheetActiveOperation } from '@univerjs/preset-sheets-core';
import type { FileSheet } from '../files/model';
import type { Grid } from './grid';
import { sheetData } from './snapshot';

const LONGEST_NAME = 31;

/** The name, or the name with a number when a sheet has it: `Posts (2)`, as Excel names a copy. */
export function freeName(name: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((one) => one.toLowerCase()));
  let free = name;
  for (let number = 2; lower.has(free.toLowerCase()); number++) {
    const suffix = ` (${String(number)})`;
    free = name.slice(0, LONGEST_NAME - suffix.length) + suffix;
  }
  return free;
}

/**
 * Adds the sheet after the others and goes there.
 * @returns its id
 */
export function addFileSheet(grid: Grid, sheet: FileSheet): string {
  const { commands } = grid.program;
  const sheets = grid.workbook.getSheets();
  const ids = new Set(sheets.map((one) => one.getSheetId()));
  let number = ids.size + 1;
  while (ids.has(`sheet-${String(number)}`)) number += 1;
  const id = `sheet-${String(number)}`;
  const name = freeName(
    sheet.name,
    sheets.map((one) => one.getName()),
  );
  const styles = grid.workbook.getStyles();
  const data = sheetData(
    id,
    { ...sheet, name, visibility: 'Visible' },
    (style) => styles.setValue(style) ?? undefined,
  );
  // Not quietly: what follows is the user's doing.
  grid.settle();
  const inserted = commands.syncExecuteCommand(InsertSheetCommand.id, {
    unitId: grid.unitId,
    index: sheets.length,
    sheet: data,
  });
  if (!inserted) throw new Error('Rolecheck: the grid did not add a sheet');
  commands.syncExecuteCommand(SetWorksheetActiveOperation.id, grid.target(id));
  return id;
}
