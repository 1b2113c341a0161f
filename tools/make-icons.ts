/**
 * Draws the icons of `assets/icons` from their SVG sources, once, with the Chromium of this
 * computer; the PNGs are kept in the repository, so that nobody needs to run it to build.
 *
 *   npx tsx tools/make-icons.ts      (CHROMIUM=/path/to/chromium to choose one)
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright-core';

const FOLDER = path.resolve(import.meta.dirname, '../assets/icons');

/** The sizes that Office asks for on the ribbon, at 100 % to 250 %. */
const RIBBON = [16, 20, 24, 32, 40, 48, 64, 80];

/** Which sizes are drawn of which source. 192 and the white outline are for the unified manifest. */
const ICONS: readonly (readonly [source: string, sizes: readonly number[]])[] = [
  ['rolecheck', [...RIBBON, 192]],
  ['rolecheck-outline', [32]],
  ['code', RIBBON],
  ['check', RIBBON],
  ['look-up', RIBBON],
];

async function main(): Promise<void> {
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath });
  try {
    const page = await browser.newPage();
    for (const [source, sizes] of ICONS) {
      const svg = await readFile(path.join(FOLDER, `${source}.svg`), 'utf8');
      for (const size of sizes) {
        await page.setViewportSize({ width: size, height: size });
        await page.setContent(
          `<style>html,body{margin:0;background:none}svg{display:block;width:100vw}</style>${svg}`,
        );
        const png = await page.screenshot({ omitBackground: true });
        await writeFile(path.join(FOLDER, `${source}-${String(size)}.png`), png);
      }
    }
  } finally {
    await browser.close();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
