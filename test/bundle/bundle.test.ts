/**
 * What is shipped, looked at as built: nothing in it can send anything, it is small, and the code
 * lists are not in what opens the pane.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import ts from 'typescript';

const addin = path.join(__dirname, '..', '..', 'dist', 'addin');
const scripts = readdirSync(addin).filter((name) => name.endsWith('.js'));
const read = (name: string): string => readFileSync(path.join(addin, name), 'utf8');
const gzipped = (names: readonly string[]): number =>
  names.reduce((sum, name) => sum + gzipSync(read(name), { level: 9 }).length, 0);
const kilobyte = 1024;

/** Scripts that the page names itself: what must be there before the pane can be drawn. */
const first = [...read('taskpane.html').matchAll(/src="([^"/:]+\.js)"/gu)].map((m) => m[1] ?? '');

/** Names through which a page can reach out. */
const waysOut = new Set([
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'WebTransport',
  'RTCPeerConnection',
  'sendBeacon',
  'importScripts',
  'serviceWorker',
  'fetchLater',
]);

/** Addresses that stand in libraries as names or in messages and are never asked for. */
const harmless = [
  /^https?:\/\/www\.w3\.org\//u,
  /^https:\/\/react\.dev\/errors\//u,
  /^https?:\/\/(?:fb\.me|go\.microsoft\.com|github\.com|developer\.mozilla\.org)\//u,
];

function identifiersIn(name: string): Set<string> {
  const names = new Set<string>();
  const source = ts.createSourceFile(name, read(name), ts.ScriptTarget.ES2022);
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}

describe('the built add-in', () => {
  it('has a page with at least one script', () => {
    expect(first.length).toBeGreaterThan(0);
    expect(scripts).toEqual(expect.arrayContaining(first));
  });

  it.each(scripts)('%s names no way out of the computer', (script) => {
    const found = [...identifiersIn(script)].filter((name) => waysOut.has(name));
    expect(found).toEqual([]);
  });

  it.each(scripts)('%s holds no address but names of specifications and help pages', (script) => {
    const addresses = read(script).match(/\b(?:https?|wss?):\/\/[^\s"'`\\)]+/giu) ?? [];
    expect(addresses.filter((a) => !harmless.some((known) => known.test(a)))).toEqual([]);
  });

  it('has one foreign script, Office’s own, and a policy that closes the rest', () => {
    const page = read('taskpane.html');
    const foreign = [...page.matchAll(/(?:src|href)="(https?:[^"]+)"/gu)].map((m) => m[1]);
    expect(foreign).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js']);
    const policy = new Map(
      (/http-equiv="Content-Security-Policy"\s+content="([^"]+)"/u.exec(page)?.[1] ?? '')
        .split(';')
        .map((directive) => directive.trim().split(/\s+/u))
        .map(([name = '', ...values]) => [name, values]),
    );
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('connect-src') ?? ["'none'"]).toEqual(["'none'"]);
    expect(policy.get('script-src')).toEqual(["'self'", 'https://appsforoffice.microsoft.com']);
  });

  it('opens the pane with at most 150 KB of script, gzipped, before data', () => {
    expect(gzipped(first)).toBeLessThanOrEqual(150 * kilobyte);
  });

  it('holds all code lists and the coding index in at most 2 MB, gzipped, outside of that', () => {
    expect(gzipped(['engine.js'])).toBeLessThanOrEqual(2048 * kilobyte);
    for (const name of first) expect(read(name)).not.toContain('Administrative officer');
  });

  it('holds the rules of all returns, and the view that checks, in at most 200 KB, gzipped', () => {
    const later = scripts.filter((name) => !first.includes(name) && name !== 'engine.js');
    expect(later).toContain('checks.js');
    expect(gzipped(later)).toBeLessThanOrEqual(200 * kilobyte);
    for (const name of [...first, 'engine.js']) {
      expect(read(name)).not.toContain('asc-wds/worker/1090');
    }
  });

  it('carries its licence, the notices of the lists, and those of every package in it', () => {
    expect(read('LICENSE.txt')).toContain('MIT License');
    expect(read('NOTICE.txt')).toContain('Open Government Licence v3.0');
    const notices = read('third-party-notices.txt');
    for (const name of ['react-dom', 'scheduler', '@griffel/core', '@fluentui/react-button']) {
      expect(notices).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(MIT\\)$`, 'mu'));
    }
    expect(notices).toContain('Permission is hereby granted');
  });
});
