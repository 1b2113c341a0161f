import type { RequestedView } from '../../src/commands/route';
import { loadOfficeInto } from '../support/office';

/** Presses a button of the ribbon while the pane is hidden. Resolves when Office has the button back. */
async function press(action: string, showAsTaskpane?: () => Promise<void>) {
  const { Office, office, host } = await loadOfficeInto(globalThis);
  if (showAsTaskpane) Object.assign(Office.addin, { showAsTaskpane });
  jest.resetModules();
  const { registerCommands } = await import('../../src/commands/commands');
  const { onViewRequested } = await import('../../src/commands/route');
  registerCommands();
  office.setTaskpaneShown(false);
  const views: RequestedView[] = [];
  onViewRequested((view) => views.push(view));
  await office.runAction(action);
  host.dispose();
  return { views, shown: office.isTaskpaneShown() };
}

it.each([
  ['codeJobs', 'code'],
  ['checkSheet', 'check'],
  ['lookUp', 'lookup'],
])('%s shows the pane at the view %s', async (action, view) => {
  expect(await press(action)).toEqual({ views: [view], shown: true });
});

it('gives the button back even when the pane cannot be shown', async () => {
  const refuses = () => Promise.reject(new Error('no pane'));
  expect(await press('codeJobs', refuses)).toEqual({ views: ['code'], shown: false });
});

describe('a requested view', () => {
  const fresh = async () => {
    jest.resetModules();
    return import('../../src/commands/route');
  };

  it('waits for the pane when there is none yet; the last one counts, once', async () => {
    const { requestView, onViewRequested } = await fresh();
    requestView('code');
    requestView('lookup');
    const first: RequestedView[] = [];
    onViewRequested((view) => first.push(view));
    const second: RequestedView[] = [];
    onViewRequested((view) => second.push(view));
    expect([first, second]).toEqual([['lookup'], []]);
  });

  it('reaches whoever listens, until they stop', async () => {
    const { requestView, onViewRequested } = await fresh();
    const views: RequestedView[] = [];
    const stop = onViewRequested((view) => views.push(view));
    requestView('check');
    stop();
    requestView('code');
    expect(views).toEqual(['check']);
  });
});
