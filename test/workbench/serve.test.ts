import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import {
  exchangeOfficeLibrary,
  fileFor,
  startServer,
  type RunningServer,
} from '../../tools/serve.mjs';

interface Answer {
  readonly status: number;
  readonly type: string | undefined;
  /** The content security policy. */
  readonly policy: string | undefined;
  readonly body: string;
}

/** Asks as raw as can be: nothing tidies the path on its way. */
function ask(
  port: number,
  path: string,
  { method = 'GET', host = 'localhost' } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ port, path, method, host: '127.0.0.1', headers: { host } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => {
        const body = Buffer.concat(parts).toString('utf8');
        const policy = answer.headers['content-security-policy'];
        const { statusCode = 0, headers } = answer;
        resolve({
          status: statusCode,
          type: headers['content-type'],
          policy: Array.isArray(policy) ? policy.join(', ') : policy,
          body,
        });
      });
    });
    sent.on('error', reject);
    sent.end();
  });
}

describe('the workbench server', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer({ port: 0 });
  });
  afterAll(() => server.close());

  it('puts the real client library behind the stand-in', async () => {
    const standIn = await ask(server.port, '/office.js');
    expect(standIn.status).toBe(200);
    expect(standIn.type).toContain('text/javascript');
    expect(standIn.body).toContain('/office-client/excel-web-16.00.js');
    const client = await ask(server.port, '/office-client/excel-web-16.00.js');
    const original = readFileSync('node_modules/@microsoft/office-js/dist/excel-web-16.00.js');
    expect(client.body).toBe(original.toString('utf8'));
  });

  it('loads nothing from anywhere else in the stand-in', async () => {
    for (const path of ['/office.js', '/office-ready.js']) {
      expect((await ask(server.port, path)).body).not.toMatch(/https?:/);
    }
  });

  it.each([
    '/../package.json',
    '/..%2fpackage.json',
    '/%2e%2e/package.json',
    '/addin/../../package.json',
    '/addin/..%5c..%5cpackage.json',
    '/office-client/../package.json',
    '/office-client/%2e%2e/package.json',
    '/addin/%00',
    '/%',
    '//etc/passwd',
  ])('gives nothing outside its folders: %s', async (path) => {
    const answer = await ask(server.port, path);
    expect(answer.status).toBe(404);
    expect(answer.body).toBe('Not found\n');
  });

  it.each(['/', '/index.html', '/?file=1'])('keeps the page to this server: %s', async (path) => {
    const { status, policy = '' } = await ask(server.port, path);
    expect(status).toBe(200);
    const rules = policy.split('; ');
    expect(rules).toEqual(expect.arrayContaining(["default-src 'none'", "script-src 'self'"]));
    expect(rules).toEqual(expect.arrayContaining(["connect-src 'self'", "frame-src 'self'"]));
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
  });

  it("leaves the add-in's page the rules that it brings along", async () => {
    const { status, policy, body } = await ask(server.port, '/addin/taskpane.html');
    expect([status, policy]).toEqual([200, undefined]);
    expect(body).toContain('http-equiv="Content-Security-Policy"');
  });

  it('answers only pages of this computer', async () => {
    expect((await ask(server.port, '/office.js', { host: 'example.org' })).status).toBe(403);
    expect((await ask(server.port, '/office.js', { host: '127.0.0.1:80' })).status).toBe(200);
  });

  it('only gives, never takes', async () => {
    expect((await ask(server.port, '/office.js', { method: 'POST' })).status).toBe(405);
  });

  it('moves on when a port is taken', async () => {
    const second = await startServer({ port: server.port });
    expect(second.port).toBeGreaterThan(server.port);
    await second.close();
  });
});

describe('the add-in as it is served', () => {
  const page = [
    '<head>',
    '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>',
    '<script defer src="taskpane.js"></script>',
    '</head>',
  ].join('\n');

  it('has one address exchanged and nothing else', () => {
    const before = page.split('\n');
    const after = exchangeOfficeLibrary(page).split('\n');
    expect(after[1]).toBe('<script src="/office.js"></script>');
    expect([after[0], ...after.slice(2)]).toEqual([before[0], ...before.slice(2)]);
  });

  it('comes from dist/addin, the page from dist/workbench', () => {
    expect(fileFor('/addin/taskpane.js')).toMatch(/dist[\\/]addin[\\/]taskpane\.js$/);
    expect(fileFor('/')).toMatch(/dist[\\/]workbench[\\/]index\.html$/);
    expect(fileFor('/samples/a%20b.csv?x=1')).toMatch(/samples[\\/]a b\.csv$/);
  });
});
