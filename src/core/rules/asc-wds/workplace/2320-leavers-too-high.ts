import { tooHigh } from './too-high';

export const rule = tooHigh({
  number: '2320',
  column: 'LEAVERS',
  name: 'Leavers',
  why: 'The service takes the file and asks whether as many people can have left in twelve months as work there.',
  isTooHigh: (total, staff) => total >= staff,
  pass: '1;0',
  fail: '1;1',
});
