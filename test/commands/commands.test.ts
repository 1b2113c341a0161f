import type { RequestedView } from '../../src/commands/route';

/** Office as the commands see it: what they associate, and whether the pane can be shown. */
function office(canShow: boolean) {
  const associated = new Map<string, (event: { completed(): void }) => void>();
  const shown: string[] = [];
  return {
    associated,
    shown,
    Office: {
      actions: {
        associate: (id: string, action: (event: { completed(): void }) => void) =>
          associated.set(id, action),
      },
      addin: {
        showAsTaskpane: () => {
          shown.push('pane');
          return canShow ? Promise.resolve() : Promise.reject(new Error('no pane'));
        },
      },
    },
  };
}

async function press(action: string, canShow = true) {
  const world = office(canShow);
  Object.assign(globalThis, { Office: world.Office });
  jest.resetModules();
  const { registerCommands } = await import('../../src/commands/commands');
  const { onViewRequested } = await import('../../src/commands/route');
  registerCommands();
  const views: RequestedView[] = [];
  onViewRequested((view) => views.push(view));
  const completed = await new Promise((resolve) => {
    world.associated.get(action)?.({ completed: () => resolve(true) });
  });
  return { views, completed, shown: world.shown, actions: [...world.associated.keys()] };
}

afterAll(() => {
  Reflect.deleteProperty(globalThis, 'Office');
});

it.each([
  ['codeJobs', 'code'],
  ['checkSheet', 'check'],
  ['lookUp', 'lookup'],
])('%s shows the pane at the view %s', async (action, view) => {
  expect(await press(action)).toEqual({
    views: [view],
    completed: true,
    shown: ['pane'],
    actions: ['codeJobs', 'checkSheet', 'lookUp'],
  });
});

it('gives the button back even when the pane cannot be shown', async () => {
  expect(await press('codeJobs', false)).toMatchObject({ completed: true, views: ['code'] });
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
