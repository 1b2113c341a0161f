import { make } from '../make';

export const rule = make.row({
  id: 'swf/contracts/4390Q',
  severity: 'query',
  column: 'DestinationCode',
  needs: ['DestinationCode', 'ContractEnd'],
  title: 'Destination without a contract end date',
  says: 'There is a destination, {value}, and no end date.',
  remedy: 'Put in the end date, take the destination out, or explain it.',
  why: 'A destination is where a person goes when the contract ends.',
  check: () => (row) =>
    row.text('DestinationCode').trim() !== '' && row.text('ContractEnd').trim() === ''
      ? {}
      : undefined,
  examples: {
    pass: [{ cells: { DestinationCode: 'INDEPN', ContractEnd: '31/08/2026' } }, { cells: {} }],
    fail: [{ cells: { DestinationCode: 'INDEPN', ContractEnd: '' } }],
  },
});
