/** Everything by which a page could reach out or keep something, watched below the page. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { paneFrame } from './pane-keys';

/** Ways out that are no requests for files, as Chromium names them. */
const WAYS = [
  'Network.webSocketCreated',
  'Network.webTransportCreated',
  'Network.directTCPSocketCreated',
  'Network.directUDPSocketCreated',
] as const;

export interface Watched {
  /** Every address that the browser's network saw, prefetching and beacons included. */
  readonly addresses: string[];
  /** Sockets, workers and new windows. */
  readonly others: string[];
}

/** Begins to watch. */
export async function watch(page: Page, watched: Watched): Promise<void> {
  const context = page.context();
  context.on('page', () => watched.others.push('another page'));
  context.on('serviceworker', () => watched.others.push('a service worker'));
  page.on('worker', () => watched.others.push('a worker'));
  page.on('websocket', () => watched.others.push('a socket'));
  const network = await context.newCDPSession(page);
  await network.send('Network.enable');
  network.on('Network.requestWillBeSent', ({ request }) => watched.addresses.push(request.url));
  for (const way of WAYS) network.on(way, () => watched.others.push(way));
}

/** What is kept in the browser by the pane and the page around it; nothing when there is nothing. */
export async function kept(page: Page): Promise<string[]> {
  const inPages = await Promise.all(
    [page.mainFrame(), paneFrame(page)].map((frame) =>
      frame.evaluate(async () => [
        ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
        ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
        ...(document.cookie === '' ? [] : ['cookie']),
        ...(await indexedDB.databases()).map(({ name }) => `database ${String(name)}`),
        ...(await caches.keys()).map((name) => `cache ${name}`),
        ...(await navigator.serviceWorker.getRegistrations()).map(() => 'service worker'),
      ]),
    ),
  );
  const cookies = await page.context().cookies();
  return [...inPages.flat(), ...cookies.map(({ name }) => `cookie ${name}`)];
}

interface NetLog {
  readonly events: readonly { readonly params?: Readonly<Record<string, unknown>> }[];
}

/** Where Chromium asks for updates of itself, whatever page is open. */
const CHROMIUMS_OWN = /(?:^|\.)(?:google|googleapis|gstatic|gvt1)\.com$/u;

/** Names of other computers in the log that Chromium keeps of its network: asked for or looked up. */
export function hostsIn(file: string): string[] {
  const log: NetLog = JSON.parse(readFileSync(file, 'utf8'));
  const hosts = log.events.flatMap(({ params }) =>
    [params?.['host'], params?.['hostname'], params?.['url']].flatMap((value) => {
      if (typeof value !== 'string') return [];
      const url = value.includes('://') ? value : `https://${value}`;
      return URL.canParse(url) ? [new URL(url).hostname] : [];
    }),
  );
  const own = /^(?:localhost|127\.0\.0\.1|\[::1\])?$/u;
  return [...new Set(hosts)].filter((host) => !own.test(host) && !CHROMIUMS_OWN.test(host));
}
