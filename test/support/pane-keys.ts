/** The keyboard in the pane: where it is, and how one gets there without a mouse. */
import type { Frame, Locator, Page } from 'playwright-core';

/** The add-in's page as a frame, to look into. @throws where the page has none */
export function paneFrame(page: Page): Frame {
  const frame = page.frames().find((one) => one.url().endsWith('/addin/taskpane.html'));
  if (!frame) throw new Error('Rolecheck: the page has no task pane');
  return frame;
}

/** What has the focus in the pane. */
export interface Focused {
  readonly name: string;
  /** It, or the box it stands in, has an outline or a line that can be seen. */
  readonly isVisible: boolean;
}

/** What has the focus; null when that is nothing, or something outside the pane. */
export function focused(page: Page): Promise<Focused | null> {
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
export async function enterPane(page: Page): Promise<void> {
  await page.locator('#close-pane').focus();
  await page.keyboard.press('Tab');
}

/**
 * Presses Tab until it comes to something; gives everything that had the focus on the way.
 *
 * @throws when it does not come there
 */
export async function tabTo(page: Page, target: Locator): Promise<Focused[]> {
  const passed: Focused[] = [];
  for (let presses = 0; presses < 30; presses++) {
    const now = await focused(page);
    if (now) passed.push(now);
    if (await target.evaluate((element) => element.matches(':focus'))) return passed;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Rolecheck: Tab only comes to ${JSON.stringify(passed)}`);
}

/** A button pressed as somebody without a mouse does: Tab to it, then Enter. */
export async function pressByKey(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  if ((await focused(page)) === null) await enterPane(page);
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}
