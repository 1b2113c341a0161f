/** What the pane has to be for people who see little or choose their own colours, as far as it can be measured. */
import { readFileSync } from 'node:fs';
import type { AxeResults, ImpactValue } from 'axe-core';
import type { Page } from 'playwright-core';
import { paneFrame } from './pane-keys';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core puts on the pane's window. */
declare const axe: { run(options: object): Promise<AxeResults> };

export interface Fault {
  readonly rule: string;
  readonly impact: ImpactValue | undefined;
  readonly where: readonly string[];
}

/** What axe-core finds in the pane, contrast included. The pane's policy forbids script elements. */
export async function faults(page: Page): Promise<Fault[]> {
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

export const NARROWEST = 320;
export const WIDEST = 500;

/** Makes the pane as wide or as narrow as it gets. */
export async function resize(page: Page, width: number): Promise<void> {
  const divider = page.getByRole('separator', { name: 'Width of the pane' });
  const key = width === WIDEST ? 'ArrowLeft' : 'ArrowRight';
  for (let at = NARROWEST; at < WIDEST; at += 20) await divider.press(key);
  expect(await divider.getAttribute('aria-valuenow')).toBe(String(width));
}

/** What could be scrolled sideways, and the page when it scrolls beside the view in it. */
export function scrolled(page: Page, zoom: number): Promise<string[]> {
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

/** Buttons that something lies over, each brought into view. */
export function covered(page: Page): Promise<string[]> {
  return paneFrame(page).evaluate(() =>
    [...document.querySelectorAll('button')]
      .filter((button) => {
        button.scrollIntoView({ block: 'center' });
        const { left, top, width, height } = button.getBoundingClientRect();
        const hit = document.elementFromPoint(left + width / 2, top + height / 2);
        return width > 0 && !button.contains(hit);
      })
      .map(({ textContent }) => textContent),
  );
}

/** Buttons whose edge cannot be seen. Tabs have their line, links are underlined, lists their frame. */
export function edgeless(page: Page): Promise<string[]> {
  return paneFrame(page).evaluate(() => {
    const hasEdge = (element: Element): boolean => {
      const { borderTopStyle, borderTopWidth, textDecorationLine } = getComputedStyle(element);
      const hasBorder = borderTopStyle !== 'none' && parseFloat(borderTopWidth) > 0;
      return hasBorder || textDecorationLine === 'underline';
    };
    return [...document.querySelectorAll('button:not([role="tab"])')]
      .filter((one) => !hasEdge(one) && !hasEdge(one.closest('ul, ol') ?? one))
      .map((one) => `${one.className}: ${one.textContent}`);
  });
}
