/** Files that are broken, hostile or of another kind: one sentence, soon, and nothing written. */
import { existsSync } from 'node:fs';
import { testFolder } from '../support/files';
import { changed, hostileFiles, plain, SECRET, SHEET } from '../support/hostile-files';
import { run } from '../support/run';

const { path, write } = testFolder();

describe('a file that will not do', () => {
  it.each(hostileFiles)('is refused with a sentence: %s', async (_, name, content, reason) => {
    const input = await write(`in-${name}`, Buffer.from(content));
    const out = path(`out-${name}`);
    const [from, memory] = [performance.now(), process.memoryUsage()];
    const outcome = await run(['code', input, '--title', 'Job title', '--out', out]);
    const grown = process.memoryUsage();
    expect(outcome).toMatchObject({ status: 2, stdout: '' });
    expect(outcome.stderr).toMatch(/^rolecheck: [^\n]+\.\n$/u);
    expect(outcome.stderr).toMatch(reason);
    expect(outcome.stderr).not.toContain(SECRET);
    // What, and what next.
    expect(outcome.stderr).toMatch(/; |not read\.|, and/u);
    expect(existsSync(out)).toBe(false);
    // It takes milliseconds, and a few pieces of the file.
    expect(performance.now() - from).toBeLessThan(20_000);
    expect(grown.arrayBuffers - memory.arrayBuffers).toBeLessThan(64 * 1024 ** 2);
    expect(grown.heapUsed - memory.heapUsed).toBeLessThan(200 * 1024 ** 2);
  });

  it('leaves the file that is there already as it was', async () => {
    const input = await write('half.xlsx', changed(SHEET, /<\/row>.*/su, ''));
    const out = await write('kept.xlsx', plain);
    expect((await run(['code', input, '--title', 'Job title', '--out', out])).status).toBe(2);
    expect((await run(['code', out, '--title', 'Job title', '--json'])).status).toBe(0);
  });
});
