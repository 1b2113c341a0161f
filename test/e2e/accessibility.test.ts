/**
 * The pane for people who see little, use no mouse, or choose their own colours: Microsoft's and
 * WCAG's demands (2.2, level AA), in the browser, on the add-in as it is built.
 */
import type { Locator, Page } from 'playwright-core';
import {
  covered,
  edgeless,
  faults,
  NARROWEST,
  resize,
  scrolled,
  WIDEST,
} from '../support/accessibility';
import { describeInBrowser, type OpenPage } from '../support/browser';
import { enterPane, focused, tabTo } from '../support/pane-keys';
import { openWorkbench, pane } from '../support/workbench';

jest.setTimeout(120_000);

/** The states that are looked at, in the order in which the pane gets to them. */
const states: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['what was found', (page) => counted(page)],
  [
    'columns being changed',
    async (page) => {
      await button(page, 'Change columns').click();
      await pane(page).getByLabel('Department', { exact: true }).waitFor();
    },
  ],
  [
    'done',
    async (page) => {
      await button(page, 'Done').click();
      await button(page, 'Code jobs').click();
      await button(page, 'Undo').waitFor();
    },
  ],
  ['undone', undo],
  [
    'Check',
    async (page) => {
      await pane(page).getByRole('tab', { name: 'Check' }).click();
      await button(page, 'Check one value').click();
      await pane(page).getByLabel('Value', { exact: true }).fill('no such code');
    },
  ],
  [
    'Look up',
    async (page) => {
      await pane(page).getByRole('tab', { name: 'Look up' }).click();
      await pane(page).locator('#look-up-results').getByRole('option').first().waitFor();
    },
  ],
];

function button(page: Page, name: string): Locator {
  return pane(page).getByRole('button', { name, exact: true });
}

/** Until the pane has counted the posts, so that nothing changes any more. */
function counted(page: Page): Promise<void> {
  return pane(page).getByText('None coded yet', { exact: true }).waitFor();
}

async function undo(page: Page): Promise<void> {
  await button(page, 'Undo').click();
  await pane(page).getByText('Everything is as it was', { exact: true }).waitFor();
}

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  describeInBrowser('axe-core finds nothing in the pane', (run) => {
    let opened: OpenPage;
    beforeAll(async () => {
      opened = await openWorkbench(run, { colorScheme });
    });

    it('which has the colours that were asked for', async () => {
      const colour = await pane(opened.page)
        .locator('.pane')
        .evaluate((one) => getComputedStyle(one).backgroundColor);
      const [red = '0'] = /\d+/u.exec(colour) ?? [];
      expect(Number(red) > 127 ? 'light' : 'dark').toBe(colorScheme);
    });

    it.each(states)('when it shows %s', async (_name, show) => {
      await show(opened.page);
      expect(await faults(opened.page)).toEqual([]);
    });
  });
});

describeInBrowser('the pane is never scrolled sideways, and nothing lies over a button', (run) => {
  let opened: OpenPage;
  beforeAll(async () => {
    opened = await openWorkbench(run);
  });

  it.each(states)(
    'when it shows %s, narrow, wide and enlarged twice (N132)',
    async (_name, show) => {
      const { page } = opened;
      await show(page);
      for (const width of [NARROWEST, WIDEST]) {
        await resize(page, width);
        expect([width, await covered(page)]).toEqual([width, []]);
        for (const zoom of [1, 2]) {
          expect([width, zoom, await scrolled(page, zoom)]).toEqual([width, zoom, []]);
        }
      }
    },
  );
});

describeInBrowser('with the keyboard alone', (run) => {
  let opened: OpenPage;
  beforeAll(async () => {
    opened = await openWorkbench(run);
    await counted(opened.page);
    await enterPane(opened.page);
  });

  it('columns are changed, and Esc ends that', async () => {
    const { page } = opened;
    await tabTo(page, button(page, 'Change columns'));
    await page.keyboard.press('Enter');
    await button(page, 'Done').waitFor();
    await page.keyboard.press('Escape');
    await button(page, 'Change columns').waitFor();
  });

  it('a list is coded, and the focus stays in the view', async () => {
    const { page } = opened;
    await tabTo(page, button(page, 'Code jobs'));
    await page.keyboard.press('Enter');
    await button(page, 'Undo').waitFor();
    expect(await focused(page)).toMatchObject({ name: expect.stringContaining('posts coded') });
  });

  it('the coding is taken back', async () => {
    const { page } = opened;
    await tabTo(page, button(page, 'Undo'));
    await page.keyboard.press('Enter');
    await pane(page).getByText('Everything is as it was', { exact: true }).waitFor();
    expect(await focused(page)).not.toBeNull();
  });

  it('Esc goes back to what was found', async () => {
    const { page } = opened;
    await page.keyboard.press('Escape');
    await counted(page);
    expect(await button(page, 'Code jobs').isVisible()).toBe(true);
  });

  it('tabs are changed with the arrow keys', async () => {
    const { page } = opened;
    await pane(page).getByRole('tab', { name: 'Code jobs' }).focus();
    await page.keyboard.press('ArrowRight');
    await button(page, 'Check one value').waitFor();
    expect(await focused(page)).toMatchObject({ name: 'Check' });
  });
});

describeInBrowser('in colours that the user has forced', (run) => {
  let opened: OpenPage;
  beforeAll(async () => {
    opened = await openWorkbench(run, { forcedColors: 'active' });
    await counted(opened.page);
  });

  it('every button has an edge, before and after coding (N131)', async () => {
    const { page } = opened;
    expect(await edgeless(page)).toEqual([]);
    await button(page, 'Code jobs').click();
    await button(page, 'Undo').waitFor();
    expect(await edgeless(page)).toEqual([]);
    await undo(page);
    await page.keyboard.press('Escape');
    await counted(page);
  });

  it('the focus can be seen wherever Tab takes it (N131)', async () => {
    const { page } = opened;
    await button(page, 'Change columns').click();
    await enterPane(page);
    const passed = await tabTo(page, pane(page).getByLabel('Grade', { exact: true }));
    expect(passed.length).toBeGreaterThan(4);
    expect(passed.filter(({ isVisible }) => !isVisible)).toEqual([]);
  });
});
