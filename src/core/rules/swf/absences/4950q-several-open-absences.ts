import { PERSON_KEYS } from '../items/people';
import { make } from '../make';
import { personKey } from '../people';

export const rule = make.file({
  id: 'swf/absences/4950Q',
  severity: 'query',
  column: 'LastDayOfAbsence',
  needs: ['FirstDayOfAbsence', 'LastDayOfAbsence'],
  reads: PERSON_KEYS,
  title: 'Person has several absences without a last day',
  says: 'This person has {count} absences without a last day.',
  remedy: 'Put in the last days of those that are over, or explain it.',
  why: 'A person can be absent once at a time.',
  check: function* (_, rows) {
    const open = new Map<string, number[]>();
    for (let at = 0; at < rows.count; at++) {
      const row = rows.row(at);
      const person = personKey(row);
      if (person === '' || row.text('LastDayOfAbsence').trim() !== '') continue;
      if (row.text('FirstDayOfAbsence').trim() === '') continue;
      const group = open.get(person);
      if (group) group.push(at);
      else open.set(person, [at]);
    }
    for (const group of open.values()) {
      if (group.length < 2) continue;
      for (const row of group) yield { row, say: { count: String(group.length) } };
    }
  },
  examples: {
    pass: [
      {
        rows: [
          { StaffId: '17', FirstDayOfAbsence: '12/01/2026', LastDayOfAbsence: '14/01/2026' },
          { StaffId: '17', FirstDayOfAbsence: '20/04/2026' },
          { StaffId: '18', FirstDayOfAbsence: '20/04/2026' },
        ],
      },
    ],
    fail: [
      {
        rows: [
          { StaffId: '17', FirstDayOfAbsence: '12/01/2026' },
          { StaffId: '17', FirstDayOfAbsence: '20/04/2026' },
        ],
      },
    ],
  },
});
