import { make } from '../make';

export const rule = make.row({
  id: 'swf/contracts/4380',
  severity: 'error',
  column: 'ContractEnd',
  needs: ['ContractEnd', 'ContractType'],
  title: 'Fixed-term contract has no end date',
  says: 'The contract is for a fixed term (FXT) and has no end date.',
  remedy: 'Put in the day on which it ends, or correct the contract type.',
  why: 'The census does not take a fixed-term contract without its end.',
  check: () => (row) =>
    row.text('ContractType').trim() === 'FXT' && row.text('ContractEnd').trim() === ''
      ? {}
      : undefined,
  examples: {
    pass: [
      { cells: { ContractType: 'FXT', ContractEnd: '31/08/2027' } },
      { cells: { ContractType: 'PRM', ContractEnd: '' } },
    ],
    fail: [{ cells: { ContractType: 'FXT', ContractEnd: '' } }],
  },
});
