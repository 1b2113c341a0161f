/** Files of decisions as programs save them, and with everything wrong that can be. */
import './support/dom';
import { TextDecoder } from 'node:util';
import { DecisionLog } from '../../src/core/review/log';
import { atOnce } from '../../src/core/rules/common/turns';
import { getEngine } from '../../src/data/engine';
import { planImport, textOf, type ImportPlan } from '../../src/taskpane/review/exchange';

Object.assign(globalThis, { TextDecoder });

async function planned(text: string): Promise<ImportPlan> {
  const { coder } = await getEngine();
  return atOnce(planImport(text, { log: new DecisionLog(), coder }, []));
}

const list = ['Job title,Role code', 'Café assistant,S-003', '"Cleaner, kitchen",S-003'].join(
  '\r\n',
);

describe('a file of decisions', () => {
  it.each<[string, Buffer]>([
    ['UTF-8', Buffer.from(list)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${list}`)],
    ['Windows-1252', Buffer.from(list, 'latin1')],
    ['UTF-16', Buffer.from(`\ufeff${list}`, 'utf16le')],
    ['UTF-16, the other way around', Buffer.from(`\ufeff${list}`, 'utf16le').swap16()],
    ['semicolons', Buffer.from(list.replaceAll(/,(?=[SRJ])/gu, ';'))],
    ['tabs', Buffer.from(list.replaceAll(/,(?=[SRJ])/gu, '\t'))],
    ['line ends of old', Buffer.from(list.replaceAll('\r\n', '\r'))],
  ])('is read whole as %s: names and commas in quotes are kept (N119, N120)', async (_, bytes) => {
    const plan = await planned(textOf(new Uint8Array(bytes)));
    expect(plan).toMatchObject({
      added: [{ text: 'Café assistant' }, { text: 'Cleaner, kitchen' }],
      refused: [],
    });
  });

  it('is refused row by row where it is wrong, before anything is taken over (N121)', async () => {
    const rows = [
      'Job title,Role code,SOC 2020,Decision',
      'Cook,S-003,,',
      'Cook,M-023,,',
      'Driver,X-999,,',
      'Porter,,1,',
      'Warden,S-003,,No code fits',
      '__proto__,constructor,,',
    ];
    const plan = await planned(rows.join('\n'));
    if (plan.kind !== 'plan') throw new Error(plan.why);
    expect(plan.added.map(({ text }) => text)).toEqual(['Cook']);
    expect(plan.refused.map(({ row }) => row)).toEqual([3, 4, 5, 6, 7]);
    expect(new Set(plan.refused.map(({ why }) => why)).size).toBeGreaterThan(3);
  });

  it('is said to be none when it is another kind of file, in words fit to be seen', async () => {
    const zip = new Uint8Array(Buffer.from('PK\u0003\u0004\0\0\u202e,<b>\n,\0', 'latin1'));
    const plan = await planned(textOf(zip));
    if (plan.kind !== 'unusable') throw new Error('Rolecheck: it was taken for a list');
    expect(plan.why).not.toMatch(/\p{C}/u);
    expect(plan.why.length).toBeLessThan(700);
  });
});
