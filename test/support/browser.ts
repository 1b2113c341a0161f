/**
 * Chromium for the whole-page tests, driven by playwright-core.
 *
 * Where there is none, the tests say so and pass; in CI (`CI=true`) they fail, so that they cannot
 * go missing unnoticed.
 */
import { existsSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';
import { startServer, type RunningServer } from '../../tools/serve.mjs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Chromium makes no calls of its own, and needs no graphics card. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where Chromium is: `CHROMIUM_PATH`, or one of the usual places. */
export function chromiumPath(): string | null {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen) return existsSync(chosen) ? chosen : null;
  return PLACES.find((place) => existsSync(place)) ?? null;
}

/** The workbench in a browser, and everything that happened in it. */
export interface OpenPage {
  readonly page: Page;
  /** Where the server is, with a slash at the end. */
  readonly address: string;
  /** Every address the page and the pane asked for. */
  readonly requests: readonly string[];
  /** Uncaught errors and console errors, pane included. */
  readonly errors: readonly string[];
  /** Everything written to the console, of whatever kind. */
  readonly said: readonly string[];
}

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  /** Path on the server; the workbench when absent. */
  readonly path?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  /** Called before anything is loaded. */
  readonly watch?: (page: Page) => Promise<void>;
}

/** One browser and one server for the tests of a file. */
export class BrowserRun {
  private browser: Browser | null = null;
  private server: RunningServer | null = null;

  /** @param more arguments for Chromium */
  constructor(private readonly more: readonly string[] = []) {}

  /** Opens a page of its own: nothing is shared with other pages. */
  async open(options: PageOptions = {}): Promise<OpenPage> {
    this.server ??= await startServer({ port: 0 });
    const executablePath = chromiumPath();
    if (executablePath === null) throw new Error('Rolecheck: no Chromium to open a page in');
    this.browser ??= await chromium.launch({
      executablePath,
      args: [...ARGUMENTS, ...this.more],
    });
    const { width = 1366, height = 768, path = '', colorScheme = 'light' } = options;
    const context = await this.browser.newContext({
      ...{ viewport: { width, height }, colorScheme, locale: 'en-GB', acceptDownloads: true },
      forcedColors: options.forcedColors ?? 'none',
    });
    const requests: string[] = [];
    const errors: string[] = [];
    const said: string[] = [];
    context.on('request', (request) => requests.push(request.url()));
    context.on('weberror', (error) => errors.push(error.error().message));
    context.on('console', (message) => {
      said.push(message.text());
      if (message.type() === 'error') errors.push(message.text());
    });
    const page = await context.newPage();
    await options.watch?.(page);
    await page.goto(this.server.address + path);
    return { page, address: this.server.address, requests, errors, said };
  }

  async close(): Promise<void> {
    await this.browser?.close();
    await this.server?.close();
    this.browser = null;
    this.server = null;
  }
}

/** The addresses that lead away from this computer. */
export function foreignRequests({ address, requests }: OpenPage): string[] {
  return requests.filter((url) => !url.startsWith(address) && !/^(?:data|blob|about):/.test(url));
}

/** `describe` for tests that need Chromium. */
export function describeInBrowser(name: string, tests: (run: BrowserRun) => void): void {
  if (chromiumPath() === null) {
    describe(name, () => {
      it('no Chromium found: browser tests not run', () => {
        expect(process.env['CI']).not.toBe('true');
        process.stderr.write(`\n${name}: no Chromium found: browser tests not run\n`);
      });
    });
    return;
  }
  describe(name, () => {
    const run = new BrowserRun();
    afterAll(() => run.close());
    tests(run);
  });
}
