/**
 * What is shipped, looked at as built: nothing in it can send anything, it is small, and the code
 * lists are not in what opens the pane.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import ts from 'typescript';
import { CLOSED, CLOSED_TO_PANE, policyOf } from '../support/csp';

const addin = path.join(__dirname, '..', '..', 'dist', 'addin');
const files = readdirSync(addin, { recursive: true, encoding: 'utf8' });
const scripts = files.filter((name) => name.endsWith('.js'));
const styles = files.filter((name) => name.endsWith('.css'));
const pages = files.filter((name) => name.endsWith('.html'));
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
  'SharedWorker',
  'Worker',
  'BroadcastChannel',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'cookieStore',
  'RTCDataChannel',
  'webkitRTCPeerConnection',
]);

/** Addresses that stand in libraries as names or in messages and are never asked for. */
const harmless = [
  /^https?:\/\/www\.w3\.org\//u,
  /^https:\/\/react\.dev\/errors\//u,
  /^https?:\/\/(?:fb\.me|go\.microsoft\.com|github\.com|developer\.mozilla\.org)\//u,
];

/** The opening tags of one kind. */
function tagsIn(page: string, name: string): string[] {
  return page
    .split(`<${name}`)
    .slice(1)
    .map((rest) => rest.split('>')[0] ?? '');
}

/** Names and keys of a script, the texts of which a name could be made included. */
function namesIn(name: string): Set<string> {
  const names = new Set<string>();
  const source = ts.createSourceFile(name, read(name), ts.ScriptTarget.ES2022);
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) || ts.isStringLiteralLike(node)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}

/** What a script loads later, as it is written. */
function importsIn(name: string): string[] {
  const found: string[] = [];
  const source = ts.createSourceFile(name, read(name), ts.ScriptTarget.ES2022, true);
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      found.push(node.getText());
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe('the built add-in', () => {
  it('has a page with at least one script', () => {
    expect(first.length).toBeGreaterThan(0);
    expect(scripts).toEqual(expect.arrayContaining(first));
  });

  it.each(scripts)('%s names no way out of the computer, by a key either (N122)', (script) => {
    const found = [...namesIn(script)].filter((name) => waysOut.has(name));
    expect(found).toEqual([]);
  });

  it.each(scripts)('%s runs no text, loads by its own loader, has no source map', (script) => {
    const text = read(script);
    expect(text).not.toMatch(/\beval\(|\bnew Function\b/u);
    expect(importsIn(script)).toEqual([]);
    expect(text).not.toContain('sourceMappingURL=');
  });

  it.each(styles)('%s loads no font, picture or other sheet (N122)', (style) => {
    expect(read(style)).not.toMatch(/url\(|@import|@font-face|src:|sourceMappingURL/iu);
  });

  it('ships no source map and no file of an unknown kind', () => {
    const kind = /\.(?:js|css|html|json|xml|png|txt)$/u;
    expect(files.filter((name) => name.includes('.') && !kind.test(name))).toEqual([]);
  });

  it.each(pages)(
    '%s has no script in it, no handlers, and closes what it does not need',
    (name) => {
      const page = read(name);
      expect(tagsIn(page, 'script').filter((tag) => !tag.includes(' src='))).toEqual([]);
      expect(page).not.toMatch(/javascript:|<(?:iframe|object|embed|base|form)\b/iu);
      expect(page).not.toMatch(/ on[a-z]{2,20}=/iu);
      const links = tagsIn(page, 'link');
      expect(links.filter((tag) => !tag.includes('rel="stylesheet"'))).toEqual([]);
      const policy = policyOf(page);
      for (const directive of CLOSED)
        expect([directive, policy.get(directive)]).toEqual([directive, ["'none'"]]);
      expect([...policy.values()].flat()).not.toContain("'unsafe-eval'");
      const scriptsFrom = policy.get('script-src') ?? [];
      expect(scriptsFrom).not.toContain("'unsafe-inline'");
    },
  );

  it.each(scripts)('%s holds no address but names of specifications and help pages', (script) => {
    const addresses = read(script).match(/\b(?:https?|wss?):\/\/[^\s"'`\\)]+/giu) ?? [];
    expect(addresses.filter((a) => !harmless.some((known) => known.test(a)))).toEqual([]);
  });

  it('has one foreign script, Office’s own, and a policy that closes the rest (N122)', () => {
    const page = read('taskpane.html');
    const foreign = [...page.matchAll(/(?:src|href)="(https?:[^"]+)"/gu)].map((m) => m[1]);
    expect(foreign).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js']);
    const policy = policyOf(page);
    for (const directive of CLOSED_TO_PANE) {
      expect([directive, policy.get(directive)]).toEqual([directive, ["'none'"]]);
    }
    expect(policy.get('script-src')).toEqual(["'self'", 'https://appsforoffice.microsoft.com']);
  });

  it('opens the pane with at most 150 KB of script, gzipped, before data', () => {
    expect(gzipped(first)).toBeLessThanOrEqual(150 * kilobyte);
  });

  it('holds all code lists and the coding index in at most 2 MB, gzipped, outside of that', () => {
    expect(gzipped(['engine.js'])).toBeLessThanOrEqual(2048 * kilobyte);
    for (const name of first) expect(read(name)).not.toContain('Administrative officer');
  });

  it('holds rules, the views that open later and what writes in at most 240 KB, gzipped', () => {
    const later = scripts.filter((name) => !first.includes(name) && name !== 'engine.js');
    expect(later).toEqual(expect.arrayContaining(['checks.js', 'writing.js']));
    expect(gzipped(later)).toBeLessThanOrEqual(240 * kilobyte);
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
