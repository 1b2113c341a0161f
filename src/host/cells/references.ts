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
