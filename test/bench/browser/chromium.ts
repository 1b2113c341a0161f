/** Chromium where there is one, for as long as something is measured in it. */
import { BrowserRun, chromiumPath } from '../../support/browser';
import type { Section } from '../section';

/** A picture: a page that does nothing, so that what is measured has the thread to itself. */
export const QUIET_PAGE = 'addin/assets/rolecheck-16.png';

export async function inChromium(
  title: string,
  measure: (run: BrowserRun) => Promise<Section['body']>,
): Promise<Section> {
  if (chromiumPath() === null) return { title, body: ['No Chromium found: not measured.'] };
  const run = new BrowserRun();
  try {
    return { title, body: await measure(run) };
  } finally {
    await run.close();
  }
}
