import { isMissing } from '../../common/checks';
import { in2010But, make } from '../make';

export const rule = make.row({
  id: 'swf/staff/4180',
  severity: 'error',
  column: 'Sex',
  title: 'Sex is missing',
  says: 'Nothing is recorded for sex.',
  remedy: 'Write M or F (1 or 2 before it was called sex).',
  why: 'The census does not take a person without it.',
  source: in2010But('The item was called gender then.'),
  check: isMissing('Sex'),
  examples: { pass: [{ cells: { Sex: 'F' } }], fail: [{ cells: { Sex: '' } }] },
});
