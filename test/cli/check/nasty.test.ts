import fc from 'fast-check';
import { readFile } from 'node:fs/promises';
import { jsonLines, testFolder } from '../support/files';
import { workerCsv } from '../support/return-files';
import { run } from '../support/run';

const { path, write } = testFolder();
const AS_WORKER = ['--return', 'asc-wds', '--part', 'worker', '--day', '2026-09-01'];

async function genders(file: string) {
  const { status, stdout, stderr } = await run(['check', file, ...AS_WORKER, '--json']);
  const lines = jsonLines(stdout);
  return {
    status,
    stderr,
    found: lines
      .filter(({ rule }) => rule === 'asc-wds/worker/1090')
      .map(({ address, value }) => [address, value]),
    rows: Object.fromEntries(Object.entries(lines.at(-1)?.['summary'] ?? {}))['rows'],
  };
}

const faulty = workerCsv([{ GENDER: 'Female' }, { GENDER: 'é' }]);

describe('checking files as they come', () => {
  it.each<[string, string | Buffer]>([
    ['UTF-8', faulty],
    ['UTF-8 with a byte order mark', `\uFEFF${faulty}`],
    ['Windows-1252', Buffer.from(faulty, 'latin1')],
    ['semicolons', workerCsv([{ GENDER: 'Female' }, { GENDER: 'é' }], ';')],
    ['line ends of old', faulty.replaceAll('\r\n', '\r')],
  ])('reads %s alike', async (_, content) => {
    const { found, rows } = await genders(await write('file.csv', content));
    expect(rows).toBe(2);
    expect(found).toEqual([
      ['H2', 'Female'],
      ['H3', 'é'],
    ]);
  });

  it('says that there is nothing below the header', async () => {
    const { status, stderr, rows } = await genders(await write('header.csv', workerCsv([])));
    expect(rows).toBe(0);
    expect(stderr).toMatch(/no rows below the header/u);
    expect(status).toBeLessThan(2);
  });

  it('reads the first of columns with one header, and says so', async () => {
    const twice = faulty.replace('\r\n', ',GENDER\r\n').replace('\r\nHome 1', '\r\nHome 1');
    const { found, stderr } = await genders(await write('twice.csv', twice));
    expect(found).toContainEqual(['H2', 'Female']);
    expect(stderr).toMatch(/Several columns are headed GENDER/u);
  });

  it('counts rows as the file does: blank lines and notes above the header', async () => {
    const lines = faulty.split('\r\n');
    const text = ['Our workers', '', ...lines.slice(0, 2), '', ...lines.slice(2)].join('\r\n');
    expect((await genders(await write('notes.csv', text))).found).toEqual([
      ['H4', 'Female'],
      ['H6', 'é'],
    ]);
  });

  it('reads a very wide file', async () => {
    const wide = faulty
      .split('\r\n')
      .map((line, at) => (line === '' ? '' : line + `,${at === 0 ? 'x' : '1'}`.repeat(3000)))
      .join('\r\n');
    expect((await genders(await write('wide.csv', wide))).found).toHaveLength(2);
  });

  it('never fails on what stands in cells, and never changes them in the copy', async () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom('=1+1', '"', 'a\nb', ' ', '12/13/2020', '99999', '\u202e', '1,2', '#N/A'),
    );
    const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 10, maxLength: 10 }), { minLength: 1, maxLength: 6 }),
        async (rows) => {
          const header = workerCsv([], ',', '\n');
          const lines = rows.map((cells) => cells.map(quoted).join(','));
          const text = header + lines.map((line) => `${line}\n`).join('');
          const out = path('random-out.csv');
          const file = await write('random.csv', text);
          const { status, stderr } = await run(['check', file, ...AS_WORKER, '--out', out]);
          expect([status, stderr.includes('rolecheck: ')]).toEqual([expect.any(Number), false]);
          expect(status).toBeLessThan(2);
          // Taking our column out again gives the file: its cells begin after what was there.
          let rest = await readFile(out, 'utf8');
          for (const line of [header.trimEnd(), ...lines]) {
            expect(rest.startsWith(line)).toBe(true);
            rest = rest.slice(rest.indexOf('\n', line.length) + 1);
          }
          expect(rest).toBe('');
        },
      ),
      { numRuns: 40 },
    );
  });
});
