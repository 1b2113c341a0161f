import { testFolder } from '../support/files';
import { workerCsv } from '../support/return-files';
import { run } from '../support/run';

const { write } = testFolder();
const DAY = ['--day', '2026-09-01'];

async function report(csv: string, args: readonly string[] = []) {
  return run(['check', '-', ...args, ...DAY], { stdin: csv });
}

/** The lines of the report that come after the line, up to a blank one. */
function after(stdout: string, line: string): readonly string[] {
  const lines = stdout.split('\n');
  const from = lines.indexOf(line) + 1;
  expect(from).toBeGreaterThan(0);
  return lines.slice(from, lines.indexOf('', from));
}

describe('the report of a check', () => {
  it('says once what the file was recognised as', async () => {
    const { stdout, stderr } = await report(workerCsv([{}]));
    expect(stdout).toMatch(/^Worker file of the /u);
    expect(stderr).toBe('');
  });

  it('says which headers were read as what, and which were not read', async () => {
    const { stdout } = await report('Post title,Surname,Desk\nClerk,Khan,4\n', [
      '--return',
      'posts',
    ]);
    expect(stdout).toContain('“Surname” as Family name, “Post title” as Job title');
    expect(stdout).toMatch(
      /\nNot read, since no column of the return goes by these names: “Desk”\./u,
    );
  });

  it('says nothing of columns that have the names of the return', async () => {
    const { stdout } = await report(workerCsv([{}]));
    expect(stdout).not.toContain('other names');
    expect(stdout).not.toContain('Not read');
  });

  it('has what is wrong with the header first, and names all columns that are missing', async () => {
    const { stdout } = await report(workerCsv([{ GENDER: 'Female' }]));
    const lines = after(stdout, 'Errors: put these right');
    expect(lines[0]).toBe('  Columns are missing (asc-wds/worker/x-missing-columns)');
    expect(lines[3]).toMatch(/^ {4}All of them: NATIONALITY, BRITISHCITIZENSHIP, /u);
    expect(lines[3]).toContain(', SALARY, ');
    expect(stdout.indexOf('Gender code is not valid')).toBeGreaterThan(
      stdout.indexOf('All of them'),
    );
  });

  it('names headers that the return does not have, at the first of them', async () => {
    const csv = workerCsv([{}])
      .split('\r\n')
      .map((line, at) => (line === '' ? '' : `${line}${at === 0 ? ',A,B,C,DOB' : ',1,2,3,4'}`))
      .join('\r\n');
    const { stdout } = await report(csv);
    expect(stdout).toContain('header: K1\n');
    expect(stdout).toContain('All of them: “A”, “B”, “C”, “DOB”.');
  });

  it('points at a header that stands twice where it stands the second time', async () => {
    const csv = 'LOCALESTID,UNIQUEWORKERID,STATUS,DOB,DOB\nHome 1,W1,NEW,01/01/1990,01/01/1980\n';
    const { stdout } = await report(csv);
    expect(
      after(
        stdout,
        '  Columns that the return does not have (asc-wds/worker/x-unknown-columns)',
      )[0],
    ).toBe('    header: E1');
  });

  it('points into the list where it has nothing else to point at', async () => {
    const csv = workerCsv([{}])
      .split('\r\n')
      .map((line) => (line === '' ? '' : `,,${line}`))
      .join('\r\n');
    expect((await report(csv)).stdout).toContain('x-missing-columns)\n    header: C1\n');
  });

  it('calls what holds for no single row the whole list', async () => {
    const { stdout } = await report('StaffId,RoleIdentifier,ContractId\n1,TCHR,1\n', [
      '--return',
      'swf',
      '--part',
      'roles',
    ]);
    expect(stdout).toContain('School has no headteacher (swf/roles/6540Q)\n    whole list: B1\n');
  });

  it('counts other rows as the file does', async () => {
    const csv = 'A title\n\nPost number,Job title\nP1,Clerk\n\nP2,Cook\nP2,Cook\n';
    const { stdout } = await report(csv, ['--return', 'posts']);
    expect(stdout).toContain('1 row: A7\n    P2 also stands in row 6, ');
  });

  it('gives one line to all rules that want for columns, and says what makes others run', async () => {
    const { stdout } = await report(workerCsv([{}]));
    const [first = '', ...others] = after(stdout, stdout.match(/^Not run: .*$/mu)?.[0] ?? '');
    expect(first).toMatch(
      /^ {2}The sheet lacks columns that they need; those are named above\. \(/u,
    );
    expect(first).toMatch(/ and \d+ more\)$/u);
    expect(others.filter((line) => /no columns?|missing/u.test(line))).toEqual([]);
    expect(others.at(-2)).toContain('--with');
    expect(others.at(-1)).toContain('--nothing-on-record');
  });

  it('names the columns for want of which rules did not run, where nothing else does', async () => {
    const { stdout } = await report('Job title,Grade\nClerk,4\n', ['--return', 'posts']);
    expect(stdout).toMatch(
      /\n {2}The sheet lacks columns that they need: Family name, Given name, .* \(/u,
    );
  });

  it('says which rules a caution is about, and of the return’s own nothing', async () => {
    const { stdout } = await report('StaffId,ContractId,ContractType\n1,1,Permanent\n', [
      '--return',
      'swf',
      '--part',
      'contracts',
    ]);
    const [own = '', ...others] = stdout.split('To be careful about\n')[1]?.split('\n') ?? [];
    expect(own).toMatch(/\.$/u);
    expect(others.filter((line) => line !== '')).not.toEqual([]);
    for (const line of others.filter((one) => one !== '')) expect(line).toMatch(/\. \(swf\//u);
  });

  it('says of cells beyond the header that they were not read, and where a column was added', async () => {
    const csv = workerCsv([{}]).replace(/\r\n$/u, ',more\r\n');
    expect((await report(csv)).stderr).toMatch(/^1 row has more cells .* was not read\.\n$/u);
    expect((await report(csv, ['--out', '-'])).stderr).toContain('new columns follow');
  });

  it('says what may be meant by a header that is not sure', async () => {
    const { stderr } = await report(
      'SWENo,FTE,PersonBirthDate,Ethnicity,Cases held on 30 Sep\nSW1,1,1985-01-01,WBRI,4\n',
      ['--return', 'csww', '--part', 'workers'],
    );
    expect(stderr).toContain('“Cases held on 30 Sep” (perhaps Cases30)');
  });
});

describe('files beside the one that is checked', () => {
  const homes =
    'LOCALESTID,STATUS,ESTNAME,ADDRESS1,POSTCODE,ESTTYPE,REGTYPE,MAINSERVICE\nHome 1,NEW,Elm,1 Elm St,LS1 1AA,1,0,8\n';

  it('are named when one cannot be read', async () => {
    const empty = await write('empty.csv', '');
    const workers = workerCsv([{}]);
    expect((await report(workers, ['--with', `workplace=${empty}`])).stderr).toMatch(
      /rolecheck: The file for workplace: The file is empty/u,
    );
    expect((await report(workers, ['--map', empty])).stderr).toMatch(
      /rolecheck: The mapping table: The file is empty/u,
    );
    const gap = await write(
      'gap.csv',
      'Return,Part,Column,Header,Local value,Code\n\nasc-wds,worker,GENDER,GENDER,,\n\nno,,,,,\n',
    );
    expect((await report(workers, ['--map', gap])).stderr).toContain('Row 5 was left out');
    const bare = await write('bare.csv', 'Return,Part,Column,Header,Local value,Code\n');
    expect((await report(workers, ['--map', bare])).stderr).toMatch(
      /rolecheck: The mapping table: It has no rows/u,
    );
  });

  it('are doubted when their headers are another part’s', async () => {
    const file = await write('workers.csv', workerCsv([{}]));
    const doubt = 'The file for workplace: The headers look more like the worker file.\n';
    const wrong = await report(workerCsv([{}]), ['--with', `workplace=${file}`]);
    expect(wrong.stderr).toBe(doubt);
    const right = await report(workerCsv([{}]), [
      '--with',
      `workplace=${await write('h.csv', homes)}`,
    ]);
    expect(right.stderr).toBe('');
  });

  it('are doubted as the checked file is', async () => {
    const { stderr } = await report(workerCsv([{}]), [
      '--return',
      'asc-wds',
      '--part',
      'workplace',
    ]);
    expect(stderr).toContain('The headers look more like the worker file.');
  });
});
