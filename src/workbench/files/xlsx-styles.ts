/** Looks of cells as an .xlsx file says them, and back. */
import type { CellStyle, FontStyle } from 'hucre';
import type { CellFormat } from '../../host/store';

const HORIZONTAL: readonly (readonly [file: string, excel: string])[] = [
  ['left', 'Left'],
  ['center', 'Center'],
  ['right', 'Right'],
  ['justify', 'Justify'],
  ['distributed', 'Distributed'],
  ['fill', 'Fill'],
  ['centerContinuous', 'CenterAcrossSelection'],
];
const VERTICAL: readonly (readonly [file: string, excel: string])[] = [
  ['top', 'Top'],
  ['center', 'Center'],
  ['bottom', 'Bottom'],
  ['justify', 'Justify'],
  ['distributed', 'Distributed'],
];

const named = (pairs: readonly (readonly [string, string])[], file: string | undefined) =>
  pairs.find(([name]) => name === file)?.[1];

/** `#RRGGBB` from a file's colour; colours that a theme decides are left out. */
function color(rgb: string | undefined): string | undefined {
  const digits = rgb?.slice(-6);
  return digits !== undefined && /^[0-9a-f]{6}$/i.test(digits)
    ? `#${digits.toUpperCase()}`
    : undefined;
}

/** The looks an .xlsx cell has, as far as the grid shows them. */
export function fromFileStyle(style: CellStyle | undefined): CellFormat {
  if (style === undefined) return {};
  const { font, fill, alignment } = style;
  const solid =
    fill?.type === 'pattern' && fill.pattern === 'solid' ? fill.fgColor?.rgb : undefined;
  const fillColor = color(solid);
  const fontColor = color(font?.color?.rgb);
  const horizontal = named(HORIZONTAL, alignment?.horizontal);
  const vertical = named(VERTICAL, alignment?.vertical);
  const underline = font?.underline;
  return {
    ...(fillColor === undefined ? {} : { fill: fillColor }),
    ...(fontColor === undefined ? {} : { fontColor }),
    ...(font?.name === undefined ? {} : { fontName: font.name }),
    ...(font?.size === undefined ? {} : { fontSize: font.size }),
    ...(font?.bold ? { bold: true } : {}),
    ...(font?.italic ? { italic: true } : {}),
    ...(font?.strikethrough ? { strikethrough: true } : {}),
    ...(underline ? { underline: underline === 'double' ? 'Double' : 'Single' } : {}),
    ...(alignment?.wrapText ? { wrapText: true } : {}),
    ...(horizontal === undefined ? {} : { horizontalAlignment: horizontal }),
    ...(vertical === undefined ? {} : { verticalAlignment: vertical }),
    ...(alignment?.indent ? { indentLevel: alignment.indent } : {}),
  };
}

function fontOf(format: CellFormat): FontStyle | undefined {
  const font: FontStyle = {
    ...(format.fontName === undefined ? {} : { name: format.fontName }),
    ...(format.fontSize === undefined ? {} : { size: format.fontSize }),
    ...(format.bold ? { bold: true } : {}),
    ...(format.italic ? { italic: true } : {}),
    ...(format.strikethrough ? { strikethrough: true } : {}),
    ...(format.underline === undefined
      ? {}
      : { underline: format.underline === 'Double' ? 'double' : 'single' }),
    ...(format.fontColor === undefined ? {} : { color: { rgb: format.fontColor.slice(1) } }),
  };
  return Object.keys(font).length > 0 ? font : undefined;
}

/** Looks and number format as an .xlsx file says them; undefined when there is nothing to say. */
export function toFileStyle(format: CellFormat, numberFormat: string): CellStyle | undefined {
  const font = fontOf(format);
  const horizontal = HORIZONTAL.find(([, excel]) => excel === format.horizontalAlignment)?.[0];
  const vertical = VERTICAL.find(([, excel]) => excel === format.verticalAlignment)?.[0];
  const aligned =
    horizontal !== undefined || vertical !== undefined || format.wrapText || format.indentLevel;
  const style: CellStyle = {
    ...(font === undefined ? {} : { font }),
    ...(format.fill === undefined
      ? {}
      : { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: format.fill.slice(1) } } }),
    ...(aligned
      ? {
          alignment: {
            ...(isHorizontal(horizontal) ? { horizontal } : {}),
            ...(isVertical(vertical) ? { vertical } : {}),
            ...(format.wrapText ? { wrapText: true } : {}),
            ...(format.indentLevel ? { indent: format.indentLevel } : {}),
          },
        }
      : {}),
    ...(numberFormat === 'General' ? {} : { numFmt: numberFormat }),
  };
  return Object.keys(style).length > 0 ? style : undefined;
}

type Alignment = NonNullable<CellStyle['alignment']>;

function isHorizontal(name: string | undefined): name is NonNullable<Alignment['horizontal']> {
  return name !== undefined && HORIZONTAL.some(([file]) => file === name);
}

function isVertical(name: string | undefined): name is NonNullable<Alignment['vertical']> {
  return name !== undefined && VERTICAL.some(([file]) => file === name);
}
