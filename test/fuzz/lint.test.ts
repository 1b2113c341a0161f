/** That lint looks for expressions which take longer than in proportion, in all that ships (N116). */
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

const ROOT = path.resolve(__dirname, '../..');
const RULES = [
  'redos/no-vulnerable',
  'regexp/no-super-linear-backtracking',
  'regexp/no-super-linear-move',
];

const written = readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file.replaceAll('\\', '/')}`)
  .filter((file) => /\.tsx?$/u.test(file) && !/^src\/data\/(?:generated|trained)/u.test(file));

const SLOW = ['/(a+)+$/', '/^(?:a|a)*$/', '/\\s+$/', '/^\\d+,?\\d+$/', '/".*"/'];

/** Asks ESLint in a process of its own, which reads its settings as the command line does. */
const ASK = `
  import { ESLint } from 'eslint';
  const { files, rules, slow } = JSON.parse(process.argv[1]);
  const eslint = new ESLint({ ruleFilter: ({ ruleId }) => rules.includes(ruleId) });
  const off = [];
  for (const file of files) {
    const { rules: set = {} } = await eslint.calculateConfigForFile(file);
    off.push(...rules.filter((rule) => set[rule]?.[0] !== 2).map((rule) => file + ': ' + rule));
  }
  const found = [];
  for (const one of slow) {
    const [result] = await eslint.lintText('export const slow = ' + one + ';', { filePath: 'bin/slow.mjs' });
    found.push(result.messages.map(({ ruleId }) => ruleId));
  }
  console.log(JSON.stringify({ off, found }));
`;

describe('slow regular expressions', () => {
  it('are an error in every file that ships, and are found (N116)', async () => {
    const asked = JSON.stringify({ files: written, rules: RULES, slow: SLOW });
    const node = promisify(execFile);
    const { stdout } = await node(process.execPath, ['--input-type=module', '-e', ASK, asked], {
      cwd: ROOT,
    });
    const answer: { readonly off: string[]; readonly found: string[][] } = JSON.parse(stdout);
    const { off, found } = answer;
    expect(written.length).toBeGreaterThan(500);
    expect(off).toEqual([]);
    expect(found.slice(0, 3).map((rules) => rules.length > 0)).toEqual([true, true, true]);
    expect(found[2]).toContain('regexp/no-super-linear-move');
  });

  it('are excused nowhere, and made of no cell', () => {
    const excused = written.filter((file) => {
      const lines = readFileSync(path.join(ROOT, file), 'utf8').split('\n');
      const excuses = (line: string): boolean =>
        line.includes('eslint-disable') && /redos|regexp/u.test(line);
      return lines.some((line) => line.includes('new RegExp(') || excuses(line));
    });
    // Puts names of months into a pattern, nothing of a cell.
    expect(excused).toEqual(['src/core/coding/cleaner/noise.ts']);
  });
});

it('compares letters by no machine’s own language (N024)', () => {
  const words = ['toLocaleLowerCase', 'toLocaleUpperCase', 'new Intl.Collator()'];
  const local = written.filter((file) => {
    const text = readFileSync(path.join(ROOT, file), 'utf8');
    return words.some((word) => text.includes(word));
  });
  expect(local).toEqual([]);
});
