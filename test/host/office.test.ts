/** What office.js gives an add-in beside Excel itself: readiness, theme, actions, task pane, functions. */
import { openExcel } from '../support/office';

test('Office is ready, and says where it runs', async () => {
  const { Office } = await openExcel({ theme: 'dark' });
  const seen: unknown[] = [];
  const info = await Office.onReady((ready) => {
    seen.push(ready);
  });
  expect(info).toEqual({ host: 'Excel', platform: 'OfficeOnline' });
  expect(seen).toEqual([info]);
  expect(Office.context.displayLanguage).toBe('en-GB');
  expect(Office.context.officeTheme).toMatchObject({ isDarkTheme: true });
});

test('ribbon commands run by the id they were associated with', async () => {
  const { Office, office } = await openExcel();
  const ran: string[] = [];
  Office.actions.associate('codeJobs', (event: Office.AddinCommands.Event) => {
    ran.push(event.source.id);
    event.completed();
  });
  await office.runAction('CODEJOBS');
  expect(ran).toEqual(['CODEJOBS']);
  await expect(office.runAction('nothing')).rejects.toThrow('Rolecheck: no action');
});

test('the task pane is shown and hidden, and the add-in is told', async () => {
  const { Office, office } = await openExcel();
  const told: unknown[] = [];
  const stop = await Office.addin.onVisibilityModeChanged((message) => {
    told.push(message.visibilityMode);
  });
  await Office.addin.hide();
  expect(office.isTaskpaneShown()).toBe(false);
  office.setTaskpaneShown(true);
  await stop();
  await Office.addin.hide();
  expect(told).toEqual(['Hidden', 'Taskpane']);
  await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
  expect(office.startupBehavior()).toBe('Load');
});

describe('custom functions', () => {
  test('are called with their arguments, and answer values and matrices', async () => {
    const { CustomFunctions, host } = await openExcel();
    CustomFunctions.associate('ROLE', (title: string) => `role of ${title}`);
    CustomFunctions.associate('SPILL', (titles: string[][]) => titles.map(([t]) => [t, 'x']));
    CustomFunctions.associate('LATER', () => Promise.resolve(42));
    const results = await Promise.all([
      host.callFunction('Role', ['HLTA'], 'Posts!C2'),
      host.callFunction('SPILL', [[['a'], ['b']]]),
      host.callFunction('LATER', []),
    ]);
    expect(results).toEqual([
      { ok: true, value: 'role of HLTA' },
      {
        ok: true,
        value: [
          ['a', 'x'],
          ['b', 'x'],
        ],
      },
      { ok: true, value: 42 },
    ]);
    expect(host.stats.functionCalls).toBe(3);
    expect(host.stats.syncs).toBe(0);
  });

  test('fail with the error they throw, and its words', async () => {
    const { CustomFunctions, host } = await openExcel();
    const { Error: FunctionError, ErrorCode } = CustomFunctions;
    CustomFunctions.associate('NONE', () => {
      throw new FunctionError(ErrorCode.notAvailable, 'No role found.');
    });
    CustomFunctions.associate('BROKEN', () => {
      throw new TypeError('oops');
    });
    const results = await Promise.all([
      host.callFunction('NONE', []),
      host.callFunction('BROKEN', []),
      host.callFunction('MISSING', []),
    ]);
    expect(results).toMatchObject([
      { ok: false, error: '#N/A', message: 'No role found.' },
      { ok: false, error: '#VALUE!' },
      { ok: false, error: '#VALUE!' },
    ]);
  });

  test('answer while a cell is edited: results are no changes of the workbook', async () => {
    const { CustomFunctions, host } = await openExcel();
    CustomFunctions.associate('ONE', () => 1);
    host.faults.cellEditMode = true;
    expect(await host.callFunction('ONE', [])).toEqual({ ok: true, value: 1 });
  });

  test('20,000 calls of one moment are all answered', async () => {
    const { CustomFunctions, host } = await openExcel();
    CustomFunctions.associate('DOUBLE', (n: number) => n * 2);
    const calls = Array.from({ length: 20_000 }, (_, n) => host.callFunction('DOUBLE', [n]));
    const results = await Promise.all(calls);
    expect(results.every((result, n) => result.ok && result.value === n * 2)).toBe(true);
  });
});
