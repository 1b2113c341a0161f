import { fileColumns } from '../../../src/core/coding/columns';
import { readFile } from 'node:fs/promises';
import { testFolder } from '../support/files';
import { sheetRows } from '../support/return-files';
import { run } from '../support/run';
import { sheetData, workbookOf } from '../support/workbook';
import { partsOf } from '../support/zip';

const { path, write } = testFolder();

const posts = 'Post,Role code,Job title\r\n1,P-020,Social worker\r\n2,M-016,Manager\r\n3,,Cook\r\n';

describe('rolecheck fill', () => {
  it('appends the return’s columns and what is still needed', async () => {
    const args = ['--return', 'asc-wds', '--part', 'worker', '--role', 'ROLECODE'];
    const file = await write('posts.csv', posts);
    const outcome = await run(['fill', file, ...args, '--out', path('out.csv')]);
    expect(outcome).toMatchObject({ status: 0, stdout: '' });
    expect(await readFile(path('out.csv'), 'utf8')).toBe(
      [
        'Post,Role code,Job title,MAINJOBROLE,Rolecheck: still needed',
        '1,P-020,Social worker,6,AMHP: say whether the social worker is an approved mental health professional.',
        '2,M-016,Manager,,MAINJOBROLE is 4 (Registered manager) only if the workplace is registered with the Care Quality Commission.',
        '3,,Cook,,There is no role code in this row; code its job title first.',
        '',
      ].join('\r\n'),
    );
  });

  it('takes answers from columns of the list, and from the job title', async () => {
    const stdin =
      'Role code,Job title,REGTYPE,AMHP\nM-016,Manager,2,\nP-020,Social worker,,0\nP-054,Bursar,,\n';
    const ascWds = await run(
      ['fill', '-', '--return', 'asc-wds', '--part', 'worker', '--role', 'role code', '--out', '-'],
      { stdin },
    );
    expect(ascWds.stdout).toContain('M-016,Manager,2,,4,\n');
    expect(ascWds.stdout).toContain('P-020,Social worker,,0,6,\n');
    expect(ascWds.stderr).toContain('Also read: “REGTYPE”, “AMHP”');
    const all = await run(['fill', '-', '--return', 'posts', '--role', 'role code', '--out', '-'], {
      stdin,
    });
    expect(all.stdout).toContain('P-054,Bursar,,,BURS,');
  });

  it('asks no longer whether a post is in the return, in a sheet of the return itself', async () => {
    const stdin =
      'LOCALESTID,UNIQUEWORKERID,STATUS,DISPLAYID,DOB,GENDER,Role code\nH,W,NEW,One,1/1/1990,1,M-001\n';
    const { stdout } = await run(
      ['fill', '-', '--return', 'asc-wds', '--part', 'worker', '--role', 'Role code', '--out', '-'],
      { stdin },
    );
    expect(stdout.split('\n')[1]).toBe('H,W,NEW,One,1/1/1990,1,M-001,1,');
  });

  it('says which column it took when several have the header', async () => {
    const { stdout, stderr } = await run(
      ['fill', '-', '--return', 'csww', '--role', 'Role code', '--out', '-'],
      { stdin: 'Role code,Role Code\nP-020,\n' },
    );
    expect(stderr).toContain('Several columns are headed as --role says; column A was taken.');
    expect(stdout).not.toContain('There is no role code');
  });

  it.each<[string, string, RegExp]>([
    ['Role code,Role code\nP-020,\n', '', /Columns A and B are both headed as --role says/u],
    ['Role code,Role code (Rolecheck)\nP-020,\n', 'P-020,,', /“Role code \(Rolecheck\)” as well/u],
  ])('does not pass over a newer column of role codes in %j', async (stdin, row, says) => {
    const args = ['fill', '-', '--return', 'csww', '--role', 'Role code', '--out', '-'];
    const { status, stdout, stderr } = await run(args, { stdin });
    expect(stderr).toMatch(says);
    expect(status).toBe(row === '' ? 2 : 0);
    expect(stdout.split('\n')[1] ?? '').toMatch(new RegExp(`^${row}`, 'u'));
  });

  it('takes the last of several columns that Rolecheck wrote', async () => {
    const coded = fileColumns.map(({ header }) => header).join(',');
    const blanks = ',,,,,,,,';
    const { stderr, stdout } = await run(
      ['fill', '-', '--return', 'csww', '--role', 'Role code', '--out', '-'],
      { stdin: `Job,${coded},${coded}\nx,${blanks},P-020${blanks}\n` },
    );
    expect(stderr).toContain('Several columns are headed as --role says; column K was taken.');
    expect(stdout).not.toContain('There is no role code');
  });

  it('calls a column that is there already by another name', async () => {
    const { stdout, stderr } = await run(
      ['fill', '-', '--return', 'asc-wds', '--part', 'worker', '--role', 'Role code', '--out', '-'],
      { stdin: 'Role code,MAINJOBROLE\nP-020,1\n' },
    );
    expect(stdout).toMatch(/^Role code,MAINJOBROLE,MAINJOBROLE \(Rolecheck\),Rolecheck: still/u);
    expect(stderr).toContain('the new column is “MAINJOBROLE (Rolecheck)”.');
  });

  it('fills a workbook', async () => {
    const rows = posts
      .trim()
      .split('\r\n')
      .map((line) => line.split(','));
    const book = workbookOf({ sheets: [{ name: 'Posts', xml: sheetData(sheetRows(rows)) }] });
    const file = await write('posts.xlsx', book);
    const args = ['--return', 'asc-wds', '--part', 'worker', '--role', 'Role code'];
    const { status } = await run(['fill', file, ...args, '--out', path('out.xlsx')]);
    expect(status).toBe(0);
    const sheet = partsOf(await readFile(path('out.xlsx'))).find(({ name }) =>
      name.endsWith('sheet1.xml'),
    );
    expect(String(sheet?.content)).toContain('<c r="D2" t="inlineStr"><is><t>6</t></is></c>');
  });

  it.each<[string, readonly string[], RegExp]>([
    ['no return', ['-', '--role', 'Role code', '--out', '-'], /--return/u],
    ['no role column', ['-', '--return', 'posts', '--out', '-'], /--role/u],
    ['no output', ['-', '--return', 'posts', '--role', 'Role code'], /--out/u],
    ['an unknown return', ['-', '--return', 'x', '--role', 'a', '--out', '-'], /no such return/u],
    [
      'a column that is not there',
      ['-', '--return', 'posts', '--role', 'Code', '--out', '-'],
      /as --role says/u,
    ],
    [
      'a part with nothing to fill',
      ['-', '--return', 'asc-wds', '--part', 'training', '--role', 'Role code', '--out', '-'],
      /Nothing of the training file/u,
    ],
  ])('ends with status 2 on %s', async (_, args, sentence) => {
    const { status, stderr } = await run(['fill', ...args], { stdin: posts });
    expect(status).toBe(2);
    expect(stderr).toMatch(sentence);
  });
});
