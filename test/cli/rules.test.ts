import { ruleKey } from '../../src/core/rules/registry';
import { returns } from '../../src/core/rules/returns';
import { jsonLines } from './support/files';
import { run } from './support/run';

const all = returns.flatMap((one) => one.parts.flatMap((part) => part.rules));

describe('rolecheck rules', () => {
  it('lists every rule, one object a line', async () => {
    const { status, stdout } = await run(['rules', '--json']);
    expect(status).toBe(0);
    const lines = jsonLines(stdout);
    expect(lines.map(({ rule, case: which }) => [rule, which])).toEqual(
      all.map(({ id, case: which }) => [id, which]),
    );
    const gender = lines.find(({ rule }) => rule === 'asc-wds/worker/1090');
    expect(gender).toMatchObject({
      severity: 'error',
      column: 'GENDER',
      title: 'Gender code is not valid',
      scope: 'row',
      source: { year: '2026-08' },
    });
    for (const [at, rule] of all.entries()) {
      expect(lines[at]?.['notRun']).toBe('notRun' in rule ? rule.notRun : undefined);
    }
  });

  it('lists those of one return by part, for reading', async () => {
    const { stdout } = await run(['rules', '--return', 'ASC-WDS']);
    expect(stdout).toContain('Adult Social Care Workforce Data Set: worker file (');
    const own = all.filter(({ id }) => id.startsWith('asc-wds/'));
    expect(own.filter((rule) => !stdout.includes(`${ruleKey(rule)} `))).toEqual([]);
    expect(stdout).not.toMatch(/^swf\//mu);
  });

  it('says which returns there are when there is no such', async () => {
    const { status, stderr } = await run(['rules', '--return', 'x']);
    expect([status, stderr]).toEqual([2, expect.stringMatching(/no such return/u)]);
    expect((await run(['rules', 'x'])).status).toBe(2);
  });
});
