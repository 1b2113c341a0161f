import { unknownCodes } from '../../../tools/evaluate/known-codes';
import { smallPeerData } from './support/small-peer-data';

const soc = { soc2000: '', soc2010: '', soc2020: '', soc2020ext: '' };
const data = {
  index: smallPeerData.index,
  roles: [{ code: 'S-001', title: 'Loader', group: '', family: '', soc }],
};

const items = (...labels: string[][]) =>
  labels.map((right) => ({ post: { title: 'Clerk' }, right, uid: '', inIndex: undefined }));

test('says nothing when each title has a label that can be met', () => {
  const labels = items(['S-001'], ['S-999', 'S-001'], ['NONE']);
  expect(unknownCodes({ target: 'role', items: labels }, data)).toEqual([]);
  expect(unknownCodes({ target: 'soc2020', items: items(['9225']) }, data)).toEqual([]);
});

test('counts titles that no answer can be right for', () => {
  expect(unknownCodes({ target: 'role', items: items(['S-999']) }, data)[0]).toMatch(
    /^1 row has no role code that Rolecheck knows/,
  );
  expect(unknownCodes({ target: 'soc2020', items: items(['9999'], ['8888']) }, data)[0]).toMatch(
    /^2 rows have no SOC 2020 code/,
  );
});
