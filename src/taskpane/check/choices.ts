/**
 * What the officer said of the sheets: which return they are, which column stands for which item,
 * what codes of their own mean. Kept in the workbook as mappings, and known again by the headers.
 */
import type { CodeLibrary } from '../../core/codes/types';
import type { Mapping } from '../../core/rules/match/types';
import { cellText } from '../../core/sheet/cell-text';
import type { CellGrid } from '../../core/sheet/types';
import type { ListPlace } from '../../excel/port';
import type { Kit } from './kit';
import {
  headed,
  isStatusHeader,
  type HeadedSheet,
  type LocalValue,
  type ReturnSheet,
} from './sheets';
import { words } from './words';

/** A part by its ids. */
export interface PartIds {
  readonly return: string;
  readonly part: string;
}

export class Choices {
  /** What each sheet is, where the officer said so. */
  private readonly parts = new Map<string, PartIds>();
  private mappings: readonly Mapping[] = [];

  constructor(private readonly kit: Kit) {}

  read(text: string | null): void {
    this.mappings = this.kit.mappingsFromText(text);
  }

  text(): string {
    return this.kit.mappingsText(this.mappings);
  }

  /** What sheets are taken for, as a table to keep or hand on. */
  rows(sheets: readonly ReturnSheet[]): CellGrid {
    const tables = sheets.map((sheet) => this.kit.mappingRows(mappingOf(sheet)));
    return tables.flatMap((rows, at) => (at === 0 ? rows : rows.slice(1)));
  }

  remembered(): readonly Mapping[] {
    return this.mappings;
  }

  partOf(sheetId: string): PartIds | undefined {
    return this.parts.get(sheetId);
  }

  choosePart(sheetId: string, ids: PartIds | null): void {
    if (ids) this.parts.set(sheetId, ids);
    else this.parts.delete(sheetId);
  }

  /** Takes another column for an item, or none; what else is shown counts as looked at. */
  chooseColumn(sheet: ReturnSheet, item: string, position: number | null): void {
    const positions = new Map(sheet.positions);
    positions.delete(item);
    for (const [other, at] of positions) if (at === position) positions.delete(other);
    if (position !== null) positions.set(item, position);
    this.keep({ ...sheet, positions });
  }

  confirm(sheet: ReturnSheet): void {
    this.keep(sheet);
  }

  /** What was said of sheets like this one counts no longer. */
  forget({ return: one, part }: ReturnSheet): void {
    this.mappings = this.mappings.filter((it) => it.return !== one.id || it.part !== part.id);
  }

  /** What values of the officer's own mean; a value without a code is left as it is, unasked. */
  translate(sheet: ReturnSheet, values: readonly LocalValue[]): void {
    const translations = new Map(sheet.translations);
    for (const { column, local, code } of values) {
      translations.set(column, new Map([...(translations.get(column) ?? []), [local, code]]));
    }
    this.keep({ ...sheet, translations });
  }

  /** Values of coded columns that seem to mean a code, as far as the sample shows them. */
  localValues(library: CodeLibrary, sheet: ReturnSheet): readonly LocalValue[] {
    return sheet.items.flatMap((item) => {
      const position = sheet.positions.get(item.column);
      if (position === undefined || (item.format.kind !== 'code' && item.format.kind !== 'codes')) {
        return [];
      }
      const known = sheet.translations.get(item.column);
      const counts = new Map<string, number>();
      for (const row of sheet.sample) {
        const value = cellText(row[position]).trim();
        if (value !== '' && known?.has(value) !== true)
          counts.set(value, (counts.get(value) ?? 0) + 1);
      }
      return this.kit
        .suggestValues(item, counts, library)
        .flatMap(({ value, code, label }): LocalValue[] =>
          code === undefined ? [] : [{ column: item.column, local: value, code, label }],
        );
    });
  }

  private keep(sheet: ReturnSheet): void {
    this.mappings = this.kit.withMapping(this.mappings, mappingOf(sheet));
  }
}

/** An empty header says that the sheet has no column for the item, so that it is not proposed again. */
function mappingOf(sheet: ReturnSheet): Mapping {
  const { return: one, part, items, positions, headers, translations } = sheet;
  const columns = new Map(
    items.map(({ column }) => {
      const at = positions.get(column);
      return [column, at === undefined ? '' : (headers[at] ?? '')] as const;
    }),
  );
  return { return: one.id, part: part.id, columns, values: translations };
}

export type FoundSheets = { readonly sheets: readonly ReturnSheet[] } | { readonly why: string };

/**
 * The sheet in front as a part of a return, and every other sheet that is another part of the same.
 *
 * @returns why not, in a sentence, when the sheet in front is no part of any return
 */
export function chosenSheets(
  kit: Kit,
  library: CodeLibrary,
  choices: Choices,
  front: ListPlace,
  all: readonly ListPlace[],
): FoundSheets {
  const first = headed(front);
  if (!first) return { why: words.noHeader };
  const own = asReturnSheet(kit, library, choices, first, {});
  if ('why' in own) return own;
  const sheets = [own];
  for (const place of all) {
    const other = place.sheetId === front.sheetId ? undefined : headed(place);
    if (!other) continue;
    const found = asReturnSheet(kit, library, choices, other, { return: own.return.id });
    const isNew =
      !('why' in found) && found.sure && !sheets.some(({ part }) => part === found.part);
    if (isNew) sheets.push(found);
  }
  return { sheets };
}

function asReturnSheet(
  kit: Kit,
  library: CodeLibrary,
  choices: Choices,
  sheet: HeadedSheet,
  wanted: Partial<PartIds>,
): ReturnSheet | { readonly why: string } {
  const headers = sheet.headers.map((header) => (isStatusHeader(header) ? '' : header));
  const planned = kit.planSheet({
    registry: kit.registry,
    name: sheet.place.sheetName,
    headers,
    sample: sheet.sample,
    library,
    wanted: choices.partOf(sheet.place.sheetId) ?? wanted,
    remembered: choices.remembered(),
  });
  if (!planned.plan) return { why: planned.why };
  const { plan } = planned;
  return {
    ...sheet,
    headers,
    return: plan.return,
    part: plan.part,
    edition: plan.edition,
    sure: plan.sure,
    items: kit.itemsIn(plan.part, plan.edition),
    positions: new Map(plan.proposals.map(({ item, position }) => [item.column, position])),
    unsure: plan.needsConfirming.map(({ item, position, says }) => ({
      column: item.column,
      title: item.title,
      header: headers[position] ?? '',
      position,
      says: says ?? '',
    })),
    translations: plan.values,
  };
}
