import { numberIn } from '../../common/quantities';
import { agencyWorkers } from './agency-workers';
import { make } from './make';

/** Totals are rounded, and so are the shares that they are made of. */
const SLACK = 0.05;

export const rule = make.crossFile({
  id: 'csww/la/x-agency-fte-workers',
  severity: 'query',
  column: 'NoAgencyFTE',
  parts: ['workers'],
  title: 'FTE of agency workers is not that of the list',
  says: 'The total is {value}, and on the list of workers the FTE of agency workers who have not left adds up to {equivalents}.',
  remedy: 'Check which is right, or say why they differ.',
  why: 'Both are of the same people on the same day.',
  check: (facts, rows) => {
    const counted = agencyWorkers(facts);
    if (!counted) return [];
    return Array.from({ length: rows.count }, (_, row) => row).flatMap((row) => {
      const total = numberIn(rows.row(row).value('NoAgencyFTE'));
      if (total === undefined || Math.abs(total - counted.equivalents) <= SLACK) return [];
      return [{ row, say: { equivalents: counted.equivalents.toFixed(2) } }];
    });
  },
  examples: {
    pass: [
      {
        rows: [{ NoAgencyFTE: 1.33 }],
        others: {
          workers: [
            { AgencyWorker: 1, FTE: 1 },
            { AgencyWorker: 1, FTE: 0.333_333 },
            { AgencyWorker: 0, FTE: 1 },
          ],
        },
      },
    ],
    fail: [{ rows: [{ NoAgencyFTE: 2 }], others: { workers: [{ AgencyWorker: 1, FTE: 1 }] } }],
  },
});
