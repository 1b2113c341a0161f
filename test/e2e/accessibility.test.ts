/**
 * The pane for people who see little, use no mouse, or choose their own colours: Microsoft's and
 * WCAG's demands (2.2, level AA), in the browser, on the add-in as it is built.
 */
import { readFileSync } from 'node:fs';
import type { AxeResults, ImpactValue } from 'axe-core';
import type { Frame, Locator, Page } from 'playwright-core';
import { describeInBrowser, type OpenPage } from '../support/browser';
import { openWorkbench, pane } from '../support/workbench';

jest.setTimeout(120_000);

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core puts on the pane's window. */
declare const axe: { run(options: object): Promise<AxeResults> };

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

function paneFrame(page: Page): Frame {
  const frame = page.frames().find((one) => one.url().endsWith('/addin/taskpane.html'));
  if (!frame) throw new Error('Rolecheck: the page has no task pane');
  return frame;
}

interface Fault {
  readonly rule: string;
  readonly impact: ImpactValue | undefined;
  readonly where: readonly string[];
}

/** What axe-core finds in the pane, contrast included. The pane's policy forbids script elements. */
async function faults(page: Page): Promise<Fault[]> {
  const frame = paneFrame(page);
  if (await frame.evaluate("typeof axe === 'undefined'")) await frame.evaluate(AXE);
  return frame.evaluate(async () => {
    // Colours that are still on their way to the new state are nobody's to judge.
    await Promise.all(document.getAnimations().map((one) => one.finished.catch(() => undefined)));
    const { violations } = await axe.run({ resultTypes: ['violations'] });
    return violations.map(({ id, impact, nodes }) => ({
      rule: id,
      impact,
      where: nodes.map((node) => `${node.html} ${node.failureSummary ?? ''}`),
    }));
  });
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

const NARROWEST = 320;
const WIDEST = 500;

/** Makes the pane as wide or as narrow as it gets. */
async function resize(page: Page, width: number): Promise<void> {
  const divider = page.getByRole('separator', { name: 'Width of the pane' });
  const key = width === WIDEST ? 'ArrowLeft' : 'ArrowRight';
  for (let at = NARROWEST; at < WIDEST; at += 20) await divider.press(key);
  expect(await divider.getAttribute('aria-valuenow')).toBe(String(width));
}

/** What could be scrolled sideways, and the page when it scrolls beside the view in it. */
function scrolled(page: Page, zoom: number): Promise<string[]> {
  return paneFrame(page).evaluate((enlarged) => {
    const root = document.documentElement;
    // As the host does for large text: everything grows, the pane stays as wide as it was.
    root.style.setProperty('zoom', String(enlarged));
    const parts = [...document.querySelectorAll('body, body *')].filter((part) =>
      /auto|scroll/u.test(getComputedStyle(part).overflowX),
    );
    const wide = [root, ...parts].filter((part) => part.scrollWidth > part.clientWidth);
    const found = wide.map((part) => `${part.tagName} ${part.className}`);
    if (root.scrollHeight > root.clientHeight) found.push('the page, up and down');
    root.style.removeProperty('zoom');
    return found;
  }, zoom);
}

describeInBrowser('the pane is never scrolled sideways', (run) => {
  let opened: OpenPage;
  beforeAll(async () => {
    opened = await openWorkbench(run);
  });

  it.each(states)('when it shows %s, narrow, wide and enlarged twice', async (_name, show) => {
    const { page } = opened;
    await show(page);
    for (const width of [NARROWEST, WIDEST]) {
      await resize(page, width);
      for (const zoom of [1, 2]) {
        expect([width, zoom, await scrolled(page, zoom)]).toEqual([width, zoom, []]);
      }
    }
  });
});

/** What has the focus in the pane. */
interface Focused {
  readonly name: string;
  /** It, or the box it stands in, has an outline or a line that can be seen. */
  readonly isVisible: boolean;
}

function focused(page: Page): Promise<Focused | null> {
  return paneFrame(page).evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body || !document.hasFocus()) return null;
    const box = element.matches('input, select') ? element.parentElement : null;
    const looks = [element, ...(box ? [box] : [])].map((one) => getComputedStyle(one));
    const isVisible = looks.some(
      ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && parseFloat(outlineWidth) > 0,
    );
    const field = element.id === '' ? null : document.querySelector(`label[for="${element.id}"]`);
    return { name: (field ?? element).textContent.trim(), isVisible };
  });
}

/** From the grid's edge into the pane, as F6 does in Excel. */
async function enterPane(page: Page): Promise<void> {
  await page.locator('#close-pane').focus();
  await page.keyboard.press('Tab');
}

/** Presses Tab until it comes to something; gives everything that had the focus on the way. */
async function tabTo(page: Page, target: Locator): Promise<Focused[]> {
  const passed: Focused[] = [];
  for (let presses = 0; presses < 30; presses++) {
    const now = await focused(page);
    if (now) passed.push(now);
    if (await target.evaluate((element) => element.matches(':focus'))) return passed;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Rolecheck: Tab only comes to ${JSON.stringify(passed)}`);
}

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

  /** Buttons whose edge cannot be seen. Tabs have their line, links are underlined. */
  function edgeless(page: Page): Promise<string[]> {
    return paneFrame(page).evaluate(() => {
      const hasEdge = (element: Element): boolean => {
        const { borderTopStyle, borderTopWidth, textDecorationLine } = getComputedStyle(element);
        const hasBorder = borderTopStyle !== 'none' && parseFloat(borderTopWidth) > 0;
        return hasBorder || textDecorationLine === 'underline';
      };
      return [...document.querySelectorAll('button:not([role="tab"])')]
        .filter((one) => !hasEdge(one) && !hasEdge(one.closest('ul') ?? one))
        .map((one) => `${one.className}: ${one.textContent}`);
    });
  }

  it('every button has an edge, before and after coding', async () => {
    const { page } = opened;
    expect(await edgeless(page)).toEqual([]);
    await button(page, 'Code jobs').click();
    await button(page, 'Undo').waitFor();
    expect(await edgeless(page)).toEqual([]);
    await undo(page);
    await page.keyboard.press('Escape');
    await counted(page);
  });

  it('the focus can be seen wherever Tab takes it', async () => {
    const { page } = opened;
    await button(page, 'Change columns').click();
    await enterPane(page);
    const passed = await tabTo(page, pane(page).getByLabel('Grade', { exact: true }));
    expect(passed.length).toBeGreaterThan(4);
    expect(passed.filter(({ isVisible }) => !isVisible)).toEqual([]);
  });
});
