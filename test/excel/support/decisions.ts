/** Decisions as a review would make them. */
import type { Decision } from '../../../src/core/review/types';
import type { OpenWorkbook } from './workbook';

/** Records from `first` on, each an act of its own. */
export function decisions(count: number, first = 1, note = ''): readonly Decision[] {
  return Array.from({ length: count }, (_, at): Decision => {
    const id = first + at;
    return {
      ...{ id, act: id, undoes: 0, replaces: 0, of: 'title' },
      text: `Senior "social" worker & <team> lead ${String(id)}`,
      context: { department: "Children's services", grade: 'G9' },
      ...{ verdict: 'coded', role: 'P-014', roleLabel: 'Social worker' },
      soc: { soc2000: '2442', soc2010: '2442', soc2020: '2461', soc2020ext: '2461/02' },
      ...{ how: 'first accepted', when: '2026-11-26 09:30', editions: 'roles 2026, SOC 2020 v8' },
      ...{ note, proposed: 'P-014 2461' },
    };
  });
}

/** The texts of the workbook's custom XML parts. */
export function partsIn({ host }: OpenWorkbook): readonly string[] {
  return host.book.xmlParts.all().map(({ xml }) => xml);
}
