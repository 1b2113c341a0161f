import { tooHigh } from './too-high';

export const rule = tooHigh({
  number: '2310',
  column: 'STARTERS',
  name: 'Starters',
  why: 'The service takes the file and asks whether more people can have started in twelve months than work there.',
  isTooHigh: (total, staff) => total > staff,
  pass: '1;1',
  fail: '2;1',
});
