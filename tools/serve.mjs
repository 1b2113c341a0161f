/**
 * Serves the workbench and the add-in on this computer only. Node's own http, nothing else.
 *
 *   /                the workbench page (dist/workbench)
 *   /addin/          the add-in as it is built (dist/addin), byte for byte but for one thing: in
 *                    its pages the address of Office's library is replaced by /office.js
 *   /office.js       the stand-in for it: connects the page to the grid beside it, then loads …
 *   /office-client/  … Microsoft's own client library (@microsoft/office-js)
 *
 * The workbench page comes with a content security policy that keeps it to this server.
 */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import path from 'node:path';

const root = fileURLToPath(new URL('..', import.meta.url));

const TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.csv', 'text/csv; charset=utf-8'],
  ['.xml', 'application/xml; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.woff2', 'font/woff2'],
  ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
]);

/** Address prefixes and the folders behind them, the longer first. */
const FOLDERS = [
  ['/addin/', 'dist/addin'],
  ['/office-client/', 'node_modules/@microsoft/office-js/dist'],
  ['/', 'dist/workbench'],
];

/** Where the add-in's pages ask for Office's library. */
const OFFICE_LIBRARY = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/**
 * What the workbench page may load, frame and ask: this server only. The grid sets style attributes
 * and draws pictures from memory; it needs neither eval nor workers. The add-in's pages bring rules
 * of their own, in a meta element, and are served without these: what is tried is what Excel loads.
 */
const WORKBENCH_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "script-src-attr 'none'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "worker-src 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * Runs in the pane before anything else. The workbench page has put `connectOffice` and
 * `installOffice` on its window: the first opens the bridge the client library looks for, the
 * second puts the `Office` object in place once the library has loaded. `document.write` keeps the
 * order that the original script has; only scripts of this server are loaded.
 */
const STAND_IN = `(function () {
  'use strict';
  parent.connectOffice(window);
  document.write('<script src="/office-client/excel-web-16.00.js"></' + 'script>');
  document.write('<script src="/office-ready.js"></' + 'script>');
})();
`;
const READY = `parent.installOffice(window);\n`;

/**
 * The file behind an address, or null when there is none that may be served.
 * @param {string} address path of the request, still encoded
 */
export function fileFor(address) {
  let decoded;
  try {
    decoded = decodeURIComponent(address.split(/[?#]/, 1)[0] ?? '');
  } catch {
    return null;
  }
  if (/[\\\0]/.test(decoded) || decoded.split('/').includes('..')) return null;
  for (const [prefix, folder] of FOLDERS) {
    if (!decoded.startsWith(prefix)) continue;
    const base = path.join(root, folder);
    const file = path.join(base, decoded.slice(prefix.length) || 'index.html');
    return file.startsWith(base + path.sep) ? file : null;
  }
  return null;
}

/**
 * A page of the add-in with Office's library exchanged for the stand-in; nothing else changes.
 * @param {string} html
 */
export function exchangeOfficeLibrary(html) {
  return html.replace(`src="${OFFICE_LIBRARY}"`, 'src="/office.js"');
}

/** @param {string} address */
async function answer(address) {
  if (address === '/office.js') return { type: TYPES.get('.js'), body: STAND_IN };
  if (address === '/office-ready.js') return { type: TYPES.get('.js'), body: READY };
  const file = fileFor(address);
  if (file === null) return null;
  try {
    const body = await readFile(file);
    const extension = path.extname(file);
    const type = TYPES.get(extension) ?? 'application/octet-stream';
    if (extension !== '.html') return { type, body };
    return address.startsWith('/addin/')
      ? { type, body: exchangeOfficeLibrary(body.toString('utf8')) }
      : { type, body, policy: WORKBENCH_POLICY };
  } catch {
    return null;
  }
}

/** Only pages of this computer may ask: keeps other sites from reading through a rebound name. */
function isLocal(host) {
  return /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(host ?? '');
}

/**
 * Starts the server on localhost.
 * @param {{ port?: number, tries?: number }} [options] port 0 takes any free one; when the port is
 *   taken, the following ones are tried
 * @returns {Promise<{ address: string, port: number, close: () => Promise<void> }>}
 */
export async function startServer({ port = 3000, tries = 20 } = {}) {
  const server = createServer((request, response) => {
    const { method = 'GET', url = '/', headers } = request;
    if (!isLocal(headers.host) || (method !== 'GET' && method !== 'HEAD')) {
      response.writeHead(isLocal(headers.host) ? 405 : 403).end();
      return;
    }
    void answer(url).then((found) => {
      if (found === null) {
        response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
        response.end('Not found\n');
        return;
      }
      response.writeHead(200, {
        'content-type': found.type,
        'cache-control': 'no-cache',
        'x-content-type-options': 'nosniff',
        ...(found.policy === undefined ? {} : { 'content-security-policy': found.policy }),
      });
      response.end(method === 'HEAD' ? undefined : found.body);
    });
  });
  const used = await listen(server, port, port === 0 ? 1 : tries);
  return {
    address: `http://localhost:${used}/`,
    port: used,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Takes the first free port from `port` on. */
async function listen(server, port, tries) {
  for (let attempt = 0; ; attempt++) {
    try {
      return await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port === 0 ? 0 : port + attempt, '127.0.0.1', () => {
          server.off('error', reject);
          resolve(server.address().port);
        });
      });
    } catch (error) {
      server.removeAllListeners('error');
      if (error.code !== 'EADDRINUSE' || attempt + 1 >= tries) throw error;
    }
  }
}
