import { numberIn } from '../../common/quantities';
import { agencyWorkers } from './agency-workers';
import { make } from './make';

export const rule = make.crossFile({
  id: 'csww/la/x-agency-headcount-workers',
  severity: 'query',
  column: 'NoAgencyHeadcount',
  parts: ['workers'],
  title: 'Headcount of agency workers is not that of the list',
  says: 'The headcount is {value}, and the list of workers has {workers} who {have} not left.',
  remedy: 'Check which is right, or say why they differ.',
  why: 'Both are of the same people on the same day.',
  check: (facts, rows) => {
    const counted = agencyWorkers(facts);
    if (!counted) return [];
    return Array.from({ length: rows.count }, (_, row) => row).flatMap((row) => {
      const total = numberIn(rows.row(row).value('NoAgencyHeadcount'));
      if (total === undefined || total === counted.people) return [];
      const isOne = counted.people === 1;
      const workers = `${String(counted.people)} agency ${isOne ? 'worker' : 'workers'}`;
      return [{ row, say: { workers, have: isOne ? 'has' : 'have' } }];
    });
  },
  examples: {
    pass: [
      {
        rows: [{ NoAgencyHeadcount: 1 }],
        others: {
          workers: [
            { AgencyWorker: 1, SWENo: 'SW1234567890' },
            { AgencyWorker: 1, SWENo: 'SW1234567891', RoleEndDate: '2026-03-31' },
            { AgencyWorker: 0, SWENo: 'SW1234567892' },
          ],
        },
      },
    ],
    fail: [
      {
        rows: [{ NoAgencyHeadcount: 2 }],
        others: { workers: [{ AgencyWorker: 1, SWENo: 'SW1234567890' }] },
      },
    ],
  },
});
