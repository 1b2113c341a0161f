/** Totals and examples of a template are no posts, whoever reads the list. */
import { readFile } from 'node:fs/promises';
import { jsonLines, testFolder } from '../support/files';
import { workerCsv } from '../support/return-files';
import { run } from '../support/run';

const { path, write } = testFolder();

const posts = [
  'Ref,Job title,Department,FTE',
  'Do not edit,Social worker,Adults,1',
  'P1,Cook,Adults,0.5',
  'P2,Example,Adults,',
  ',,Adults Total,0.5',
  'P3,Total Rewards Manager,HR,1',
  'Grand total,Total,,1.5',
  '',
].join('\n');

describe('rolecheck code', () => {
  it('never codes a total, and says how many there are (N055)', async () => {
    const file = await write('posts.csv', posts);
    const done = await run(['code', file, '--out', path('out.csv'), '--json']);
    expect(done.status).toBe(0);
    expect(done.stderr).toContain('Left out: 2 total rows and 2 rows marked as examples.');
    const rows = jsonLines(done.stdout);
    expect(rows.map(({ band }) => band === 'None')).toEqual([true, false, true, true, false, true]);
    expect(rows[5]).toMatchObject({ row: 7, title: 'Total', role: '', why: 'a total, left out' });
  });

  it('leaves the example rows of a template out, as they stand (N072)', async () => {
    const file = await write('posts.csv', posts);
    await run(['code', file, '--out', path('out.csv')]);
    const lines = (await readFile(path('out.csv'), 'utf8')).split('\n');
    expect(lines[1]).toMatch(
      /^Do not edit,Social worker,Adults,1,,,,,,,,None,"an example, left out"$/u,
    );
    expect(lines[2]).toMatch(/^P1,Cook,Adults,0\.5,[^,]+,/u);
    expect(lines[3]).toMatch(/^P2,Example,Adults,,,,,,,,,None,"an example, left out"$/u);
  });

  it('knows a total by a column that is not read otherwise (N055)', async () => {
    const file = await write('posts.csv', 'Ref,Job title,Hours\nP1,Cook,30\nTotal,1,30\n');
    const done = await run(['code', file, '--json']);
    expect(done.stderr).toContain('Left out: 1 total row.');
    expect(jsonLines(done.stdout)[1]).toMatchObject({ why: 'a total, left out' });
  });

  it('says nothing of a list without them', async () => {
    const file = await write('posts.csv', 'Job title\nCook\nDriver\n');
    expect((await run(['code', file, '--json'])).stderr).not.toContain('Left out');
  });
});

describe('rolecheck check', () => {
  it.each([
    ['a column that is not read', 'Ref,Job title,Hours\n1,Cook,30\nTotal,,30\n'],
    ['the title', 'Ref,Job title\n1,Cook\n,Total\n'],
  ])('leaves out a total of a post list that is named by %s (N055)', async (_, list) => {
    const file = await write('list.csv', list);
    const { status, stdout, stderr } = await run(['check', file, '--return', 'posts', '--json']);
    expect(status).toBe(0);
    expect(stderr).toContain('Left out: 1 total row.');
    expect(jsonLines(stdout).map(({ rule }) => rule)).not.toContain('posts/posts/x-title-blank');
    expect(stdout).not.toContain('x-title-placeholder');
  });

  const day = ['--day', '2026-09-01', '--json'];

  it('finds nothing in totals and examples, and says how many there are (N055) (N072)', async () => {
    const clean = await write('clean.csv', workerCsv([{}, {}]));
    const marks = [{ LOCALESTID: 'Example', GENDER: 'F' }, {}, {}];
    const marked = await write('marked.csv', workerCsv(marks));
    const [before, after] = [
      await run(['check', clean, ...day]),
      await run(['check', marked, ...day]),
    ];
    expect(after.stderr).toContain('Left out: 1 row marked as an example.');
    expect(before.stderr).not.toContain('Left out');
    expect(jsonLines(after.stdout).at(-1)).toMatchObject({ summary: { rows: 2 } });
    expect(jsonLines(after.stdout).some(({ row }) => row === 2)).toBe(false);
  });
});
