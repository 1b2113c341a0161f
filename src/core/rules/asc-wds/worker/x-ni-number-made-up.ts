import { cell } from '../read';
import { make } from './make';

/** All digits alike, or counting up or down. */
const MADE_UP = /^[a-z]{2}(?:(\d)\1{5}|012345|123456|234567|654321|987654)[a-z]?$/i;

export const rule = make.row({
  id: 'asc-wds/worker/x-ni-number-made-up',
  severity: 'query',
  column: 'NINUMBER',
  title: 'National Insurance number looks made up',
  says: '{value} looks like a placeholder.',
  remedy: 'Write the real number, or leave the cell blank.',
  why: 'The service stores it. If two workers have the same one, it adds up their hours and may refuse the upload.',
  check: () => (row) => (MADE_UP.test(cell(row, 'NINUMBER').replace(/\s/gu, '')) ? {} : undefined),
  examples: {
    pass: [{ cells: { NINUMBER: 'QQ102938C' } }],
    fail: [{ cells: { NINUMBER: 'QQ123456C' } }, { cells: { NINUMBER: 'QQ 00 00 00 A' } }],
  },
});
