import { readFile } from 'node:fs/promises';
import { jsonLines, testFolder } from '../support/files';
import { workerCsv } from '../support/return-files';
import { fakeSources, run } from '../support/run';

const { path, write } = testFolder();
const DAY = ['--day', '2026-09-01'];

const faulty = workerCsv([{ GENDER: 'Female' }, {}, { GENDER: '0' }]);

async function findings(args: readonly string[], rule: string) {
  const outcome = await run(['check', ...args, ...DAY, '--json']);
  const lines = jsonLines(outcome.stdout);
  return {
    ...outcome,
    lines,
    of: lines.filter((line) => line['rule'] === rule),
    summary: Object.fromEntries(Object.entries(lines.at(-1)?.['summary'] ?? {})),
  };
}

describe('rolecheck check', () => {
  it('prints one object a finding, in the form that was promised', async () => {
    const file = await write('workers.csv', faulty);
    const found = await findings([file], 'asc-wds/worker/1090');
    expect(found.status).toBe(1);
    expect(found.of).toEqual([
      {
        rule: 'asc-wds/worker/1090',
        severity: 'error',
        row: 2,
        column: 'GENDER',
        address: 'H2',
        value: 'Female',
        message:
          'Female is not one of the codes for gender. Write 1 for male, 2 for female, 3 for not known or 4 for other.',
        fix: '2',
      },
      {
        rule: 'asc-wds/worker/1090',
        severity: 'error',
        row: 4,
        column: 'GENDER',
        address: 'H4',
        value: '0',
        message: expect.stringMatching(/^0 is not one of the codes for gender\./u),
      },
    ]);
    const rows = found.lines.flatMap(({ row }) => (typeof row === 'number' ? [row] : []));
    expect(rows).toEqual([...rows].sort((a, b) => a - b));
  });

  it('ends with a summary that counts, and says what did not run and why', async () => {
    const file = await write('workers.csv', faulty);
    const { lines, summary } = await findings([file], '');
    const counts = { error: 0, query: 0, advice: 0 };
    for (const { severity } of lines) {
      if (severity === 'error' || severity === 'query' || severity === 'advice') counts[severity]++;
    }
    expect(summary).toMatchObject({
      rows: 3,
      findings: counts,
      return: 'asc-wds',
      part: 'worker',
      edition: '2026-07',
      cautions: [],
    });
    expect(summary['ran']).toBeGreaterThan(0);
    expect(summary['notRun']).toContainEqual(
      expect.objectContaining({ rule: expect.any(String), why: 'The sheet has no column SALARY.' }),
    );
  });

  it('recognises the return by its headers, and says which', async () => {
    const file = await write('workers.csv', faulty);
    const told = /^Recognised: worker file of the Adult Social Care Workforce Data Set, July 2026/u;
    expect((await findings([file], '')).stderr).toMatch(told);
    expect((await findings([file, '--return', 'ASC-WDS'], '')).stderr).toMatch(told);
    const named = await findings([file, '--return', 'asc-wds', '--part', 'worker'], '');
    expect(named.stderr).toBe('');
    expect(named.of).toEqual((await findings([file], '')).of);
  });

  it('ends with status 0 when nothing is wrong but queries', async () => {
    const { status, summary } = await findings(
      [
        await write('names.csv', 'Job title,Department\nSocial worker,Adults\n'),
        '--return',
        'posts',
      ],
      '',
    );
    expect(summary['findings']).toMatchObject({ error: 0 });
    expect(status).toBe(0);
  });

  it('reports for reading: a summary, the worst first, what did not run', async () => {
    const file = await write('workers.csv', faulty);
    const { status, stdout } = await run(['check', file, ...DAY]);
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /^Worker file of the Adult Social Care Workforce Data Set, July 2026 \(asc-wds\/worker\)\n3 rows checked: \d+ errors, /u,
    );
    expect(stdout).toContain(
      'Gender code is not valid (asc-wds/worker/1090)\n    2 rows: H2, H4\n    Female is not one',
    );
    expect(stdout).toMatch(/\nNot run: \d+ rules\n/u);
    expect(stdout).toContain('  The sheet lacks columns that they need; those are named above. (');
    const order = ['Errors: ', 'Queries: ', 'Not run: '].map((word) => stdout.indexOf(word));
    expect(order.filter((at) => at >= 0)).toEqual(
      [...order.filter((at) => at >= 0)].sort((a, b) => a - b),
    );
  });

  it('checks against an earlier edition', async () => {
    const file = await write('workers.csv', faulty);
    const args = [file, '--return', 'asc-wds', '--edition', '2024-06'];
    expect((await findings(args, '')).summary).toMatchObject({ edition: '2024-06' });
  });

  it('takes headers and codes of the authority’s own from a mapping table', async () => {
    const own = faulty
      .replace('GENDER', 'Geschlecht')
      .replace('DISPLAYID', 'Anzeige')
      .replaceAll('Female', 'weiblich');
    const file = await write('own.csv', own);
    const map = await write(
      'map.csv',
      'Return,Part,Column,Header,Local value,Code\nasc-wds,worker,GENDER,Geschlecht,,\nasc-wds,worker,GENDER,Geschlecht,weiblich,2\n',
    );
    const without = await findings([file], 'asc-wds/worker/1090');
    expect(without.of).toEqual([]);
    const mapped = await findings([file, '--map', map], 'asc-wds/worker/1090');
    expect(mapped.of).toMatchObject([{ row: 4, column: 'GENDER', address: 'H4', value: '0' }]);
    const none = await write('none.csv', 'Return,Part,Column,Header,Local value,Code\n');
    expect((await findings([file, '--map', none], '')).status).toBe(2);
  });

  it('compares with the file of another part after --with', async () => {
    const file = await write('workers.csv', faulty);
    const homes = await write(
      'homes.csv',
      'LOCALESTID,STATUS,ESTNAME,ADDRESS1,POSTCODE,ESTTYPE,REGTYPE\nHome 1,UPDATE,Elm House,1 Elm Street,LS1 1AA,6,2\n',
    );
    const missing = 'It compares with the workplace file, which is not to hand.';
    const whys = ({ summary }: { summary: Record<string, unknown> }): string =>
      JSON.stringify(summary['notRun']);
    expect(whys(await findings([file], ''))).toContain(missing);
    const both = await findings([file, '--with', `workplace=${homes}`], '');
    expect(whys(both)).not.toContain(missing);
    expect(both.lines.every(({ rule }) => !String(rule).startsWith('asc-wds/workplace/'))).toBe(
      true,
    );
  });

  it('runs what depends on the record when there is nothing on record', async () => {
    const file = await write('workers.csv', workerCsv([{ STATUS: 'DELETE' }]));
    const ran = async (args: readonly string[]): Promise<number> =>
      Number((await findings([file, ...args], '')).summary['ran']);
    expect(await ran(['--nothing-on-record'])).toBeGreaterThan(await ran([]));
  });

  it('asks the coder only where a rule does', async () => {
    let asked = 0;
    const sources = {
      ...fakeSources,
      loadEngine: (...args: Parameters<typeof fakeSources.loadEngine>) => {
        asked++;
        return fakeSources.loadEngine(...args);
      },
    };
    await run(['check', await write('workers.csv', faulty), ...DAY], { sources });
    expect(asked).toBe(0);
  });

  it('writes a copy with a status column, byte for byte otherwise', async () => {
    const text = workerCsv([{ GENDER: 'Female', DISPLAYID: '"O, One"' }, {}]);
    const file = await write('in.csv', text);
    const { status } = await run(['check', file, ...DAY, '--out', path('out.csv')]);
    expect(status).toBe(1);
    const [before, after] = [
      text.split('\r\n'),
      (await readFile(path('out.csv'), 'utf8')).split('\r\n'),
    ];
    expect(after).toHaveLength(before.length);
    after.forEach((line, at) => {
      expect(line.startsWith(before[at] ?? '?')).toBe(true);
    });
    expect(after[0]).toBe(`${before[0] ?? ''},Rolecheck`);
    expect(after[1]).toContain('GENDER: fix – Gender code is not valid');
    expect(after[2]).not.toContain('GENDER');
    expect(await readFile(file, 'utf8')).toBe(text);
  });

  it('sends the file to standard output, and the report beside it', async () => {
    const { stdout, stderr } = await run(['check', '-', ...DAY, '--out', '-'], { stdin: faulty });
    expect(stdout).toMatch(/^LOCALESTID,.*,Rolecheck\r\nHome 1,/u);
    expect(stderr).toContain('3 rows checked: ');
  });

  it('answers the same each time', async () => {
    const file = await write('workers.csv', faulty);
    const args = ['check', file, ...DAY, '--json'];
    expect(await run(args)).toEqual(await run(args));
  });

  it('shows how it goes only to somebody who watches', async () => {
    const stdin = workerCsv(Array.from({ length: 6000 }, () => ({})));
    const args = ['check', '-', ...DAY, '--return', 'asc-wds', '--part', 'worker'];
    expect((await run(args, { stdin })).stderr).toBe('');
    expect((await run(args, { stdin, watched: true })).stderr).toMatch(/^\r\d,\d{3} rows checked/u);
  });

  it.each<[string, readonly string[], string, RegExp]>([
    ['no file', [], '', /Name one file to check/u],
    ['an unknown return', ['-', '--return', 'x'], faulty, /no such return/u],
    ['an unknown part', ['-', '--return', 'asc-wds', '--part', 'x'], faulty, /no such part/u],
    ['a part without its return', ['-', '--part', 'worker'], faulty, /--return/u],
    ['an edition without its return', ['-', '--edition', '2024'], faulty, /--return/u],
    ['an unknown edition', ['-', '--return', 'asc-wds', '--edition', 'x'], faulty, /2026-07/u],
    ['a day that is none', ['-', '--day', '2026-02-30'], faulty, /YYYY-MM-DD/u],
    ['a day in another form', ['-', '--day', '1/2/2026'], faulty, /YYYY-MM-DD/u],
    ['headers of nothing', ['-'], 'a,b\n1,Secret\n', /fit no return/u],
    [
      'headers of another return',
      ['-', '--return', 'asc-wds', '--part', 'worker'],
      'a,b\n1,2\n',
      /None of the headers/u,
    ],
    ['headers of nothing, with the ids to choose from', ['-'], 'a,b\n', /posts, asc-wds, swf/u],
    ['headers of nothing, with the row that was looked at', ['-'], '\n\na,b\n', /Row 3 was taken/u],
    ['an empty file', ['-'], '', /empty/u],
    ['a file of blanks', ['-'], ',,\n,,\n', /empty|header/u],
    ['--with without a file', ['-', '--with', 'workplace'], faulty, /equals sign/u],
    ['--with for no part', ['-', '--with', 'homes=x.csv'], faulty, /no such part/u],
    ['--with for what is checked', ['-', '--with', 'worker=x.csv'], faulty, /is what is checked/u],
    [
      '--with a file that is not there',
      ['-', '--with', 'workplace=none.csv'],
      faulty,
      /isn't there/u,
    ],
    ['two on standard input', ['-', '--map', '-'], faulty, /Only one file/u],
    ['two on standard output', ['-', '--json', '--out', '-'], faulty, /--json and --out -/u],
    ['a sheet of a .csv', ['-', '--sheet', 'x'], faulty, /no sheets/u],
  ])('ends with status 2 and one sentence on %s', async (_, args, stdin, sentence) => {
    const { status, stdout, stderr } = await run(['check', ...args], { stdin });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(sentence);
    expect(stderr.trim().split('\n').at(-1)).toMatch(/^rolecheck: .*\.$/u);
    expect(stderr).not.toContain('Secret');
  });
});
