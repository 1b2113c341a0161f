import { joinKey } from '../../table';
import { make, ours } from '../make';

export const rule = make.file({
  id: 'swf/staff/x-staff-id-repeated',
  severity: 'query',
  column: 'StaffId',
  title: 'Staff reference stands twice',
  says: '{value} stands on more than one row of the staff sheet.',
  remedy: 'Leave one row a person, with contracts and roles on their own sheets, or explain it.',
  why: 'Contracts and roles find their person by this reference and would find only the first.',
  source: ours,
  check: function* (_, rows) {
    const seen = new Set<string>();
    for (let at = 0; at < rows.count; at++) {
      const key = joinKey(rows.row(at).text('StaffId'));
      if (key === '') continue;
      if (seen.has(key)) yield { row: at };
      seen.add(key);
    }
  },
  examples: {
    pass: [{ rows: [{ StaffId: '17' }, { StaffId: '18' }, { StaffId: '' }, { StaffId: '' }] }],
    fail: [{ rows: [{ StaffId: 'e17' }, { StaffId: 'E17' }] }],
  },
});
