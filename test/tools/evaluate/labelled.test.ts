import { join } from 'node:path';
import { readLabelledFile } from '../../../tools/evaluate/labelled';
import { sentenceOf } from './support/sentence';
import { temporaryFolder } from './support/folder';

const folder = temporaryFolder();
const write = (lines: readonly string[]): string =>
  folder.write('labelled.csv', lines.join('\r\n'));

test('reads titles, codes, context and what else there is', () => {
  const path = write([
    '\uFEFFTitle,Department,grade,soc2020,also_acceptable,in_index,uid',
    '"Officer, licensing",Place,G7,3581,3549; 2219,0,a1',
    'Cleaner,,,9223,,1,',
  ]);
  expect(readLabelledFile(path, 'soc2020')).toEqual({
    items: [
      {
        post: { title: 'Officer, licensing', department: 'Place', grade: 'G7' },
        right: ['3581', '3549', '2219'],
        uid: 'a1',
        inIndex: false,
      },
      { post: { title: 'Cleaner' }, right: ['9223'], uid: '', inIndex: true },
    ],
    leftOut: 0,
  });
});

test('does not know whether a title is in the index when the file does not say', () => {
  expect(readLabelledFile(write(['title,code', 'Cleaner,9223']), 'soc2020').items).toEqual([
    { post: { title: 'Cleaner' }, right: ['9223'], uid: '', inIndex: undefined },
  ]);
});

test.each(['role', 'role_code', 'code'])('takes roles from a column “%s”', (column) => {
  const path = write([
    `title,${column},also_acceptable`,
    'Caretaker,S-028,NONE',
    'Astronaut,none,',
  ]);
  expect(readLabelledFile(path, 'role').items.map(({ right }) => right)).toEqual([
    ['S-028', 'NONE'],
    ['NONE'],
  ]);
});

test('the column of the target goes before “code”', () => {
  const path = write(['title,code,soc2010', 'Cleaner,S-001,9233']);
  expect(readLabelledFile(path, 'soc2010').items[0]?.right).toEqual(['9233']);
});

test('the first four digits of an extended code count', () => {
  const path = write(['title,soc2020', 'Actress,3413/01']);
  expect(readLabelledFile(path, 'soc2020').items[0]?.right).toEqual(['3413']);
});

test('counts rows of which nothing can be said', () => {
  const path = write(['title,soc2020', 'Cleaner,9223', ',9223', 'Cook,', 'Chef,54', '', 'Porter']);
  expect(readLabelledFile(path, 'soc2020')).toMatchObject({ leftOut: 4 });
});

test.each([
  [['name,soc2020', 'Cleaner,9223'], /no column “title”/],
  [['title,soc2010', 'Cleaner,9223'], /no column “soc2020” or “code”/],
  [['title;soc2020', 'Cleaner;9223'], /commas between columns/],
  [['title,soc2020'], /no row with a title and a SOC 2020 code of four digits/],
  [['title,soc2020', 'Cleaner,S-001'], /check that --target fits/],
  [['title,soc2020', 'Cook,5435', 'Officer, licensing,3581'], /more cells than headings in row 2/],
  [['title,soc2020', '"Cleaner,9223'], /quotes that do not close/],
  [[''], /no column “title”/],
])('%j is no labelled file', (lines, sentence) => {
  expect(sentenceOf(() => readLabelledFile(write(lines), 'soc2020'))).toMatch(sentence);
});

test('no sentence holds a cell', () => {
  const path = write(['title,soc2020', 'Officer, licensing,3581']);
  expect(sentenceOf(() => readLabelledFile(path, 'soc2020'))).not.toContain('licensing');
});

test('says why a file cannot be read', () => {
  const read = (path: string): string => sentenceOf(() => readLabelledFile(path, 'role'));
  expect(read(join(folder.path, 'missing.csv'))).toMatch(/cannot be read \(it is not there\)/);
  expect(read(folder.path)).toMatch(/cannot be read \(it is a folder\)/);
  // 'Café' in Windows-1252.
  expect(read(folder.write('old.csv', Uint8Array.of(0x43, 0x61, 0x66, 0xe9)))).toMatch(/UTF-8/);
});
