/**
 * What the linter refuses in shipped code: every way of sending, keeping and running something, as a
 * bare name, through the window, by a key, and taken apart.
 */
import { execFileSync } from 'node:child_process';
import path from 'node:path';

/** A file that is there, so that the typed rules know it; its text is the test's. */
const SHIPPED = 'src/taskpane/warm-up.ts';
const COMMAND_LINE = 'src/cli/print.ts';
const RULES = new Set([
  ...['no-restricted-globals', 'no-restricted-syntax', 'no-restricted-imports', 'no-console'],
  ...['no-implied-eval', 'no-script-url', 'no-eval'],
]);

interface Message {
  readonly ruleId: string | null;
  readonly fatal: boolean;
  readonly message: string;
}

interface Case {
  readonly text: string;
  readonly filePath: string;
}

/** Every case of this file in one run of the linter, which takes seconds to start. */
const cases: Case[] = [];
let refused: ReadonlySet<Case> = new Set();

/** Texts that are to be linted; gives a function that names those that nothing refuses. */
function lint(texts: readonly string[], filePath = SHIPPED): () => string[] {
  const added = texts.map((text) => ({ text: `${text}\nexport {};\n`, filePath }));
  cases.push(...added);
  return () =>
    added.filter((one) => !refused.has(one)).map(({ text }) => text.split('\n')[0] ?? '');
}

function lintAll(): void {
  const program = path.join(__dirname, 'lint-texts.mjs');
  const input = JSON.stringify(cases);
  const answers: Message[][] = JSON.parse(
    execFileSync(process.execPath, [program], { input, encoding: 'utf8' }),
  );
  expect(answers).toHaveLength(cases.length);
  expect(answers.flat().filter(({ fatal }) => fatal)).toEqual([]);
  refused = new Set(
    cases.filter((_one, at) =>
      answers[at]?.some(({ ruleId }) => ruleId !== null && RULES.has(ruleId)),
    ),
  );
}

const GLOBALS = [
  ...['fetch', 'fetchLater', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport'],
  ...['RTCPeerConnection', 'Worker', 'SharedWorker', 'importScripts', 'BroadcastChannel'],
  ...['Image', 'Audio', 'localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'],
  ...['eval', 'Function', 'open', 'postMessage'],
];

const SENDING = [
  'navigator.sendBeacon(address, text);',
  "navigator['sendBeacon'](address, text);",
  'void navigator.serviceWorker.register(address);',
  'const { fetch } = window;',
  'const { fetch: get } = window;',
  "Reflect.get(window, 'fetch');",
  'new Worker(new URL(address));',
  'new Image().src = address;',
  'element.src = address;',
  'link.href = address;',
  'form.action = address;',
  'window.open(address);',
  'location.href = address;',
  'location = address;',
  'window.location = address;',
  'location.assign(address);',
  'window.location.replace(address);',
  "parent.postMessage(text, '*');",
  "void import('https://elsewhere.example/code.js');",
  "import 'https://elsewhere.example/code.js';",
  'void import(address);',
];

const KEEPING = [
  'document.cookie = text;',
  "document['cookie'] = text;",
  'export const kept = document.cookie;',
  'void navigator.storage.persist();',
  'console.log(text);',
  'console.error(text);',
  'window.console.warn(text);',
];

const RUNNING = [
  'eval(text);',
  'window.eval(text);',
  'new Function(text);',
  "setTimeout('run()', 1);",
  'setTimeout(`run(${text})`, 1);',
  "setInterval('run(' + text + ')', 1);",
  "export const link = 'javascript:run()';",
];

const MARKUP = [
  'document.write(text);',
  'document.writeln(text);',
  'element.innerHTML = text;',
  "element['innerHTML'] = text;",
  'element.outerHTML = text;',
  "element.insertAdjacentHTML('beforeend', text);",
  'range.createContextualFragment(text);',
  'frame.srcdoc = text;',
];

const MODULES = [
  ...['http', 'node:http', 'node:https', 'node:http2', 'node:net', 'node:tls', 'node:dgram'],
  'node:dns/promises',
];

const ORDINARY = [
  'export const sum = (a: number, b: number): number => a + b;',
  'setTimeout(() => undefined, 1);',
  "export const words = { open: 'Open the sample' };",
];

describe('code that is shipped', () => {
  const ordinary = lint(ORDINARY);
  const named = lint(
    GLOBALS.flatMap((name) => [
      `export const x: unknown = ${name};`,
      ...['window', 'globalThis', 'self'].flatMap((object) => [
        `export const x: unknown = ${object}.${name};`,
        `export const x: unknown = ${object}['${name}'];`,
      ]),
    ]),
  );
  const sending = lint(SENDING);
  const keeping = lint(KEEPING);
  const running = lint(RUNNING);
  const markup = lint(MARKUP);
  const inView = lint(
    ['export const x = <p dangerouslySetInnerHTML={{ __html: words }} />;'],
    'src/taskpane/parts/Live.tsx',
  );
  const onCommandLine = lint(
    [...MODULES.map((name) => `import * as way from '${name}';`), 'void fetch(address);'],
    COMMAND_LINE,
  );
  beforeAll(lintAll, 120_000);

  it('is linted with rules that let ordinary code pass', () => {
    expect(ordinary()).toEqual(ORDINARY);
  });

  it('may name no way out, bare, through the window or by a key (N122)', () => {
    expect(named()).toEqual([]);
  });

  it('may send and load nothing, and go nowhere (N122)', () => {
    expect(sending()).toEqual([]);
  });

  it('may keep nothing in the browser and write nothing to its console (N123)', () => {
    expect(keeping()).toEqual([]);
  });

  it('may not run text', () => {
    expect(running()).toEqual([]);
  });

  it('may not show text as markup (N117)', () => {
    expect([...markup(), ...inView()]).toEqual([]);
  });

  it('may not reach a network from the command line (N122)', () => {
    expect(onCommandLine()).toEqual([]);
  });
});
