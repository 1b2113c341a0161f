import { isNoCode } from '../../common/checks';
import { helpPage, make } from '../make';

export const rule = make.row({
  id: 'swf/contracts/4800',
  severity: 'error',
  column: 'PaymentType',
  since: '2022',
  title: 'Additional payment is not a code',
  says: '{value} is not a code for an additional payment.',
  remedy: 'Choose a code of three characters from the list, such as TLE or TL3.',
  why: 'The census does not take other codes.',
  source: helpPage('2020s'),
  check: isNoCode('PaymentType', 'swf.additional-payment-type'),
  examples: {
    pass: [{ cells: { PaymentType: 'TLE' } }, { cells: { PaymentType: '' } }],
    fail: [{ cells: { PaymentType: 'tl3' }, write: 'TL3' }, { cells: { PaymentType: 'TLR' } }],
  },
});
