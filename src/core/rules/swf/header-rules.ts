/** Rules about the header row, and about what Excel made of cells, that every part has. Columns in another order do no harm here. */
import { formulaError } from '../common/errors-of-formulas';
import { missingColumns } from '../common/header-rules';
import { madeByExcel } from '../common/made-by-excel';
import type { HeaderRule, Headers, PartItem, Rule } from '../types';
import { makeOurs } from './make';
import { orExplain } from './or-explain';

/** `x-missing-columns` and `x-unknown-columns` of a part, and what any part may have beside. */
export function headerRules(part: string, items: readonly PartItem[]): readonly Rule[] {
  const of = { make: makeOurs, part: `swf/${part}`, items };
  return [
    ...orExplain<Rule>([
      missingColumns({
        ...of,
        severity: 'query',
        why: 'The return wants these, and rules about them cannot run without.',
      }),
      formulaError(of),
      ...madeByExcel(of),
    ]),
    unknownColumns(part, items),
  ];
}

/**
 * Headers that stand for no column of the part, once a sheet. Officers keep columns of their own, so
 * this is advice; it is there for the column that was meant and is called otherwise.
 */
function unknownColumns(part: string, items: readonly PartItem[]): HeaderRule {
  const all = items.filter(({ until, optional }) => until === undefined && optional !== true);
  const headers = all.map(({ column }) => column);
  return makeOurs.headers({
    id: `swf/${part}/x-unknown-columns`,
    severity: 'advice',
    column: '',
    title: 'Columns that are not looked at',
    says: 'The return has no such column on this sheet, so Rolecheck does not look at {columns}.',
    remedy: 'Rename a column that is meant for the return; columns of your own may stay.',
    why: 'A column under a name that is not known is as good as missing.',
    check: (_, { unknown, removed }) => {
      const [first] = unknown;
      return first === undefined
        ? undefined
        : { cell: first, say: { columns: listed(unknown, removed) } };
    },
    examples: {
      pass: [{ headers }],
      fail: [
        { headers: [...headers, 'Desk number'] },
        { headers: [...headers, 'Desk number', 'Room', 'Keys held', 'Parking permit'] },
      ],
    },
  });
}

/** So many are named; of more, how many others there are. */
const NAMED = 6;

function listed(unknown: readonly string[], removed: Headers['removed']): string {
  const names = unknown.map((header) => {
    const edition = removed.get(header);
    return edition ? `${header} (removed in ${edition.title})` : header;
  });
  const rest = names.length - NAMED;
  // One more is as short to name as to count.
  if (rest > 1) return `${names.slice(0, NAMED).join(', ')} and ${String(rest)} more`;
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
