import { isBlankCell } from '../checks';
import { make } from './make';

export const rule = make.row({
  id: 'asc-wds/worker/3070',
  severity: 'query',
  column: 'POSTCODE',
  title: 'Home postcode is blank',
  says: 'The home postcode is blank.',
  remedy: "Write the worker's home postcode, or explain why it is blank.",
  why: 'The service takes the row. Distances to work are worked out from the postcode.',
  check: isBlankCell('POSTCODE'),
  examples: {
    pass: [{ cells: { POSTCODE: 'LS1 1AA' } }],
    fail: [{ cells: { UNIQUEWORKERID: 'W1', POSTCODE: '' } }],
  },
});
