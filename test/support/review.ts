/** A review in the pane, by keyboard alone: what is shown, and keys that are seen to arrive. */
import type { Page } from 'playwright-core';
import { DecisionLog } from '../../src/core/review/log';
import type { Decision } from '../../src/core/review/types';
import { DECISIONS_NAMESPACE, readPart } from '../../src/core/review/xml';
import { pane } from './workbench';
import { paneFrame } from './pane-keys';
import { xmlParts } from './workbench';

/** What the pane shows of the queue. */
export interface Shown {
  readonly kind: 'group' | 'one' | 'done';
  /** The heading. */
  readonly title: string;
  /** How many titles are left, as the queue says. */
  readonly left: number;
  /** The codes to choose from, as they are called. */
  readonly candidates: readonly string[];
  /** Titles of a group, and how many of those in view are ticked. */
  readonly titles: number;
  readonly ticked: number;
  /** What the button for Enter says. */
  readonly next: string;
}

/** How long a key may take to be seen: the machine may be busy with something else. */
const PATIENCE = { timeout: 20_000, polling: 10 };

/** What the queue shows; null while something else is shown. */
export function shown(page: Page): Promise<Shown | null> {
  return paneFrame(page).evaluate(() => {
    const text = (selector: string): string =>
      document.querySelector(selector)?.textContent.trim() ?? '';
    const left = text('.review-left b');
    if (left === '') return null;
    const candidates = document.querySelectorAll('ol.candidates > li button');
    const rows = [...document.querySelectorAll('.group-rows [role="option"]')];
    const hasHeading = document.querySelector('#review-title') !== null;
    return {
      kind:
        rows.length > 0 ? ('group' as const) : hasHeading ? ('one' as const) : ('done' as const),
      title: text('#review-title') || text('.notice-title'),
      left: Number(left.replace(/\D/gu, '')),
      candidates: [...candidates].map((one) => one.textContent),
      titles: Number(rows[0]?.getAttribute('aria-setsize') ?? 0),
      ticked: rows.filter((row) => row.getAttribute('aria-selected') === 'true').length,
      next: text('.review-next'),
    };
  });
}

/** The queue, once it is there. */
export async function queue(page: Page): Promise<Shown> {
  await pane(page)
    .getByText(/ left to decide$/u)
    .waitFor({ timeout: 60_000 });
  const now = await shown(page);
  if (!now) throw new Error('Rolecheck: the pane shows no queue');
  return now;
}

/**
 * Presses a key in the queue, and waits until something else is shown.
 *
 * @throws when the key is lost: nothing changes
 */
export async function press(page: Page, key: string, before: Shown): Promise<Shown> {
  await page.keyboard.press(key);
  const was = JSON.stringify(before);
  const end = Date.now() + PATIENCE.timeout;
  for (;;) {
    const now = await shown(page);
    if (now && JSON.stringify(now) !== was) return now;
    if (Date.now() > end) throw new Error(`Rolecheck: the key ${key} was lost at ${was}`);
    await page.waitForTimeout(PATIENCE.polling);
  }
}

/** The log as the workbook keeps it, read as the command line reads it. */
export async function keptLog(page: Page): Promise<DecisionLog> {
  await pane(page).getByText('Kept in the workbook', { exact: true }).waitFor();
  return logOf(await xmlParts(page));
}

/** The log of those custom XML parts that hold decisions. @throws when one of them cannot be read */
export function logOf(parts: readonly { readonly xml: string }[]): DecisionLog {
  const ours = parts.filter(({ xml }) => xml.includes(`xmlns="${DECISIONS_NAMESPACE}"`));
  const read = ours.map(({ xml }) => readPart(xml));
  const records = read
    .flatMap((part) => {
      if (part === undefined || part === 'newer') throw new Error('Rolecheck: a part is damaged');
      return [part];
    })
    .sort((a, b) => a.part - b.part)
    .flatMap((part): readonly Decision[] => part.records);
  return new DecisionLog(records);
}
