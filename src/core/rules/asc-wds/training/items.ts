import type { PartItem } from '../../types';

/** Columns of the training file, in the order in which the service wants them. */
export const items: readonly PartItem[] = [
  {
    column: 'LOCALESTID',
    title: 'workplace reference',
    format: { kind: 'text', longest: 50 },
    neededBy: 'everybody',
  },
  {
    column: 'UNIQUEWORKERID',
    title: 'worker reference',
    format: { kind: 'text', longest: 50 },
    neededBy: 'everybody',
  },
  {
    column: 'CATEGORY',
    title: 'training category',
    format: { kind: 'code', set: 'asc-wds.training-category' },
    neededBy: 'everybody',
  },
  {
    column: 'TRAININGNAME',
    title: 'name of the training',
    format: { kind: 'text', longest: 120 },
    neededBy: '',
  },
  {
    column: 'ACCREDITED',
    title: 'accreditation',
    format: { kind: 'code', set: 'asc-wds.accredited' },
    neededBy: '',
  },
  {
    column: 'WHODELIVERED',
    title: 'who delivered the training',
    format: { kind: 'code', set: 'asc-wds.whodelivered' },
    neededBy: '',
    since: '2025-11',
  },
  {
    column: 'PROVIDERNAME',
    title: 'training provider',
    format: { kind: 'code', set: 'asc-wds.training-provider' },
    neededBy: '',
    since: '2025-11',
  },
  {
    column: 'HOWDELIVERED',
    title: 'how the training was delivered',
    format: { kind: 'code', set: 'asc-wds.howdelivered' },
    neededBy: '',
    since: '2025-11',
  },
  {
    column: 'VALIDITY',
    title: 'validity in months',
    format: { kind: 'text' },
    neededBy: '',
    since: '2025-11',
  },
  {
    column: 'DATECOMPLETED',
    title: 'date completed',
    format: { kind: 'date', written: 'DD/MM/YYYY' },
    neededBy: '',
  },
  {
    column: 'EXPIRYDATE',
    title: 'expiry date',
    format: { kind: 'date', written: 'DD/MM/YYYY' },
    neededBy: '',
  },
  {
    column: 'NOTES',
    title: 'notes on the training',
    format: { kind: 'text', longest: 1000 },
    neededBy: '',
  },
];
