import { isNoCode } from '../../common/checks';
import { make } from '../make';

export const rule = make.row({
  id: 'swf/staff/4250',
  severity: 'error',
  column: 'QTSRoute',
  title: 'QTS route is not a code',
  says: '{value} is not a code for the route to qualified teacher status.',
  remedy: 'Choose a code from the list, such as ACEP or SCDS.',
  why: 'The census does not take other codes.',
  check: isNoCode('QTSRoute', 'swf.qts-route'),
  examples: {
    pass: [{ cells: { QTSRoute: 'SCD' } }, { cells: { QTSRoute: '' } }],
    fail: [{ cells: { QTSRoute: 'School Direct' }, write: 'SCD' }, { cells: { QTSRoute: 'PGCE' } }],
  },
});
