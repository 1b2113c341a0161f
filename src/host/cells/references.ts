/** Cell references inside formulas. */
import { columnLetters, columnOf } from '../address';
import { MAX_ROWS } from '../geometry';

/**
 * Moves the relative references of a formula, as copying it does: `=A1+$B$2` one row down is
 * `=A2+$B$2`. Text in quotes and names of functions stay; off the sheet becomes `#REF!`.
 */
export function moveReferences(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula
    .split(/("[^"]*"|'[^']*')/)
    .map((part, i) => (i % 2 === 1 ? part : moveInCode(part, rows, columns)))
    .join('');
}

/**
 * Lets the references of a formula follow their cells, as Excel does when cells are inserted or
 * deleted, absolute ones too. References that name a sheet stay.
 *
 * @param follow where a cell is now; null when it was deleted
 */
export function followReferences(
  formula: string,
  follow: (row: number, column: number) => readonly [row: number, column: number] | null,
): string {
  const code = /(?<![\w.$!])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(.!])/gi;
  return formula
    .split(/("[^"]*"|'[^']*')/)
    .map((part, i) =>
      i % 2 === 1
        ? part
        : part.replace(
            code,
            (whole: string, left: string, letters: string, right: string, digits: string) => {
              const column = columnOf(letters);
              if (column === null) return whole;
              const now = follow(Number(digits) - 1, column);
              if (!now) return '#REF!';
              return `${left}${columnLetters(now[1])}${right}${String(now[0] + 1)}`;
            },
          ),
    )
    .join('');
}

function moveInCode(code: string, rows: number, columns: number): string {
  // The look-arounds keep apart LOG10(, Table1, A1B and decimals such as 1.E5.
  return code.replace(
    /(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(.])/gi,
    (whole: string, fixColumn: string, letters: string, fixRow: string, digits: string) => {
      const column = columnOf(letters);
      if (column === null) return whole;
      const newColumn = fixColumn ? column : column + columns;
      const newRow = fixRow ? Number(digits) : Number(digits) + rows;
      if (newColumn < 0 || newRow < 1 || newRow > MAX_ROWS) return '#REF!';
      return `${fixColumn}${columnLetters(newColumn)}${fixRow}${String(newRow)}`;
    },
  );
}
