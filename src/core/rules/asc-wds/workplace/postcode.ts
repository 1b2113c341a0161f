/** What the service finds wrong with the postcode of a workplace. */
import { cell } from '../read';
import { remembered } from '../verdict';

const LONGEST = 10;

/**
 * The shape of a postcode, which the service looks for anywhere in the text: `LS11 1AAX` passes. It
 * is the expression that GOV.UK published, in capitals: area, district, then a digit and two letters.
 */
const SHAPE = /GIR 0AA|[A-Z][A-HJ-Y]?\d[A-Z\d]? ?\d[A-Z]{2}/;

/** Whether the postcode exists is for the service to say. */
export const postcodeFault = remembered<'missing' | 'too-long' | 'form' | undefined>(
  () => (row) => {
    const text = cell(row, 'POSTCODE');
    if (text === '') return 'missing';
    if (text.length > LONGEST) return 'too-long';
    return SHAPE.test(cleaned(text)) ? undefined : 'form';
  },
);

/** Letters and digits in capitals, with a space before the last three where it has the right length. */
function cleaned(text: string): string {
  const plain = text.replace(/[^0-9a-z]/giu, '').toUpperCase();
  const isUsual = plain.length >= 5 && plain.length <= 7;
  return isUsual ? `${plain.slice(0, -3)} ${plain.slice(-3)}` : plain;
}
