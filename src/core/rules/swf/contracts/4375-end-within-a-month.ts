import { in2010, make } from '../make';

export const rule = make.unchecked({
  id: 'swf/contracts/4375',
  severity: 'error',
  column: 'ContractEnd',
  title: 'Contract ends within a month or after census day',
  says: 'The contract ends within a month of its start or after census day and is not fixed term.',
  remedy: 'Check both dates and the contract type.',
  why: 'Contracts shorter than a month were not wanted.',
  source: in2010,
  needs: [],
  notRun: 'The only source that knows this rule has it switched off.',
});
