/** Draws what the host keeps itself: tables and conditional formats. */
import type { IRange } from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  DeleteConditionalRuleMutation,
} from '@univerjs/preset-sheets-conditional-formatting';
import { AddSheetTableMutation, DeleteSheetTableMutation } from '@univerjs/preset-sheets-table';
import type { ConditionalFormatView, Decorations, TableView } from '../../host/store';
import type { Grid } from './grid';
import { toStyle } from './styles';
import { toRange } from './units';

/** Univer's plain table look; Excel's own styles by name are not drawn. */
const TABLE_STYLE = 'table-default-0';

export class GridDecorations implements Decorations {
  /** What is drawn, by the host's id; of a rule, its sheet. */
  readonly #tables = new Map<string, TableView>();
  readonly #rules = new Map<string, string>();

  constructor(private readonly grid: Grid) {}

  /** The tables that are drawn now, for saving. */
  tables(): readonly TableView[] {
    return [...this.#tables.values()];
  }

  showTable(table: TableView): void {
    this.hideTable(table.id);
    this.#tables.set(table.id, table);
    this.grid.run(AddSheetTableMutation.id, {
      ...this.grid.target(table.sheetId),
      tableId: table.id,
      name: table.name,
      range: toRange(table.block),
      header: [...table.columns],
      options: { tableStyleId: TABLE_STYLE, showHeader: table.showHeaders },
    });
  }

  hideTable(id: string): void {
    const table = this.#tables.get(id);
    if (table === undefined) return;
    this.#tables.delete(id);
    const target = this.grid.target(table.sheetId);
    this.grid.run(DeleteSheetTableMutation.id, { ...target, tableId: id });
  }

  showConditionalFormat(rule: ConditionalFormatView): void {
    this.hideConditionalFormat(rule.id);
    this.#rules.set(rule.id, rule.sheetId);
    const sheet = this.grid.worksheet(rule.sheetId);
    const last = { endRow: sheet.getRowCount() - 1, endColumn: sheet.getColumnCount() - 1 };
    const ranges = rule.blocks.map((block): IRange => {
      const range = toRange(block);
      return {
        ...range,
        endRow: Math.min(range.endRow, last.endRow),
        endColumn: Math.min(range.endColumn, last.endColumn),
      };
    });
    this.grid.run(AddConditionalRuleMutation.id, {
      ...this.grid.target(rule.sheetId),
      rule: {
        cfId: rule.id,
        ranges,
        stopIfTrue: rule.stopIfTrue,
        rule: {
          type: CFRuleType.highlightCell,
          subType: CFSubRuleType.formula,
          value: rule.formula,
          style: toStyle(rule.format),
        },
      },
    });
  }

  hideConditionalFormat(id: string): void {
    const sheetId = this.#rules.get(id);
    if (sheetId === undefined) return;
    this.#rules.delete(id);
    this.grid.run(DeleteConditionalRuleMutation.id, { ...this.grid.target(sheetId), cfId: id });
  }

  /** Protection is kept and enforced by the host; the grid shows no sign of it. */
  showProtection(): void {
    return;
  }
}
