import { codingDataFrom } from '../../../src/data/coding';
import { codingTexts } from '../../../src/data/coding-texts';
import { evaluate } from '../../../tools/evaluate/run';
import { fakeCoder } from './support/fake-coder';
import { temporaryFolder } from './support/folder';

const data = codingDataFrom(codingTexts);
const folder = temporaryFolder();

/** Runs the tool with a coder that says 4112, on what is in the folder. */
async function run(
  ...args: string[]
): Promise<{ status: number; printed: string; complaint: string; made: string[] }> {
  const printed: string[] = [];
  const complaints: string[] = [];
  const made: string[] = [];
  const status = await evaluate(args, {
    data,
    root: folder.path,
    coderWithout: (uids, profile) => {
      made.push(`${[...uids].join(' ')} ${profile ?? ''}`.trim());
      return Promise.resolve(fakeCoder(() => ({ soc2020: '4112', socConfidence: 0.8 })));
    },
    print: (text) => printed.push(text),
    complain: (sentence) => complaints.push(sentence),
  });
  return { status, printed: printed.join('\n'), complaint: complaints.join('\n'), made };
}

test('sets that are not there are named in one line each', async () => {
  const { status, printed, complaint } = await run('--ours');
  expect([status, complaint]).toEqual([0, '']);
  expect(printed.split('\n').filter((line) => line.includes('left out'))).toHaveLength(6);
  expect(printed).toContain('roles: left out, because test/coding/role-posts-dev.csv is not there');
});

test('a set that is asked for by name must be there', async () => {
  const { status, printed, complaint } = await run('--set', 'ncs');
  expect([status, printed]).toEqual([2, '']);
  expect(complaint).toMatch(/^ncs: left out, because .*ncs-dev\.csv is not there: /);
});

test('a wrong argument is one sentence and status 2', async () => {
  const { status, printed, complaint } = await run('--tset', 'x.csv');
  expect([status, printed]).toEqual([2, '']);
  expect(complaint.split('\n')).toHaveLength(1);
});

test('help is printed', async () => {
  const { status, printed } = await run('--help');
  expect(status).toBe(0);
  expect(printed).toContain('--ablation');
});

test('measures the set of roles that stands in the repository', async () => {
  folder.write('test/coding/role-posts-dev.csv', 'title,role\nAstronaut,NONE\n');
  const { status, printed } = await run('--set', 'roles', '--ours');
  expect(status).toBe(0);
  expect(printed).toContain('roles: 1 titles, role');
  expect(printed).toMatch(/\| Rolecheck \| 100\.0 /);
});

describe('a file of one’s own', () => {
  const [row] = data.index;
  const uid = row?.uid ?? '';
  const title = row?.title ?? '';
  const path = folder.write(
    'own.csv',
    `title,soc2020,uid\n"${title}",4112,${uid}\nQuux,9999,\nClerk,,\n`,
  );
  const own = ['--test', path, '--target', 'soc2020', '--ours'];

  test('is measured, and what is odd about it is said', async () => {
    const { status, printed } = await run(...own);
    expect(status).toBe(0);
    expect(printed).toContain('own.csv: 2 titles, SOC 2020; not in the index: 1');
    expect(printed).toContain('1 row is left out');
    expect(printed).toContain('1 row has no SOC 2020 code that Rolecheck knows');
    expect(printed).toContain('give --without');
    expect(printed).toMatch(/\| Rolecheck \| +50\.0 /);
  });

  test('--without makes the coder without those rows, for every profile', async () => {
    const uids = folder.write('uids.txt', `${uid}\r\n\r\nnot-one\r\n`);
    const { printed, made } = await run(...own, '--without', uids, '--ablation');
    const both = `${uid} not-one`;
    expect(made).toEqual([
      both,
      `${both} local authority`,
      `${both} school`,
      `${both} care provider`,
    ]);
    expect(printed).toContain('1 uid of');
    expect(printed).not.toContain('give --without');
  });

  test('--without needs rows of the index', async () => {
    const uids = folder.write('none.txt', 'title\n');
    const { status, complaint } = await run(...own, '--without', uids);
    expect(status).toBe(2);
    expect(complaint).toMatch(/names no index rows/);
  });

  test('--wrong lists what is wrong', async () => {
    const { printed } = await run(...own, '--wrong', '5');
    expect(printed).toContain(
      '1. Quux | right 9999 | given 4112 (Entry of 4112) | 0.80 Unsure\n   Because.',
    );
  });
});

test('the peers stand beside ours', async () => {
  const path = folder.write('one.csv', 'title,soc2020\nRefuse collector,9225\n');
  const { printed } = await run('--test', path, '--target', 'soc2020');
  const lines = printed.split('\n');
  const table = lines.slice(lines.findIndex((line) => line.startsWith('| engine')) + 2);
  expect(table.slice(0, 5).map((line) => line.split('|')[1]?.trim())).toEqual([
    'Rolecheck',
    'Exact look-up',
    'MiniSearch, default',
    'MiniSearch, tuned',
    'Fuse.js',
  ]);
});
