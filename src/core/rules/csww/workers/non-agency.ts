import { isBlank } from '../../../sheet/cell-text';
import type { Cells } from '../../types';
import { make } from './make';

/** What a worker who is not an agency worker must carry. */
const WANTED = [
  ...['PersonBirthDate', 'GenderCurrent', 'Ethnicity', 'QualInst', 'StepUpGrad', 'OrgRole'],
  ...['RoleStartDate', 'StartOrigin', 'FTE30', 'WorkingDaysLost', 'FrontlineGrad'],
] as const;

const whole: Cells = {
  AgencyWorker: 0,
  PersonBirthDate: '1982-10-12',
  GenderCurrent: '2',
  Ethnicity: 'WBRI',
  QualInst: 'Example University',
  StepUpGrad: 0,
  OrgRole: '5',
  RoleStartDate: '2021-04-01',
  StartOrigin: '1',
  FTE30: 1,
  WorkingDaysLost: 3.5,
  FrontlineGrad: 0,
};

export const rule = make.row({
  id: 'csww/workers/non-agency',
  severity: 'error',
  column: 'AgencyWorker',
  title: 'A worker who is not an agency worker has blanks',
  says: 'AgencyWorker is 0, and the worker has no {missing}.',
  remedy: 'Fill the blanks in, or write 1 in AgencyWorker for an agency worker.',
  why: 'The census wants these of every social worker whom the authority employs.',
  needs: ['AgencyWorker'],
  reads: WANTED,
  check: () => (row) => {
    if (row.text('AgencyWorker').trim() !== '0') return undefined;
    const missing = WANTED.filter((column) => isBlank(row.text(column)));
    const [first] = missing;
    if (first === undefined) return undefined;
    const [last = '', ...others] = [...missing].reverse();
    const named = others.length === 0 ? last : `${others.reverse().join(', ')} or ${last}`;
    return { cell: first, say: { missing: named } };
  },
  examples: {
    pass: [{ cells: whole }, { cells: { AgencyWorker: 1 } }],
    fail: [{ cells: { ...whole, Ethnicity: '' } }, { cells: { AgencyWorker: 0 } }],
  },
});
