import { ascWds } from '../../../../src/core/rules/asc-wds/return';
import { messageOf } from '../../../../src/core/rules/message';
import { ruleNumber } from '../../../../src/core/rules/registry';
import { checkWorkers, goodWorker } from './worker-check';

const usual = Object.keys(goodWorker);

function said(headers: readonly string[], without: readonly string[] = []): readonly string[] {
  const { findings } = checkWorkers([goodWorker], { headers, without });
  return findings
    .filter(({ row }) => row === -1)
    .map(({ rule, say }) => `${ruleNumber(rule)}: ${messageOf(rule, say ? { say } : {}, '')}`);
}

describe('the header row of a worker file', () => {
  it('is the one that the service wants', () => {
    const worker = ascWds.parts.find(({ id }) => id === 'worker');
    const current = worker?.items.filter((item) => item.until === undefined && !item.optional);
    expect(usual).toEqual(current?.map((item) => item.column));
  });

  it.each([
    ['as it is', usual],
    ['with new references', [...usual.slice(0, 2), 'CHGUNIQUEWRKID', ...usual.slice(2)]],
    [
      'with transfers',
      [...usual.slice(0, 2), 'CHGUNIQUEWRKID', 'TRANSFERSTAFFRECORD', ...usual.slice(2)],
    ],
    ['with a fourth qualification', [...usual, 'QUALACH04', 'QUALACH04NOTES']],
  ])('is right %s', (_, headers) => {
    expect(said(headers)).toEqual([]);
  });

  it.each<[string, string[], string]>([
    [
      'a column is missing',
      usual.filter((column) => column !== 'GENDER'),
      'x-missing-columns: The sheet has no GENDER.',
    ],
    [
      'a column is unknown',
      [...usual, 'Grade'],
      'x-unknown-columns: The return has no column for Grade.',
    ],
    [
      'a column was removed',
      [...usual.slice(0, 34), 'NURSESPEC', ...usual.slice(34)],
      'x-unknown-columns: The return has no column for NURSESPEC (removed in July 2026).',
    ],
    [
      'a column stands twice',
      [...usual, 'DOB'],
      'x-unknown-columns: The return has no column for a second DOB (the first is read).',
    ],
    [
      'a column stands twice under two names',
      [...usual, 'Date of birth'],
      'x-unknown-columns: The return has no column for Date of birth (DOB is read for it).',
    ],
    [
      'two columns have changed places',
      [usual[1] ?? '', usual[0] ?? '', ...usual.slice(2)],
      'x-column-order: UNIQUEWORKERID is not where the return has it.',
    ],
    [
      'a header is in small letters',
      usual.map((column) => (column === 'DOB' ? 'Dob' : column)),
      'x-headers: The return wants its own column names, and not Dob.',
    ],
    [
      'notes have no place',
      [...usual, 'QUALACH04'],
      'x-qualification-columns: There is a column for a later qualification, and none for QUALACH04NOTES.',
    ],
    [
      'a qualification is passed over',
      [...usual, 'QUALACH05', 'QUALACH05NOTES'],
      'x-qualification-columns: There is a column for a later qualification, and none for QUALACH04.',
    ],
  ])('is wrong when %s', (_, headers, message) => {
    const without = usual.filter((column) => !headers.some((one) => one.toUpperCase() === column));
    const messages = said(headers, without);
    expect(messages).toHaveLength(1);
    expect(messages[0]?.startsWith(message)).toBe(true);
  });
});
