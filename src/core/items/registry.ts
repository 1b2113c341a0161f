/** Every item that is a form and not a list, by id. */
import { dateOfBirth } from './formats/date-of-birth';
import { niNumber } from './formats/ni-number';
import { postcode } from './formats/postcode';
import { dfeNumber, establishmentNumber, urn } from './formats/school-numbers';
import { sweNumber } from './formats/swe-number';
import { teacherNumber } from './formats/teacher-number';
import type { FormatItem } from './types';

/** In the order in which they are listed to people. */
export const formatItems: readonly FormatItem[] = [
  niNumber,
  dateOfBirth,
  teacherNumber,
  sweNumber,
  dfeNumber,
  establishmentNumber,
  urn,
  postcode,
];

const byId: ReadonlyMap<string, FormatItem> = new Map(formatItems.map((item) => [item.id, item]));

/** The item with that id, whatever its case and the space around it, or undefined. */
export function formatItem(id: string): FormatItem | undefined {
  return byId.get(id.trim().toLowerCase());
}
