/** How Excel's cell looks are said in the grid's words, and back. */
import {
  BooleanNumber,
  HorizontalAlign,
  TextDecoration,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import type { CellFormat, CellFormatPatch } from '../../host/store';

const HORIZONTAL: readonly (readonly [excel: string, grid: HorizontalAlign])[] = [
  ['Left', HorizontalAlign.LEFT],
  ['Center', HorizontalAlign.CENTER],
  ['Right', HorizontalAlign.RIGHT],
  ['Justify', HorizontalAlign.JUSTIFIED],
  ['Distributed', HorizontalAlign.DISTRIBUTED],
];
const VERTICAL: readonly (readonly [excel: string, grid: VerticalAlign])[] = [
  ['Top', VerticalAlign.TOP],
  ['Center', VerticalAlign.MIDDLE],
  ['Bottom', VerticalAlign.BOTTOM],
];
const UNDERLINE: readonly (readonly [excel: string, grid: TextDecoration])[] = [
  ['Single', TextDecoration.SINGLE],
  ['Double', TextDecoration.DOUBLE],
];

/** The look of a cell nobody has formatted: this grid's counterpart of Excel's Normal style. */
export const NORMAL = { ff: 'Arial', fs: 10 } as const;

/** Points of padding that stand for one step of indent. */
const INDENT = 9;

function toGrid<T>(pairs: readonly (readonly [string, T])[], excel: string): T | null {
  return pairs.find(([name]) => name === excel)?.[1] ?? null;
}

function toExcel<T>(pairs: readonly (readonly [string, T])[], grid: T): string | null {
  return pairs.find(([, value]) => value === grid)?.[0] ?? null;
}

/** Six-digit upper-case colour from what the grid keeps (`#rgb`, `#rrggbb`, `rgb(…)`). */
function hex(color: string): string {
  const numbers = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (numbers) {
    const parts = numbers.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, '0'));
    return `#${parts.join('')}`.toUpperCase();
  }
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  return (
    short
      ? `#${short
          .slice(1)
          .map((d) => d + d)
          .join('')}`
      : color
  ).toUpperCase();
}

const flag = (on: boolean | null): Nullable<BooleanNumber> =>
  on === null ? null : on ? BooleanNumber.TRUE : BooleanNumber.FALSE;

/**
 * A patch of looks as a patch of the grid's style: a key that is null goes back to its default.
 * `locked` has no counterpart here.
 */
export function toStyle(patch: CellFormatPatch): IStyleData {
  const style: Record<string, unknown> = {};
  const set = (key: keyof IStyleData, value: unknown): void => {
    style[key] = value ?? null;
  };
  if (patch.fill !== undefined) set('bg', patch.fill && { rgb: patch.fill });
  if (patch.fontColor !== undefined) set('cl', patch.fontColor && { rgb: patch.fontColor });
  if (patch.fontName !== undefined) set('ff', patch.fontName);
  if (patch.fontSize !== undefined) set('fs', patch.fontSize);
  if (patch.bold !== undefined) set('bl', flag(patch.bold));
  if (patch.italic !== undefined) set('it', flag(patch.italic));
  if (patch.strikethrough !== undefined) {
    set('st', patch.strikethrough ? { s: BooleanNumber.TRUE } : null);
  }
  if (patch.underline !== undefined) {
    const line = patch.underline === null ? null : toGrid(UNDERLINE, patch.underline);
    set('ul', line === null ? null : { s: BooleanNumber.TRUE, t: line });
  }
  if (patch.wrapText !== undefined) set('tb', patch.wrapText ? WrapStrategy.WRAP : null);
  if (patch.horizontalAlignment !== undefined) {
    set('ht', patch.horizontalAlignment && toGrid(HORIZONTAL, patch.horizontalAlignment));
  }
  if (patch.verticalAlignment !== undefined) {
    set('vt', patch.verticalAlignment && toGrid(VERTICAL, patch.verticalAlignment));
  }
  if (patch.indentLevel !== undefined) {
    set('pd', patch.indentLevel ? { l: patch.indentLevel * INDENT } : null);
  }
  return style;
}

/** The looks of a cell from the grid's style; what is Excel's default is left out. */
export function toFormat(style: Nullable<IStyleData>): CellFormat {
  if (!style) return {};
  const underline = style.ul?.s ? toExcel(UNDERLINE, style.ul.t ?? TextDecoration.SINGLE) : null;
  const horizontal = style.ht ? toExcel(HORIZONTAL, style.ht) : null;
  const vertical = style.vt ? toExcel(VERTICAL, style.vt) : null;
  const indent = Math.round((style.pd?.l ?? 0) / INDENT);
  return {
    ...(style.bg?.rgb ? { fill: hex(style.bg.rgb) } : {}),
    ...(style.cl?.rgb ? { fontColor: hex(style.cl.rgb) } : {}),
    ...(style.ff && style.ff !== NORMAL.ff ? { fontName: style.ff } : {}),
    ...(style.fs && style.fs !== NORMAL.fs ? { fontSize: style.fs } : {}),
    ...(style.bl ? { bold: true } : {}),
    ...(style.it ? { italic: true } : {}),
    ...(style.st?.s ? { strikethrough: true } : {}),
    ...(underline === null ? {} : { underline }),
    ...(style.tb === WrapStrategy.WRAP ? { wrapText: true } : {}),
    ...(horizontal === null ? {} : { horizontalAlignment: horizontal }),
    ...(vertical === null ? {} : { verticalAlignment: vertical }),
    ...(indent > 0 ? { indentLevel: indent } : {}),
  };
}
